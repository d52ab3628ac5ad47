// Articles and boxes that stand inside a sentence of an English sheet.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const sheet = (box: string, rest = 'week when the tide is low enough for it.') => `The Quay Lamp
Newsletter of the Pell Marsh Residents
No. 14                                    May 2002

LAMPS AT LAST
Nine years after the first petition the lamps on
the lower quay are to be lit again. The men who
hung them have asked for nothing but tea, which
they were given, and for a dry evening in the
${box}
${rest}
The second set is on order and should be here
before the winter.
Ada Lisle

THE LADDERS
Three ladders have been bought for the fish hall
with what was left over from the regatta.
`

test.each([
  [
    'a text',
    'FERRY DAY\nWhat a day it was. Nearly two hundred crossed to\nthe island and most of them came back by evening.',
    'FERRY DAY',
  ],
  [
    'a list of days',
    'Lamp Evenings\nFeb. 8   The first lamp, with soup\nFeb. 15  The second lamp\nBring a cup and something to sit on.',
    'Lamp Evenings',
  ],
  [
    'a title on two lines',
    'FERRY DAY\nAT THE ISLAND\nWhat a day it was. Nearly two hundred crossed to\nthe island and most came back.',
    'FERRY DAY AT THE ISLAND',
  ],
])('%s set into a sentence is an article of its own', (_, box, title) => {
  const { articles } = convertText(sheet(box))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['LAMPS AT LAST', title, 'THE LADDERS'])
  expect(articles[0]?.fields.byline).toEqual(['Ada Lisle'])
  expect(articles[1]?.fields.byline).toBeUndefined()
  expect(articles[0]?.body[0]?.text).toContain('a dry evening in the week when the tide')
})

test('names and telephones set into a sentence are no article', () => {
  const box = 'WHO IS WHO\nPresident: Ada Lisle\nSecretary: J. Pell\nTreasurer: Mary Orme\nlamp@quay.example'
  const { articles, furniture } = convertText(sheet(box))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['LAMPS AT LAST', 'THE LADDERS'])
  expect(articles[0]?.body[0]?.text).toContain('a dry evening in the week when the tide')
  expect(furniture.some(({ kind }) => kind === 'editors')).toBe(true)
})

test('a single word closes the sentence below what is set into it', () => {
  const { articles } = convertText(
    sheet('FERRY DAY\nWhat a day it was. Nearly two hundred crossed.', 'week.'),
  )
  expect(articles[0]?.body[0]?.text).toContain('a dry evening in the week.')
})

test('a narrow column over a wide one is joined by its own width', () => {
  const wide =
    'The wide text below it goes on from margin to margin and says at great length what the others say in few words,'
  const { articles } = convertText(`${sheet('FERRY DAY\nWhat a day it was. Nearly two hundred crossed.')}
WIDE NEWS
${wide}
and then it says it again, so that whoever has read the one need not read the other, which nobody does in any case
who has once begun with it. ${wide}
and so it ends.
`)
  expect(articles[0]?.body[0]?.text).toContain('on the lower quay are to be lit again. The men who hung them')
})
