// Telegrams of a paper of columns: a headline, the place and day on a line, a few sentences, the agency.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const source = [
  'THE PELLVALE MESSENGER, FRIDAY, OCTOBER 6, 1905',
  'FLOODS IN THE NORTH.',
  'Port Sallow, October 4.',
  'The river rose four feet in the night and carried off two bridges. The mails are taken over by boat, and the railway stops at the mill.',
  'Harrow, October 5.',
  'The water falls. (Reuter)',
  'J. LISLE RETURNS TO SALLOW.',
  'Port Sallow, October 5.',
  'Mr. Lisle came back by the evening boat. (Reuter)',
  'THE NEW FERRY.',
  'Tarn Head, October 4.',
  'The new ferry was launched this morning before the whole town, and will make its first crossing on Monday next.',
]

test('place and day belong to the text below them, and so does a sentence that an agency sent', () => {
  const { articles, furniture } = convertText(source.join('\n'))
  expect(furniture).toHaveLength(1)
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'FLOODS IN THE NORTH.',
    'J. LISLE RETURNS TO SALLOW.',
    'THE NEW FERRY.',
  ])
  expect(articles.map(({ body }) => body.length)).toEqual([4, 2, 2])
})

test('place and day are no subtitle, however short the telegram is', () => {
  const races = [
    'RACING.',
    'Harrow, October 5.',
    'Sallow Stakes. 1. Ferryman; 2. Weir; 3. Old Pell.',
    '14 ran. Won by a length, and a neck between second and third. Betting: 4 to 1 against Ferryman, 9 to 2 against Weir.',
  ]
  const { articles } = convertText([...source, ...races].join('\n'))
  expect(articles.at(-1)?.fields).toEqual({ title: 'RACING.' })
})
