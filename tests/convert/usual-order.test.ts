// Which role may follow which.
import { expect, test } from 'vitest'
import { never, order } from '../../src/convert/usual-order.ts'

test.each([
  ['stray', 'subhead'],
  ['caption', 'stray'],
  ['paragraph', 'stray'],
  ['jump-line', 'jump-line'],
] as const)('a %s may stand over a %s inside an article', (before, after) => {
  expect(order[before][after] ?? never).toBeGreaterThan(never)
})

test.each([
  ['title', 'title'],
  ['kicker', 'paragraph'],
] as const)('below a %s stands no %s', (before, after) => {
  expect(order[before][after] ?? never).toBe(never)
})
