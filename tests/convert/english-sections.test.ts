// Names of sections that only their setting tells: centred over heads at the margin, or over pieces that others signed.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const lamps = [
  'The lamps on the quay were lit again in October, after',
  'the chandler had given back the two ladders. Those who',
  'carry fish to the hall may use the upper steps until',
  'the rail is mended.',
]
const bells = [
  'Nobody had asked the bell ringers, who were content to',
  'stand at the back with their hats on while the vote was',
  'taken by lamplight and then taken again.',
]
const pool = [
  'Bathers are asked to leave the pool by six, when the',
  'caretaker lets the water out over his own marrows.',
]
const goats = [
  'Two goats were found on the bowling green before the',
  'service and were taken to the pound by the verger, who',
  'says that they had eaten nothing but the score board.',
]
const read = (...lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields: { section, title, byline } }) => [
    section,
    title,
    ...(byline ?? []),
  ])

test('capitals over two signed pieces name a section', () => {
  const parts = [
    'MENDING DAYS',
    'Marrow Quay',
    ...lamps,
    'Edith Marlow',
    '',
    'Tarn Bottom',
    ...bells,
    'Joan Lisle',
  ]
  expect(read('THE STEPS', ...pool, '', ...parts, '', 'THE HALL', ...goats)).toEqual([
    [undefined, 'THE STEPS'],
    ['MENDING DAYS', 'Marrow Quay', 'Edith Marlow'],
    ['MENDING DAYS', 'Tarn Bottom', 'Joan Lisle'],
    expect.arrayContaining(['THE HALL']),
  ])
})

test('capitals over a text with sub-headings that nobody signs are its title', () => {
  const parts = ['MENDING DAYS', '', ...bells, '', 'Marrow Quay', ...lamps, '', 'Tarn Bottom', ...bells]
  expect(read(...parts).map(([section]) => section)).not.toContain('MENDING DAYS')
})

test('centred capitals over heads at the margin name sections', () => {
  const centred = (name: string) => `                    ${name}`
  const found = read(
    ...['THE TARN GAZETTE', 'FRIDAY, 14TH MAY, 1954.', '', centred('HARBOUR ORDERS'), '', 'No. 41.'],
    ...['LAMPS ON THE QUAY', ...lamps, '', 'No. 42.', 'BELLS', ...bells, ''],
    ...[centred('POUND AND FERRY'), '', 'STRAY GOATS', ...goats],
    ...[
      '                              O. LISLE,',
      '                                    Pinder.',
      '8th May, 1954.',
    ],
  )
  expect(found).toEqual([
    ['HARBOUR ORDERS', 'LAMPS ON THE QUAY'],
    ['HARBOUR ORDERS', 'BELLS'],
    ['POUND AND FERRY', 'STRAY GOATS', 'O. LISLE'],
  ])
})

test('capitals over reports that each have a dateline name a section, which ends at the next capitals', () => {
  const found = read(
    ...[
      'THE STEPS.',
      ...pool,
      'BY CABLE.',
      'A Lamp Goes Out.',
      'PORT SALLOW, May 3.--The lamp at the head of the',
    ],
    ...[
      'mole went out on Sunday and was not lit again.',
      'The Ferry Sold.',
      'ELK FORD, May 4.--The ferry and its chain',
    ],
    ...['were sold on Monday to a miller.', 'THE BELLS.', ...bells],
  )
  expect(found.map(([section, title]) => [section, title])).toEqual([
    [undefined, 'THE STEPS.'],
    ['BY CABLE.', 'A Lamp Goes Out.'],
    ['BY CABLE.', 'The Ferry Sold.'],
    [undefined, 'THE BELLS.'],
  ])
})

test('heads in small letters below a text under capitals head its parts', () => {
  const parts = [
    'MENDING DAYS',
    '',
    ...pool,
    '',
    'Marrow Quay',
    ...lamps,
    '',
    'Tarn Bottom',
    ...bells,
    'Joan Lisle',
  ]
  const page = [
    'THE STEPS',
    '',
    ...goats,
    '',
    ...parts,
    '',
    'THE HALL',
    '',
    'The hall will be open on the first two',
    'Mondays of May.',
  ]
  expect(read(...page).map(([, title]) => title)).toEqual(['THE STEPS', 'MENDING DAYS', 'THE HALL'])
})

test('a list of ships is one article with its parts', () => {
  const ships = [
    'SHIPPING NEWS',
    'ARRIVED.',
    'Str. Tarn, Sallow, lime and',
    'general.',
    'SAILED.',
    'Sch. Ada Lisle, Pell, in',
    'ballast.',
  ]
  expect(read('THE BELLS', ...bells, ...ships).map(([, title]) => title)).toEqual([
    'THE BELLS',
    'SHIPPING NEWS',
  ])
})

test('the name of a standing column is the kicker of its title, and what a recipe takes its items', () => {
  const recipe = ['RECIPE OF THE MONTH', "Mrs Lisle's Marrow Cake", '', pool.join(' '), '']
  const takes = ['8 oz flour', '6 oz grated marrow', '2 eggs and a little ginger']
  const { articles } = convertText(
    ['THE STEPS', '', ...goats, '', ...recipe, ...takes, '', ...bells, '', 'THE HALL', '', ...lamps].join(
      '\n',
    ),
  )
  expect(articles[1]?.fields).toEqual({ kicker: 'RECIPE OF THE MONTH', title: "Mrs Lisle's Marrow Cake" })
  expect(articles[1]?.body.map(({ role }) => role)).toEqual([
    'paragraph',
    'item',
    'item',
    'item',
    'paragraph',
  ])
})
