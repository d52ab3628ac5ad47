// Pages of which a scan read the columns across, line by line and not in strict turn: each column comes together again, and
// a page in order stays so.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const ferry = [
  '渡口的老艄公把旧船翻修一新',
  '本月初，渡口的老艄公阿福把停了三年的旧船拖上岸，请木匠换了六块船板，又用桐油刷了三遍，晒了整整一个礼拜。',
  '阿福说，这条船是他父亲留下来的，年轻的时候他跟着父亲在江上摆渡，一天要来回四十多趟，冬天手上全是裂口。',
  '后来上游修了大桥，过江的人都走桥上，船就停在芦苇荡里，船底长满了青苔，只有几只水鸟在船头歇脚。',
  '今年春天，村里的学堂要带孩子们去对岸看桃花，老师来问他的船还能不能下水，他一夜没有睡着，第二天就动了手。',
  '下水那天，全村的孩子都站在石阶上拍手，阿福把竹篙往水里一撑，船稳稳地离了岸，他回过头来笑了。',
]
const mill = [
  '粮站仓库办起了豆腐作坊',
  '城东的粮站空了六年，上个月三户人家合伙租下仓库，砌了三口大锅，装了一台电磨，从后半夜一直忙到天亮。',
  '领头的何立原来在厂里开车床，下岗以后跟邻县的师傅学点豆腐，学了半年，头一锅豆腐老得像木头，自己吃了三天。',
  '如今作坊每天用黄豆二百斤，除了豆腐还做豆干和腐竹，附近两所中学的食堂都来订货，星期天还要加磨一道。',
  '粮站的退休职工说，旧仓库墙厚，夏天阴凉，豆腐放到中午也不发酸，比从前堆粮食的时候还要热闹得多。',
  '何立打算明年添一台锅炉，把烧柴改成烧汽，他算过一笔账，柴火钱一年能省下来一千多块，烟也少了。',
]

// Each paragraph is set in by two characters, which a scan loses.
const columnOf = ([title = '', ...paragraphs]: string[], width: number): string[] => [
  title,
  ...paragraphs.flatMap((text) => [
    text.slice(0, width - 2),
    ...(text.slice(width - 2).match(new RegExp(`.{1,${width}}[，。]?`, 'gu')) ?? []),
  ]),
]

// Now and then two lines of one column stand before that of the other.
function across(a: string[], b: string[]): string[] {
  const [left, right, lines] = [[...a], [...b], [] as string[]]
  for (let row = 0; left.length + right.length > 0; row++) {
    lines.push(...left.splice(0, row % 9 === 4 ? 2 : 1))
    lines.push(...right.splice(0, row % 9 === 7 ? 2 : 1))
  }
  return lines
}

const bodies = (lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields, body }) => [
    fields.title,
    body.map(({ text }) => text).join(''),
  ])

const whole = ([title = '', ...paragraphs]: string[]) => [title, paragraphs.join('')]

test('brings columns together that were read across', () => {
  const lines = across(columnOf(ferry, 16), columnOf(mill, 16))
  expect(bodies(lines)).toEqual([whole(ferry), whole(mill)])
})

test('leaves columns alone that stand below each other', () => {
  const lines = [...columnOf(ferry, 16), ...columnOf(mill, 16)]
  expect(bodies(lines)).toEqual([whole(ferry), whole(mill)])
})
