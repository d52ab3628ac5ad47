// Two texts in Chinese whose columns were read in bands: so much of the one, so much of the other.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = ['柳河县报', '1964年5月16日　星期六　第612期']
const rice = [
  '东山公社早稻插秧进入高潮',
  '　　本报讯　东山公社八千四百亩早稻田，\n到五月十四日已插下五千九百多亩，各生产\n队集中力量，争取小满前全部插完早稻。',
  '　　有些生产队担心插早了要烂秧，迟迟不\n肯下田。公社党委召集支部书记到现场开\n会，请老农算了一笔季节账：早插三天，每\n',
  '亩早稻可以多收二十来斤；迟插五天，早稻\n插秧赶不上秋分。账一算清，劲头就来了。',
  '（公社通讯组）',
]
const rail = [
  '养路段里来了女班长',
  '　　罗桂英是养路段第一个女班长，老工人\n起初摇头，说养路要抬枕木、扛道砟，姑娘\n家吃不消，养路的姑娘哪里也没有见过。',
  '　　罗桂英天不亮就上道，一个月拧了四千\n多个螺栓，把枕木编了号，哪一根枕木松\n了，哪一根枕木朽了，她都在养路段的小\n',
  '本上一根一根记下来，枕木换下来，罗桂英\n带着班里的姑娘自己抬，老工人看了服气。',
  '（段工会）',
]
const last = ['更正', '　　上期“早稻三百亩”应为“早稻三千亩”，\n特此更正。']

const linesOf = (blocks: readonly string[]) =>
  blocks.flatMap((block) => block.split('\n').filter((line) => line !== ''))

const bodiesOf = (...parts: string[][]) => {
  const { articles } = convertText(
    [head, ...parts, last].map((part) => linesOf(part).join('\n')).join('\n\n'),
  )
  return articles.map(({ fields, body }) => [fields.title, body.map(({ text }) => text).join('')])
}

test('columns read in bands are parted', () => {
  const inOrder = bodiesOf(rice, rail)
  const inBands = bodiesOf(rice.slice(0, 3), rail.slice(0, 3), rice.slice(3), rail.slice(3))
  expect(inOrder.map(([title]) => title)).toEqual([rice[0], rail[0], last[0]])
  expect(inBands).toEqual(inOrder)
})

test('a text that another interrupts is whole again', () => {
  expect(bodiesOf(rice.slice(0, 3), rail, rice.slice(3))).toEqual(bodiesOf(rice, rail))
})
