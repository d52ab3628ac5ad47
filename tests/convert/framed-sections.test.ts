// The name of a section with one sign on either side: -渡口早知道-, ◇ 人物 ◇.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  '昨天清早，渡口的木桥重新开放，守桥的老人拉开铁链，第一个过桥的是卖豆腐的何婶，她说这一趟省了四里路，往后每天都能早回家半个钟头。'

test.each([
  ['-渡口要闻-', '-茶山消息-'],
  ['— 渡口要闻 —', '— 茶山消息 —'],
  ['◇渡口要闻◇', '◇茶山消息◇'],
  ['| 渡口要闻 |', '| 茶山消息 |'],
  ['· 渡口要闻 ·', '· 茶山消息 ·'],
])('%s heads a section, which its articles name without the signs', (first, second) => {
  const source = [
    '渡口早报',
    '第12期 2021年5月4日',
    first,
    '',
    '渡口的木桥重新开放',
    text,
    '（渡口镇办公室）',
    '',
    '摆渡的船今天靠岸休整',
    text,
    '（渡口镇办公室）',
    second,
    '',
    '茶山今天开采了',
    text,
    '（渡口镇茶站）',
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields: { title, section } }) => [title, section])).toEqual([
    ['渡口的木桥重新开放', '渡口要闻'],
    ['摆渡的船今天靠岸休整', '渡口要闻'],
    ['茶山今天开采了', '茶山消息'],
  ])
})

test('a rule of the sign that stands over each section ends the one above it', () => {
  const rule = '===================='
  const textOf = (name: string) =>
    `${name}今天重新开放，守桥的老人拉开铁链，第一个过桥的是卖豆腐的何婶，她说这一趟省了四里路。`
  const source = [
    '渡口来信',
    '2017年3月  第58期',
    rule,
    '',
    '【现场】',
    '',
    '木桥重新开放',
    '',
    textOf('木桥'),
    '',
    '--------------------',
    '',
    '茶山开采',
    '',
    textOf('茶山'),
    '',
    rule,
    '',
    '【行动】',
    '',
    '清理河滩招人',
    '',
    textOf('河滩'),
    '',
    rule,
    '',
    '守桥老人的一天',
    '',
    textOf('渡口'),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields: { title, section } }) => [title, section])).toEqual([
    ['木桥重新开放', '现场'],
    ['茶山开采', '现场'],
    ['清理河滩招人', '行动'],
    ['守桥老人的一天', undefined],
  ])
})
