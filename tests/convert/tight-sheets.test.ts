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
