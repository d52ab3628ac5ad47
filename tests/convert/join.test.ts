// Whether a text goes on in the next, where paragraphs are set in.
import { expect, test } from 'vitest'
import { joinScore } from '../../src/convert/join.ts'
import { Runs } from '../../src/convert/runs.ts'

const context = { runs: new Runs(''), wide: true, broken: false, indented: true }
const score = (a: string, b: string, indent = 0) => joinScore({ a, b, indent }, context)

test('a line that fills its column goes on in one that is not set in', () => {
  const full = '　　渡口的灯换了新灯芯以后，夜里过江的人比从前多了不少，船家也'
  expect(score(full, '都说心里有了底。')).toBeGreaterThan(1)
  expect(score(full, '都说心里有了底。', 2)).toBeLessThan(0)
})

test('a line of verse, and the addressee of a document, stay on lines of their own', () => {
  expect(score('外婆把月光', '一针一针地缝上')).toBeLessThan(1)
  expect(score('渡政发〔2019〕7号', '各村民委员会，镇属各单位：')).toBeLessThan(1)
})
