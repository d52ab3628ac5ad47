import { expect, test } from 'vitest'
import { samples } from '../../src/convert/patterns.ts'

for (const [expression, lines] of samples)
  for (const line of lines)
    test(`${line} matches ${expression.source.slice(0, 40)}`, () => {
      expect(line).toMatch(expression)
    })

// A scan reads a rule or a row of dots as any sign, over and over: a pattern that tries every way to part such a line never ends.
const units = [
  ...'-=_~*.·•|#+>/\\:!?\'"“(（[【 　aA1一第、，。…—–&$,;',
  ...[
    '- ',
    '. ',
    'A ',
    'Aa ',
    'a ',
    '1 ',
    '1.',
    '一 ',
    '* ',
    '= ',
    '| ',
    'A. ',
    'A.',
    'Aa',
    '1,',
    'a-',
    '. . ',
    '— ',
  ],
]

test('every pattern is done with a line that repeats itself', () => {
  const lines = units.flatMap((unit) => {
    const run = unit.repeat(Math.floor(90 / unit.length))
    return [run, `${run}~x`, `Ab ${run}；`]
  })
  for (const expression of samples.keys())
    for (const line of lines) expect(() => new RegExp(expression).test(line)).not.toThrow()
})
