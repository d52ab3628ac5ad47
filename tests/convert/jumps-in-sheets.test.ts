// Sheets without blank lines: a text that goes on on the next page, and lists of days with other lines below them.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const sheet = `Quay Matters
News from the Harbour Board of Marrow
Volume 3, Number 2              May 1996
Board Mends the Ladders
For the second year in a row the ladders on
the upper quay have been mended before the
boats came back. The board voted the money at
its meeting on April 2, and nobody was against
it but the
Continued on page 2
Lamp Oil by the Can
Starting Monday, May 6, lamp oil will be sold
by the can from the steps of the fish hall. The
following cans are taken:
- tin cans with a lid and a
handle
- glass jars, clean
Nobody may fill a can after dark, whatever he
says, unless the clerk holds the lamp.
- Lamp Department
Page 1
Quay Matters
Continued from page 1
chandler, who had hoped to sell a new pair.
They will be painted in June by whoever has a
brush and the time for it.
Board Meetings
Tuesday, May 14, 7:00 p.m. Regular
meeting
Thursday, May 23, 7:30 p.m. Public
meeting on the steps, Fish Hall
Tuesday, May 28, 7:00 p.m. Regular
meeting
All meetings are held above the fish hall and
are open to whoever can stand the smell.
`

test('a text goes on below the words that say whence it comes, on a line of their own', () => {
  const { articles } = convertText(sheet)
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'Board Mends the Ladders',
    'Lamp Oil by the Can',
    'Board Meetings',
  ])
  expect(articles[0]?.fields.continued).toBe('page 2')
  expect(articles[0]?.body.map(({ text }) => text).join(' ')).toContain('but the chandler, who had hoped')
})

test('an item ends where a line has room left, and a department signs', () => {
  const { articles } = convertText(sheet)
  expect(articles[1]?.fields).toMatchObject({ credit: 'Lamp Department' })
  expect(articles[1]?.body.map(({ text }) => text.slice(0, 12))).toEqual([
    'Starting Mon',
    'tin cans wit',
    'glass jars, ',
    'Nobody may f',
  ])
  expect(articles[2]?.body).toHaveLength(4)
})
