// Advertisements between two rules inside a column of English.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const column = (box: string[], rule = '----------------------------') => [
  'THE ORRIN VALLEY NEWS',
  'ORRIN, MANITOBA, THURSDAY, JUNE 4, 1936',
  'PICNIC PLANS MADE',
  'The picnic of the lamp men will be held at',
  "Pell's grove on June 24, as in other years,",
  'but the committee has moved the ball games',
  'to the lower field, which is dry.',
  rule,
  ...box,
  rule,
  'Races will start at one o’clock sharp. Any',
  'person who can lend planks for tables is',
  'asked to leave word with Mr. Orme.',
]
const read = (lines: string[]) => convertText(lines.join('\n'))

test.each(['----------------------------', '* * * * *'])('a card of trade between %s is no text', (rule) => {
  const { articles, furniture } = read(column(["LORNE'S HARDWARE", 'Screen Doors', 'Phone 14'], rule))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['PICNIC PLANS MADE'])
  expect(articles[0]?.body.at(-1)?.text).toMatch(/^Races will start.* Mr\. Orme\.$/u)
  expect(furniture).toContainEqual(expect.objectContaining({ kind: 'advertisement', lines: [[9, 11]] }))
})

test('a head between two rules stays one', () => {
  const { articles } = read(column(['RACES FOR ALL']))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['PICNIC PLANS MADE', 'RACES FOR ALL'])
})
