// Whether one text goes on in another, from words across the join, the order of words, and the source itself.
import { expect, test } from 'vitest'
import { joinScore } from '../../src/convert/join.ts'
import { Runs } from '../../src/convert/runs.ts'
import { spanOf } from '../../src/convert/word-list.ts'
import { orderAcross } from '../../src/convert/word-order.ts'

const context = { wide: () => true, cut: true, broken: true, indented: false }
const score = (a: string, b: string, text = '') =>
  joinScore({ a, b, indent: 0 }, { ...context, runs: new Runs(() => text) })

test('a word over the join speaks for it', () => {
  expect(spanOf('一只自带的竹', '篓')).toBeGreaterThan(4)
  expect(spanOf('在河边的码', '头上等船')).toBeGreaterThan(4)
  expect(spanOf('在河边的码头', '上等船')).toBeLessThan(1)
  expect(spanOf('', '码头')).toBe(0)
})

test('words stand in a usual order', () => {
  expect(orderAcross('收到四百多', '株')).toBeGreaterThan(orderAcross('收到四百多', '但是'))
  expect(orderAcross('他们', '，')).toBeGreaterThan(orderAcross('他们的', '，'))
})

test('the piece that goes on is told from one that opens a paragraph', () => {
  const tail = '老会计把三十年的账本捐给了档'
  expect(score(tail, '案馆，一共十九本。')).toBeGreaterThan(score(tail, '昨天，镇里又来了一批客人。') + 3)
})

test('the same words elsewhere in the source speak for the join', () => {
  const [tail, head] = ['渡船停在芦', '汀嘴等客人']
  expect(score(tail, head, '芦汀嘴的渡船')).toBeGreaterThan(score(tail, head) + 1)
})

test('nothing goes on behind a finished sentence', () => {
  expect(score('晚上又下了一场雨。', '码头上没有人。')).toBeLessThan(0)
})

const indented = (a: string, b: string, indent = 0) =>
  joinScore(
    { a, b, indent },
    { runs: new Runs(() => ''), wide: () => true, cut: false, broken: false, indented: true },
  )

test('a line that fills its column goes on in one that is not set in', () => {
  const full = '　　渡口的灯换了新灯芯以后，夜里过江的人比从前多了不少，船家也'
  expect(indented(full, '都说心里有了底。')).toBeGreaterThan(1)
  expect(indented(full, '都说心里有了底。', 2)).toBeLessThan(0)
})

test('a line of verse, and the addressee of a document, stay on lines of their own', () => {
  expect(indented('外婆把月光', '一针一针地缝上')).toBeLessThan(1)
  expect(indented('渡政发〔2019〕7号', '各村民委员会，镇属各单位：')).toBeLessThan(1)
})
