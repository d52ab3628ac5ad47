import { expect, test } from 'vitest'
import { samples } from '../../src/convert/patterns.ts'

for (const [expression, lines] of samples)
  for (const line of lines)
    test(`${line} matches ${expression.source.slice(0, 40)}`, () => {
      expect(line).toMatch(expression)
    })
