// What the rows of messages.yaml say of some lines.
import { expect, test } from 'vitest'
import { leastSure } from '../../src/model/decision.ts'

test('the least sure decision about some lines is found, and lines without one go without saying', () => {
  const rows = [
    { line: 3, confidence: 0.9 },
    { line: 5, confidence: 0.4 },
    { line: 8, confidence: 0.2 },
    { confidence: 0.1 },
    { line: 4 },
  ]
  expect(leastSure(rows, new Set([3, 4, 5]))).toEqual({ line: 5, confidence: 0.4 })
  expect(leastSure(rows, new Set([1, 2]))).toBeUndefined()
  expect(leastSure(rows)).toEqual({ confidence: 0.1 })
})
