// Sheets typed with a blank line below every line, and sheets of one line a paragraph.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const ferry = [
  'The ferry company will run two boats on Sundays from the first of the month, as',
  'passengers have asked for years; the second leaves the quay at noon and is back',
  'before four, with a stop at the lamp house when it can land.',
]
const board = [
  'Nobody on the harbour board expects the new boat to pay for itself before spring,',
  'but the master thinks that visitors will come once the hotel has opened again and',
  'the road past the mill is mended.',
]
const tide = [
  'When the water is low the larger of the two has to lie off the bar, and those who',
  'want to land are rowed in by the keeper, who asks for nothing but gladly takes a',
  'loaf of bread or a paper.',
]
const fares = [
  'What a crossing costs was settled two winters ago, and the owners have promised to',
  'leave it at that; children who live on the island go free, and so do their dogs.',
]
const purse = [
  'Most of the money that came in last year went to the wall below the chapel, where',
  'the gales of March had opened a gap of nine yards, and there is more to be done at',
  'the far end of it this summer.',
]
const vote = [
  'The members will vote on the plan at their meeting in the net loft, which is open to',
  'all who pay dues, and whoever cannot come may send a letter.',
]

/** Lines set with a blank line below each, and three below a paragraph. */
const spaced = (parts: readonly string[][], gaps: readonly number[] = []) =>
  parts.map((lines, i) => `${lines.join('\n\n')}${'\n\n'.repeat((gaps[i] ?? 1) + 1)}`).join('')

const parts = [
  ['Second Boat Runs on Sundays From the First of May'],
  ['by Ada Lisle'],
  ferry,
  board,
  tide,
  fares,
  ['Harbour Board Lays Out Its Budget for the Year'],
  purse,
  vote,
]
const gaps = [1, 1, 1, 1, 1, 2, 1, 1]

test('a sheet typed with every second line blank has its paragraphs whole', () => {
  const { articles } = convertText(spaced(parts, gaps))
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'Second Boat Runs on Sundays From the First of May',
    'Harbour Board Lays Out Its Budget for the Year',
  ])
  expect(articles[1]?.body.map(({ text }) => text.split(' ').length)).toEqual([43, 30])
})

test('paragraphs of one line each keep the blank lines between them', () => {
  const lines = Array.from(
    { length: 14 },
    (_, i) => `Boat number ${i + 1} left the quay and came back at four in the afternoon.`,
  )
  expect(convertText(lines.join('\n\n')).articles.flatMap(({ body }) => body).length).toBeGreaterThan(12)
})
