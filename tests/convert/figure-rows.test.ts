// Rows of figures in English sheets: each is an item of its own, and a list of contents is none.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const rows = (...lines: string[]) =>
  convertText(['THE WEEK AT PELL FERRY', '', ...lines].join('\n'))
    .articles.flatMap(({ body }) => body)
    .filter(({ role }) => role === 'item')
    .map(({ text }) => text)

const text =
  'The harbour master has published what was taken at the quay this week, and there is more of it than last year.'

test.each([
  ['sums behind dots', ['Ferry dues ... ... ... 14 6', 'Lamp oil ... ... ... 2 11']],
  [
    'sums behind dots in columns',
    [
      'Ferry dues ..      ..     14.60 pounds',
      'Lamp oil   ..      ..      2.11   ,,',
      'New rope   ..      ..      3.05   ,,',
    ],
  ],
  ['shares', ['Lamp class 95.1%', 'Quay 96%', 'Tarn 98.9%']],
  ['sums behind dots apart', ['Ferry dues . . . . . . 14.60', 'Lamp oil . . . . . . . 2.11']],
  [
    'prices of a market',
    ['Lamp oil, best, 9d. per pint', 'Hemp, 4s. 2d. per stone', 'Tar, £1 3s. per barrel'],
  ],
  ['prices in cents', ['Lamp oil, 9c per pint', 'Hemp $1.10 a stone', 'Tar $3.25, and scarce']],
  ['shares of several', ['Quay 12% Mill 31% Weir 4%', 'Pell 19% Tarn 28% Kiln 6%']],
])('%s', (_, lines) => expect(rows(text, ...lines, '', text)).toEqual(lines))

test('prose that speaks of prices stays a paragraph', () => {
  const prose = [
    'Lamp oil was 9d. a pint on Monday, and the price is',
    'expected to fall before the end of the week is out.',
  ]
  expect(rows(text, ...prose)).toEqual([])
})

test('numbers that never fall are the pages of a list of contents', () => {
  const { articles } = convertText(
    [
      'CONTENTS.',
      'Ferry dues . . . . . . 3',
      'Lamp oil . . . . . . . 3',
      'The kilns . . . . . . 7',
      '',
      'FERRY DUES',
      '',
      text,
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['FERRY DUES'])
})
