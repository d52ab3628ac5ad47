// The dictionary, asked for the words of a run of characters and for what spans a join.
import { expect, test } from 'vitest'
import { partsOf, spanOf } from '../../src/convert/word-list.ts'

test('a run is cut into its likeliest words', () => {
  expect(partsOf('中国人民银行')).toEqual(['nt'])
  expect(partsOf('他在家里')).toHaveLength(3)
})

test('what is no word is cut into its characters', () => expect(partsOf('龘龘')).toEqual(['x', 'x']))

test('a word over a join makes it likelier than two runs apart', () => {
  expect(spanOf('人民代', '表大会')).toBeGreaterThan(2.5)
  expect(spanOf('桥头', '茶摊')).toBeLessThan(1)
  expect(spanOf('', '茶摊')).toBe(0)
})
