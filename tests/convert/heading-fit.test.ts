// What speaks for and against a heading, by the scores that hands have set.
import { expect, test } from 'vitest'
import type { Gold } from '../../src/accuracy/gold.ts'
import { heading } from '../../src/convert/heading-fit.ts'
import type { HouseStyle } from '../../src/convert/house-style.ts'
import { exampleOf } from '../../src/learn/lesson.ts'

const text = 'The ferry runs every hour from the old steps, and the last boat leaves at nine in the evening.'
const noGold = { source: 'a.txt', articles: [], furniture: [] } as unknown as Gold

/** Gives the score as a heading of a line above a text. */
function scoreOf(line: string, minutes = false): number {
  const source = `${line}\n\n${text}\n\n${text}\n`
  const { view } = exampleOf('a.txt', new TextEncoder().encode(source), noGold)
  const place = view.features.findIndex((block) => block.text === line)
  const block = view.features[place]
  if (!block) throw new Error(`No block says ${line}`)
  return heading(block, { ...(view.styles[0] as HouseStyle), minutes })
}

test('a telephone number speaks against a title', () => {
  expect(scoreOf('Edith Marlow 01632 960128')).toBeLessThan(scoreOf('Edith Marlow Retires') - 10)
})

test('in minutes what is numbered heads no article', () => {
  expect(scoreOf('3. The Ferry Steps', true)).toBeLessThan(scoreOf('3. The Ferry Steps') - 10)
})
