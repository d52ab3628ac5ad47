// Heads of courts and rows of prices inside a column of English: they belong to the text they stand at.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const column = [
  'THE ORRIN MERCURY.',
  'No. 88.] SATURDAY, MAY 4, 1867. [PRICE ONE PENNY.',
  'THE NEW PUMP.',
  'The new pump in Fore-street was tried on',
  'Monday in the presence of the Surveyor and',
  'a numerous company, and gave every satis-',
  'faction to all but those who stood near it.',
  'ORRIN PETTY SESSIONS.—TUESDAY.',
  '(Before Colonel Sallow and Mr. J. Pell.)',
  'Amos Tidd, a carrier, was charged with leav-',
  'ing his van in Fore-street without a light,',
  'and said that there was a moon. Fined 5s.',
  'ORRIN CORN MARKET.—SATURDAY.',
  'There was a thin attendance and but little',
  'passing, and last week’s prices were hardly',
  'maintained for the best samples of wheat.',
  'Wheat, red, per qr. .. 52s. to 56s.',
  'Barley, grinding .. .. 34s. to 36s.',
  'Oats .. .. .. .. .. 26s. to 31s.',
]

test('the name of a court between two texts heads the second, and its bench stands below it', () => {
  const { articles } = convertText(column.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'THE NEW PUMP.',
    'ORRIN PETTY SESSIONS.—TUESDAY.',
    'ORRIN CORN MARKET.—SATURDAY.',
  ])
  expect(articles[1]?.body).toHaveLength(1)
})

test('rows of prices below a report are its items', () => {
  const { articles, furniture } = convertText(column.join('\n'))
  expect(articles[2]?.body.map(({ role }) => role)).toEqual(['paragraph', 'item', 'item', 'item'])
  expect(furniture.map(({ kind }) => kind)).not.toContain('other')
})
