// A typed sheet without a blank line: where one article ends and the next begins.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const sheet = `THE QUAY LAMP
Newsletter of the Marrow Boat Owners
No. 12      May 1971
The slip is mended
Nobody had asked the carpenters, who came on the
Monday with two planks and a kettle and were
gone again before the tide had turned. The slip
may be used by all who have paid.
Ada Lisle
Hon. Secretary
A word about ropes
Ropes left on the rail after Sunday will be cut
up for the kindling. It has been said before and
will not be said again.
On the water
3 May   Race for dinghies
10 May  Outing to Salter Rock
17 May  Quay supper, bring a plate
Thanks to Mr Pell
The boiler has been lit every frosty morning by
somebody whose boat is not even in the yard, and
the owners are grateful to him.
`

test('short lines below a sentence, a signature or a list of days are titles', () => {
  const { articles } = convertText(sheet)
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'The slip is mended',
    'A word about ropes',
    'On the water',
    'Thanks to Mr Pell',
  ])
  expect(articles[0]?.fields).toMatchObject({ byline: ['Ada Lisle'], credit: 'Hon. Secretary' })
  expect(articles[2]?.body).toHaveLength(3)
})

test('rows that close with a figure are a list, and the line below them heads the next text', () => {
  const { articles } = convertText(`Marrow Quay School
Lamp News No. 4       Friday 6th May 2011
Ladders
Nobody fell off a ladder this week, which is the first time since the autumn, and Mr Pell has been told that he may have his kettle back.
Who came in time
Everybody should be in the yard by a quarter to nine, and the best class has the lamp on its window until the Friday after.
Lower Quay 95.1%
Upper Quay 96.8%
Fish Hall 94.9%
Lamp Room 98.2% - the lamp!
The Steps 97.0%
From the kitchen
There will be fish on Friday, and on Monday what is left of it, and the cook asks that nobody throws it at the gulls any more.
`)
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'Ladders',
    'Who came in time',
    'From the kitchen',
  ])
  expect(articles[1]?.body.map(({ role }) => role)).toEqual(['paragraph', ...Array(5).fill('item')])
})
