// Source lines as records write them: what is read, what is refused, and that writing gives the same back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineNumbers, lineRanges, toRanges, writeRanges } from '../../src/model/lines.ts'

test('reads numbers and ranges in reading order', () => {
  expect(lineRanges.parse([45, 59, '49-51'])).toEqual([
    [45, 45],
    [59, 59],
    [49, 51],
  ])
  expect(lineRanges.parse('3-23')).toEqual([[3, 23]])
})

test.each([[0], ['9-3'], ['3 to 9'], ['-3'], [1.5]])('refuses %s', (value) => {
  expect(lineRanges.safeParse(value).success).toBe(false)
})

test('what is written is read back as it was', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(30))
    .map(([first, more]) => [first, first + more] as const)
  fc.assert(
    fc.property(fc.array(range, { minLength: 1 }), (ranges) => {
      expect(lineRanges.parse(writeRanges(ranges))).toEqual(ranges)
    }),
  )
})

test('gathers line numbers into ranges over blank lines only', () => {
  const blank = (a: number, b: number) => a === 5 && b === 8
  expect(toRanges([4, 5, 8, 3, 12], blank)).toEqual([
    [4, 8],
    [3, 3],
    [12, 12],
  ])
  expect(lineNumbers([[4, 6]])).toEqual([4, 5, 6])
})
