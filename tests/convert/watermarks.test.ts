// What a library writes across its scans, in the middle of paragraphs and at the head of pages.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const bodyOf = (text: string) =>
  convertText(text).articles.map(({ body }) => body.map((block) => block.text).join(''))

const mark = '—— 渡口图书馆馆藏 仅供研究使用 ——'
const text = [
  '渡口日报 1979.03.02 第1版',
  mark,
  '一条木船走了三百里',
  '　　本报讯　清河大队的木船今年春天走了三百里水路，给沿河的十一个小队送去了稻种，船上的人十九天没有回家，回来的',
  mark,
  '时候，每人带回一双新草鞋。',
  mark,
].join('\n')

test('the words that come again go to the page, wherever they stand', () => {
  const bodies = bodyOf(text)
  expect(bodies).toHaveLength(1)
  expect(bodies[0]).not.toContain('图书馆')
  expect(bodies[0]).toContain('回来的时候，每人带回一双新草鞋。')
})

test('a sentence that says so stays in its text, however often it is said', () => {
  const says = '　　守书的人又说，这些图书是馆藏，仅供研究使用。'
  const said = text.split('\n').map((line) => (line === mark ? says : line))
  expect(bodyOf(said.join('\n')).join('')).toContain('仅供研究使用')
})
