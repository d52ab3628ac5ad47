// What a printed page sets between two articles belongs to neither, and hides neither.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `${about}从本周起每天傍晚开放两个小时，凭借书证可以进入，带孩子来的家长请在门口登记，管理员会把当天的开放情况写在黑板上。`

const between = (line: string) =>
  convertText(
    ['木桥修好了', text('木桥'), text('桥头'), line, '阅览室夜里开灯', text('阅览室'), text('门厅')].join(
      '\n',
    ),
  ).articles.map(({ fields }) => fields)

test.each([
  '江湾日报 要闻 2',
  '□ 版式设计 林远',
  '编 辑 林远 校 对 何立',
  '扫码看视频',
  '广告',
  '更多内容请关注江湾日报客户端',
  '江湾日报社出版',
  '零售价：每份1元',
  '►A3版 渡口的灯亮了一百年',
])('%s is of neither article', (line) => {
  const plain = { title: '木桥修好了' }
  expect(between(line)).toEqual(
    [plain, { title: '阅览室夜里开灯' }].map((fields) => expect.objectContaining(fields)),
  )
  expect(
    between(line).map(({ kicker, section, byline, credit }) => [kicker, section, byline, credit]),
  ).toEqual([
    [undefined, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ])
})

test.each([
  ['下转03版 >', '03版'],
  ['（文件全文见第三版）', '第三版'],
])('%s says where the first goes on', (line, page) => {
  expect(between(line).map(({ title, continued }) => [title, continued])).toEqual([
    ['木桥修好了', page],
    ['阅览室夜里开灯', undefined],
  ])
})

test('who drew signs, and a reporter’s column is nobody', () => {
  expect(between('制图：林远').map(({ byline }) => byline)).toEqual([['林远'], undefined])
  expect(between('记者手记').map(({ byline }) => byline)).toEqual([undefined, undefined])
})
