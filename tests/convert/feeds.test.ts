import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const items = [
  [
    '渡口大桥今日恢复通车',
    '渡口市交通局消息，封闭三个月的渡口大桥今日上午恢复双向通车，过桥车辆限速四十公里。',
  ],
  ['云岫茶厂春茶开采', '云岫茶厂消息，今年首批春茶昨日开采，预计产量与去年持平，采摘比往年推迟约一周。'],
  ['北门小学新校舍封顶', '北门小学新校舍昨日封顶，计划九月投入使用，可容纳学生六百名，家长可于下月报名。'],
  [
    '三河口水文站：水位回落',
    '三河口水文站消息，受上游来水减少影响，水位今晨回落至十二米以下，航运恢复正常。',
  ],
] as const

const read = (source: string) =>
  convertText(source).articles.map(({ fields, body }) => [
    fields.section,
    fields.title,
    body.map(({ text }) => text).join(''),
  ])

test('titles in brackets part the items of a feed, and an item that comes again is no second one', () => {
  const source = [...items, items[0]].map(([title, text]) => `【${title}】${text}\n\n2 小时前\n`)
  expect(read(['今日快讯\n更多\n', ...source].join('\n'))).toEqual(
    items.map(([title, text]) => ['今日快讯', title, text]),
  )
})

test('hours stand over the items of a feed, or before their titles', () => {
  const over = items.map(([title, text], i) => `1${4 - i}:32\n【${title}】${text}\n`)
  const before = items.map(([title, text], i) => `1${4 - i}:32 【${title}】${text}`)
  const expected = items.map(([title, text]) => ['7x24快讯', title, text])
  expect(read(['7x24快讯\n', ...over].join('\n'))).toEqual(expected)
  expect(read(['7x24快讯', ...before].join('\n'))).toEqual(expected)
})

test('hours alone part items whose titles stand over their texts', () => {
  const source = items.map(([title, text], i) => `${title}\n${text}\n${i + 1}小时前\n`)
  expect(read(['渡口早知道\n', ...source].join('\n'))).toEqual(
    items.map(([title, text]) => [undefined, title, text]),
  )
})

test('the cards of a portal open with a section, a paper and an hour, pictures before them', () => {
  const source = items.map(
    ([title, text], i) => `🏛️ 渡口要闻\n📰 渡口在线\n10-0${7 - i} 21:34\n${title}\n💡 ${text}\n`,
  )
  expect(read(source.join('\n')).map(([section, title]) => [section, title])).toEqual(
    items.map(([title]) => ['渡口要闻', title]),
  )
})

test('linked titles part the items of a weekly of Markdown', () => {
  const source = items.map(
    ([title, text], i) =>
      `${i === 2 ? '## 文章\n\n' : ''}${(i % 2) + 1}、[${title}](https://news.example/${i})\n\n${text}\n`,
  )
  expect(read(['# 渡口周刊：第 23 期\n\n## 资讯\n', ...source].join('\n'))).toEqual(
    items.map(([title, text], i) => [i < 2 ? '资讯' : '文章', title, text]),
  )
})
