// Small advertisements of English papers, which stand among the reports without a mark.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const kilns = [
  'Four kilns on the upper road are to be lit again',
  'after nine years, the owners told a meeting held',
  'at the inn on Monday. Lime has been brought from',
  'the coast since the old burners died.',
]
const ice = [
  'Skaters were out before breakfast as far as the',
  'weir, where boys had swept a track and put up a',
  'row of lanterns. The constable measured five',
  'inches at the sluice and let the bakers across.',
]
const read = (...between: string[]) => {
  const { articles, furniture } = convertText(
    [
      'THE TARN LAMP',
      'FRIDAY, MAY 3, 1907',
      '',
      'KILNS TO BE LIT',
      ...kilns,
      ...between,
      '',
      'ICE ON THE TARN',
      ...ice,
    ].join('\n'),
  )
  return {
    titles: articles.map(({ fields }) => fields.title),
    advertised: furniture.filter(({ kind }) => kind === 'advertisement').map(({ lines }) => lines),
  }
}
const titles = ['KILNS TO BE LIT', 'ICE ON THE TARN']

test.each([
  [
    'wanted and to let',
    [
      '',
      'WANTED?Boy to mind the lamps. Apply at this',
      'office.',
      'TO LET, the house on the quay. O. Marrow.',
    ],
  ],
  [
    'a medicine',
    [
      '',
      'SLEPT IN HER CHAIR.',
      'Mrs. Orla Pell had not lain down for a year. One',
      "bottle of Dr. Marrow's Bitters did it. At Lorne's",
      'drug store, 40 cents.',
    ],
  ],
  [
    'a card of trade apart',
    ['', 'O. MARROW & SONS', 'Nets tarred – Sails mended', 'Established 1870. Free estimates.'],
  ],
])('%s', (_, notice) => {
  const { titles: found, advertised } = read(...notice)
  expect(found).toEqual(titles)
  expect(advertised.flat()).toHaveLength(1)
})

test('an auction inside a report leaves the report whole', () => {
  const { articles } = convertText(
    ['THE TARN LAMP', 'FRIDAY, MAY 3, 1907', '', 'KILNS TO BE LIT', ...kilns.slice(0, 3)]
      .concat([
        'TO FARMERS AND OTHERS.',
        'A. B. LORNE will sell by auction, at his Rooms,',
        '12 Ewes, 1 Cart. Terms cash.',
      ])
      .concat(['the coast since the old burners died.', '', 'ICE ON THE TARN', ...ice])
      .join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(titles)
  expect(articles[0]?.body.map(({ text }) => text).join(' ')).toContain('brought from the coast')
})

test('a list of prices under a heading and a notice are no advertisements', () => {
  const { titles: found } = read(
    '',
    'SUMMER SALE',
    'Lamp, small £2.10',
    'Lamp, large £3.40',
    'Wick 10p',
    '',
    'NOTICE.',
    ...ice.slice(0, 3),
  )
  expect(found).toContain('SUMMER SALE')
  expect(found).toContain('NOTICE.')
})

test('a shop that says when it is open advertises, with a blank line between or without', () => {
  for (const between of [[], ['']]) {
    const { articles, furniture } = convertText(
      [
        'THE LANDING STAGE IS MENDED',
        '',
        'The landing stage was mended in the last week of June, and the ferry calls there again every hour.',
        '',
        'PELL FERRY VILLAGE STORES',
        ...between,
        'Papers from seven. Closed Sunday afternoons.',
        '',
        'A CHOIR FOR THE SUMMER FAIR',
        '',
        'Singers are wanted for the fair in August, and nobody need read music to come to the hall on Monday.',
      ].join('\n'),
    )
    expect(articles.map(({ fields }) => fields.title)).toEqual([
      'THE LANDING STAGE IS MENDED',
      'A CHOIR FOR THE SUMMER FAIR',
    ])
    expect(furniture.filter(({ kind }) => kind === 'advertisement')).not.toEqual([])
  }
})

test('a card of trade inside a sentence is none of its words', () => {
  const { articles } = convertText(
    [
      ...['THE TARN LAMP', 'FRIDAY, MAY 3, 1907', '', 'KILNS TO BE LIT', ...kilns.slice(0, 3)],
      ...['O. MARROW & CO.,', 'DEALERS IN', 'Lamps and Wicks,', 'Opposite the Sluice.', ...kilns.slice(3)],
      ...['', 'ICE ON THE TARN', ...ice],
    ].join('\n'),
  )
  expect(articles[0]?.body.map(({ text }) => text)).toEqual([kilns.join(' ')])
})

test('a drawn box with a telephone, and an offer for any day, are advertisements', () => {
  const box = ['+----------------------+', '| LORNE Lamps. Telephone 555218 |', '+----------------------+']
  expect(read('', ...box)).toMatchObject({ titles, advertised: [expect.anything()] })
  expect(read('', 'SEE THE BAY FROM MARROW QUAY. Six seats.', 'From £4. Ring 01632 555218.').titles).toEqual(
    titles,
  )
})

test('what is wanted may stand right below the last words of a report', () => {
  expect(read('WANTED--A boy to mind the lamps.', 'Apply after six.').titles).toEqual(titles)
})

test('a card inside a sentence ends below its telephone', () => {
  const { articles } = convertText(
    [
      ...['KILNS TO BE LIT', ...kilns.slice(0, 2), "LORNE'S LAMPS", 'Trimmed by Noon', 'Phone 2-118'],
      ...['ICE ON THE TARN', ...ice],
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(titles)
})

test('the card of a firm and what a subscriber sells, apart between reports', () => {
  const report = (title: string) => [
    title,
    'The meeting of the Ferry Board was held on Tuesday evening, when the',
    'chairman said that the new boat had come and would run next week.',
    '',
  ]
  const { articles } = convertText(
    [
      'THE TARN LAMP',
      'FRIDAY, MAY 3, 1872',
      '',
      ...report('THE NEW FERRY.'),
      'H. MARLOW & CO.',
      'LAND AND ESTATE AGENTS',
      'MILL STREET, PELL.',
      'Money to Lend on Freehold at Current Rates.',
      '',
      ...report('THE OLD FERRY.'),
      'KETTLES! KETTLES!!',
      'THE subscriber has on hand 40 Kettles of the most',
      'approved patterns, which he will sell for cash.',
      '',
      ...report('THE LOST FERRY.'),
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    'THE NEW FERRY.',
    'THE OLD FERRY.',
    'THE LOST FERRY.',
  ])
})
