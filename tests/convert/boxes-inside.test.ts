// What printing sets into the middle of an English text: boxes, another article, the head of a page.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const sheet = `The Quay Lamp
Paper of the Marrow Boat Works
Winter 1961                                        Price 2d

BOAT AFLOAT AGAIN
After nine years on the slip and a good many
evenings of other people's time, No. 7 went
down to the water on 2nd March. She stayed up
as long as there was anybody to look at, and a
LADDER CLUB
Last day for paying in is 7th April
great many had come. The works band played in
the rain. Nobody had told them of the
OUR NEW STEPS
The steps to the fish hall are of stone now, as
they should have been from the beginning. They
were cut by the men of the upper yard.
Ada Lisle
speech, which was by the chairman and went on
until the lamps were lit. She floats still.

2

THE QUAY LAMP

LAMPS FOR EVERYBODY
Each boat will be given one lamp before the end
of the month, and a second one when it can be
shown that the first is still aboard.
`

test('the name of the sheet below the number of a page is no title', () => {
  const { articles } = convertText(sheet)
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'BOAT AFLOAT AGAIN',
    'OUR NEW STEPS',
    'LAMPS FOR EVERYBODY',
  ])
})

test('a box and an article inside a sentence leave it whole', () => {
  const { articles, furniture } = convertText(sheet)
  const text = articles[0]?.body.map((block) => block.text).join(' ')
  expect(text).toContain('and a great many had come')
  expect(text).toContain('told them of the speech, which was')
  expect(articles[1]?.fields.byline).toEqual(['Ada Lisle'])
  expect(furniture.find(({ kind }) => kind === 'advertisement')?.lines).toEqual([[10, 11]])
})

test('a title with a number in it is no masthead', () => {
  const { articles } = convertText(sheet.replace('BOAT AFLOAT AGAIN', 'Boat No. 7 floats again'))
  expect(articles[0]?.fields.title).toBe('Boat No. 7 floats again')
})

test('two words that run into the line below them are no signature', () => {
  const notes = `NOTICES

Lamps are lit at six from now on, and whoever is late will have to feel his way along the quay in the dark.

Ladder Practice
begins again on 5th July
`
  const { articles } = convertText(notes)
  expect(articles.flatMap(({ fields }) => fields.byline ?? [])).toEqual([])
})
