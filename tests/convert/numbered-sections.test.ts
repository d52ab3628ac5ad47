// The name of a section with a number behind it, or over a column of short items.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  '昨天上午，城东的木桥换上了四十块新板，两边装了栏杆，孩子上学不用再绕三里路，老人也敢走了。\n修桥的木料是林场送的，工钱由两岸住户凑齐，桥头立了一块木牌，写着每一户的名字。'
const before = `城东木桥换新板\n本报讯　${text}（林远）\n\n`
const fieldsOf = (...lines: string[]) => convertText(before + lines.join('\n')).articles.at(-1)?.fields

test.each([
  ['渡 口 副刊第31期', '渡口'],
  ['读者追踪　6120045', '读者追踪'],
  ['夜 渡　副刊', '夜渡'],
])('%s names a section', (head, section) => {
  expect(fieldsOf(head, '老井边的木牌', text)).toMatchObject({ section, title: '老井边的木牌' })
})

test('a column of short items right below the name of a section stands under it', () => {
  const items = [
    '●南渡小学添课室四间，三月二日开学。',
    '●东湾林场栽桐树六百棵，已经成活。',
    '●北岸的渡船改在早上五点开头一班。',
  ]
  expect(
    fieldsOf('■ 读书架', '', '书讯', ...items, '', '■ 百姓来信', '', '路灯何时修好', text),
  ).toMatchObject({
    section: '百姓来信',
  })
  expect(fieldsOf('■ 读书架', '', '书讯', ...items, '（林远辑）')).toMatchObject({
    section: '读书架',
    title: '书讯',
    byline: ['林远'],
  })
})
