// The heads of printed reports: who wrote or sent them, chapters, headlines of small letters right below a text.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = ['The Ferry County Journal', 'Monday, August 6, 1956 Pell Ferry, Montana 10 cents', '']
const articlesOf = (...lines: string[]) => convertText([...head, ...lines].join('\n')).articles

const hail = [
  'Hail as large as walnuts fell here on Friday',
  'afternoon and laid flat some four hundred acres',
  'of barley. Windows were broken in the school.',
]
const hedge = [
  'Let us begin with the hedge. At first sight it',
  'is bare, but look closer, and there is not a twig',
  'upon it but carries the bud of the coming spring.',
]

const horse = [
  'Two boys who rode a horse along the sidewalk of',
  'Front Street on Saturday night were fined $3 each',
  'by Police Judge Lyle Amos on Monday.',
]
const hat = [
  "A man who left the Elks hall in another man's hat",
  'was discharged by the court after the hat was',
  'returned in good order.',
]

for (const [line, credit] of [
  ['(From Our Own Correspondent.)', 'From Our Own Correspondent'],
  ['Special to the Journal', 'Special to the Journal'],
  ['By The Associated Press', 'By The Associated Press'],
] as const)
  test(`${line} below a title credits the report`, () =>
    expect(articlesOf('HAIL AT TARN', line, ...hail, '', 'HEDGES', ...hedge)[0]?.fields).toMatchObject({
      title: 'HAIL AT TARN',
      credit,
    }))

for (const [line, name] of [
  ['By "Trowel"', '"Trowel"'],
  ['By the Rev. J. LORNE, M.A.', 'the Rev. J. LORNE, M.A'],
] as const)
  test(`${line} below a title names the writer`, () =>
    expect(articlesOf('HEDGES', line, ...hedge, '', 'HAIL AT TARN', ...hail)[0]?.fields.byline).toEqual([
      name,
    ]))

test('the number and the name of a chapter are sub-headings', () => {
  const [story] = articlesOf(
    "THE FERRYMAN'S LAMP.",
    'BY EDITH MARLOW.',
    'CHAPTER IX.',
    'THE WEIR.',
    ...hedge,
    '(To be continued.)',
  )
  expect(story?.fields).toMatchObject({ title: "THE FERRYMAN'S LAMP.", byline: ['EDITH MARLOW.'] })
  expect(story?.fields.credit).toBeUndefined()
  expect(story?.body.slice(0, 2)).toMatchObject([
    { role: 'subhead', text: 'CHAPTER IX.' },
    { role: 'subhead', text: 'THE WEIR.' },
  ])
})

test('the name of a section in capitals stands over titles in capitals', () => {
  const [, first] = articlesOf('HAIL AT TARN', ...hail, '', 'ORIGINAL VERSE.', 'THE HEDGE.', ...hedge)
  expect(first?.fields).toMatchObject({ section: 'ORIGINAL VERSE.', title: 'THE HEDGE.' })
})

test('a sitting has its day in the title, and its bench below', () => {
  const [, court] = articlesOf(
    'HAIL AT TARN',
    ...hail,
    'TARN PETTY SESSIONS.—MONDAY.',
    '(Before Colonel Lorne, Chairman, and the Rev. A.',
    'Pardoe.)',
    ...hedge,
  )
  expect(court?.fields).toMatchObject({
    title: 'TARN PETTY SESSIONS.—MONDAY.',
    subtitle: '(Before Colonel Lorne, Chairman, and the Rev. A. Pardoe.)',
  })
})

test('a column named as news is over who writes it a title, no section', () => {
  const [column, next] = articlesOf(
    'MILL CREEK NEWS',
    'By Edith Marlow',
    ...hedge,
    '',
    'Hail flattens barley',
    ...hail,
  )
  expect(column?.fields).toMatchObject({ title: 'MILL CREEK NEWS', byline: ['Edith Marlow'] })
  expect(next?.fields.section).toBeUndefined()
})

for (const line of ['Picture by Joan Kettle', 'Joan Kettle / Journal photo'])
  test(`${line} below a caption names who took the picture`, () => {
    const [picture, next] = articlesOf(
      'First catch of the year',
      'Bert Aspinall, 71, lands a trout of four pounds at',
      'Tarn Weir on Saturday, the opening day.',
      line,
      '',
      'Hail flattens barley',
      ...hail,
    )
    expect(picture?.fields.byline).toEqual(['Joan Kettle'])
    expect(next?.fields.title).toBe('Hail flattens barley')
  })

test('headlines of small letters stand below a section, over two lines or one, with no blank line between', () => {
  const [, first, second] = articlesOf(
    'Hail flattens barley',
    ...hail,
    '',
    'POLICE COURT',
    'Two fined for',
    'riding on sidewalk',
    ...horse,
    'Took wrong hat',
    ...hat,
  )
  expect(first?.fields).toMatchObject({ section: 'POLICE COURT', title: 'Two fined for riding on sidewalk' })
  expect(second?.fields).toMatchObject({ section: 'POLICE COURT', title: 'Took wrong hat' })
})

test('one word of small letters within a column is a cross-head', () => {
  const [report] = articlesOf('HAIL AT TARN', ...hail, 'Mud', ...horse, '', 'HEDGES', ...hedge)
  expect(report?.body.map(({ role }) => role)).toEqual(['paragraph', 'subhead', 'paragraph'])
})
