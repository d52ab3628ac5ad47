// A gazette: a list of contents with dots and pages, who compiles it, clauses on lines of their own.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const rest = [
  '渡口县人民政府',
  '关于保护木桥的通告',
  '为保护渡口的木桥，现就有关事项通告如下：',
  '　　一、木桥东西两端各五十米以内不得停放车辆。',
  '　　本通告自2016年8月1日起施行。',
  '　　　　　　　　渡口县人民政府',
  '　　　　　　　　2016年7月8日',
  '【人事任免】',
  '',
  '渡口县人民政府关于林远等同志任职的通知',
  '各乡镇人民政府：',
  '　　经研究决定：',
  '　　林　远任县渡口管理所副所长；',
  '　　何立任县茶站站长；',
  '　　江一帆任县木桥维修队队长。',
  '　　　　　　　　渡口县人民政府',
  '　　　　　　　　2016年7月19日',
]
const gazette = (...contents: string[]) =>
  convertText(
    [
      '渡口县人民政府',
      '公 报',
      '2016年第8号',
      '2016年8月25日出版',
      '渡口县人民政府办公室编',
      ...contents,
      ...rest,
    ].join('\n'),
  )

test.each([
  ['……………………（1）', ' …（5）', ' ………（7）'],
  [' .......... 1', ' ..... 5', ' .... 7'],
  ['·········第1页', '······第5页', '······第7页'],
])('the last entry with dots and a page ends the list: %s', (...leaders) => {
  const { articles } = gazette(
    '目  录',
    `渡口县人民政府关于保护木桥的通告${leaders[0]}`,
    `渡口县人民政府关于林远等同志任职的通知${leaders[1]}`,
    `大事记${leaders[2]}`,
    '· 1 ·',
    '【县政府文件】',
    '',
  )
  expect(articles.map(({ fields: { title, section } }) => [title, section])).toEqual([
    ['渡口县人民政府关于保护木桥的通告', '县政府文件'],
    ['渡口县人民政府关于林远等同志任职的通知', '人事任免'],
  ])
})

test('clauses that are set in stand apart, and who compiles the sheet heads nothing', () => {
  const { articles, furniture } = gazette('【县政府文件】', '')
  expect(furniture[0]).toMatchObject({ kind: 'masthead', lines: [[1, 5]] })
  expect(articles[1]?.body.map(({ text }) => text)).toEqual([
    '各乡镇人民政府：',
    '经研究决定：',
    '林　远任县渡口管理所副所长；',
    '何立任县茶站站长；',
    '江一帆任县木桥维修队队长。',
  ])
})
