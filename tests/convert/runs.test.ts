// A run of characters is found in a long text as in a short one.
import { expect, test } from 'vitest'
import { Runs } from '../../src/convert/runs.ts'

const asked = ['渡口', '口的灯', '灯船\n', '船\n渡', '灯渡', '口灯的', '口的灯船\n渡口的灯船']

test.each([
  ['short', 3],
  ['long', 3_000],
])('finds the runs of a %s text, and no others', (_, times) => {
  const text = Array(times).fill('渡口的灯船').join('\n')
  const runs = new Runs(() => text)
  expect(asked.filter((run) => runs.has(run))).toEqual(asked.filter((run) => text.includes(run)))
})
