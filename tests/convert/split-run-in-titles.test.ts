// Titles in capitals before their text in one paragraph, as a column of local news sets them.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = ['THE PELL FERRY COURIER', 'No. 311.    SATURDAY, MAY 5, 1888.    PRICE ONE PENNY.', '']
const story = [
  'THE NEW LANDING STAGE.',
  'The new stage was opened on Thursday by the Mayor,',
  'who was the first to slip upon it, and was helped out',
  'of the water by the ferryman amid general applause.',
]
const brief = (title: string, about: string) => [
  `${title}—On Monday last the ${about}`,
  'was seen by several persons near the upper weir, and',
  'has not been heard of since in any part of the parish.',
]
const titles = (lines: string[]) => convertText(lines.join('\n')).articles.map(({ fields }) => fields.title)

test('three below one another are articles of their own', () => {
  const briefs = [
    ...brief('LOW WATER.', 'barge of Mr. Lisle'),
    ...brief('A LOST GOOSE.', 'goose of Mrs. Tabor'),
    ...brief('THE WEIR BELL.', 'clapper of the bell'),
  ]
  expect(titles([...head, ...story, ...briefs])).toEqual([
    'THE NEW LANDING STAGE.',
    'LOW WATER.',
    'A LOST GOOSE.',
    'THE WEIR BELL.',
  ])
})

test('right below a head in capitals they are one text under it', () => {
  const briefs = [
    ...brief('LOW WATER.', 'barge of Mr. Lisle'),
    ...brief('A LOST GOOSE.', 'goose of Mrs. Tabor'),
    ...brief('THE WEIR BELL.', 'clapper of the bell'),
  ]
  expect(titles([...head, ...story, 'LOCAL NEWS.', ...briefs])).toEqual([
    'THE NEW LANDING STAGE.',
    'LOCAL NEWS.',
  ])
})

test('one alone stays the opening of its paragraph', () => {
  expect(titles([...head, ...story, ...brief('LOW WATER.', 'barge of Mr. Lisle')])).not.toContain(
    'LOW WATER.',
  )
})
