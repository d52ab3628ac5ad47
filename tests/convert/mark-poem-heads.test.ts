// Several poems below one title that says how many there are.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const page = (title: string, ...heads: string[]) => [
  '石渡中学',
  '第12期　1991年5月4日',
  '',
  '渡口修好了木桥',
  '　　本报讯　昨天清早，渡口的木桥重新开放，守桥的老人拉开铁链，孩子上学不用再绕三里路。',
  '（何立安）',
  '',
  title,
  '高二（3）班　林远志',
  '风从桥洞里钻出来',
  '带着水草的气味',
  '把船篷吹得哗哗响',
  '',
  heads[0] ?? '',
  '木头做的手掌',
  '推着河水走路',
  '',
  heads[1] ?? '',
  '一圈一圈',
  '把黄昏搓成绳子',
]

test('the titles of the further poems are sub-headings', () => {
  const { articles } = convertText(page('河　风（外二首）', '桨', '缆　绳').join('\n'))
  const poems = articles.at(-1)
  expect(poems?.fields).toMatchObject({ byline: ['林远志'] })
  expect(
    poems?.body.filter(({ role }) => role === 'subhead').map(({ text }) => text.replace(/\s/g, '')),
  ).toEqual(['桨', '缆绳'])
})

test('below a title over one poem a short line is verse', () => {
  const { articles } = convertText(page('河　风', '桨', '桨声').join('\n'))
  expect(articles.at(-1)?.body.every(({ role }) => role === 'paragraph')).toBe(true)
})
