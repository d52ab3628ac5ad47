// The departments of an English paper: names over titles of their own, the places of a round, the parts of a report.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const king = [
  'LONDON, May 1.',
  'His Majesty has prolonged his stay by a week, and',
  'will return by way of Paris on the tenth.',
]
const wreck = [
  'LONDON, May 2.',
  'The brig Marrow, laden with coal, has gone to pieces',
  'upon the rocks. Her crew were taken off by boat.',
]
const ferry = [
  'THE FERRY QUESTION.',
  'A deputation waited upon the Minister on Wednesday',
  'with respect to the ferry at Pell, which has been',
  'laid up since the flood.',
]
const headsOf = (...lines: string[]) =>
  convertText(['THE TARN LAMP', 'FRIDAY, MAY 3, 1907', '', ...lines].join('\n')).articles.map(
    ({ fields: { section, title, subtitle, byline } }) => ({ section, title, subtitle, byline }),
  )

for (const name of ['CABLE MESSAGES.', 'LATEST TELEGRAMS.', 'INTERSTATE.', 'BY TELEGRAPH.'])
  test(`${name} stands over reports, and ends where no place opens one`, () =>
    expect(
      headsOf(
        name,
        'THE KING AT BIARRITZ.',
        ...king,
        '',
        'WRECK OFF SALLOW.',
        'CREW SAVED.',
        ...wreck,
        '',
        ...ferry,
      ),
    ).toMatchObject([
      { section: name, title: 'THE KING AT BIARRITZ.' },
      { section: name, title: 'WRECK OFF SALLOW.', subtitle: 'CREW SAVED.' },
      { section: undefined, title: 'THE FERRY QUESTION.' },
    ]))

test('a name in the plural stands over one of its kind', () =>
  expect(
    headsOf('DIVISIONAL BOARDS.', 'TARN DIVISIONAL BOARD.', ...ferry.slice(1), '', ...ferry),
  ).toMatchObject([
    { section: 'DIVISIONAL BOARDS.', title: 'TARN DIVISIONAL BOARD.' },
    { section: undefined, title: 'THE FERRY QUESTION.' },
  ]))

test('the places of a round of the county are titles, and those who write from there sign', () =>
  expect(
    headsOf(
      ...ferry,
      '',
      'AROUND THE COUNTY',
      'Mill Creek.',
      'Mrs. Ada Lisle spent Sunday with her sister at the',
      'ferry, who has been poorly.',
      'SUNSHINE.',
      'Pell Ferry.',
      'Hay is short this year, but the stand of corn makes',
      'up for it.',
      'UNCLE BEN.',
    ).slice(1),
  ).toMatchObject([
    { section: 'AROUND THE COUNTY', title: 'Mill Creek.', byline: ['SUNSHINE'] },
    { section: 'AROUND THE COUNTY', title: 'Pell Ferry.', byline: ['UNCLE BEN'] },
  ]))

for (const part of ['LATER.', 'THURSDAY.', 'AFTERNOON SITTING.', 'THE VERDICT.'])
  test(`${part} heads a part of a report`, () => {
    const { articles } = convertText(
      ['WRECK OFF SALLOW.', ...wreck, part, 'The captain has since died of his injuries.', '', ...ferry].join(
        '\n',
      ),
    )
    expect(articles.map(({ fields }) => fields.title)).toEqual(['WRECK OFF SALLOW.', 'THE FERRY QUESTION.'])
    expect(articles[0]?.body.map(({ role }) => role)).toContain('subhead')
  })

test('the day below the name of a court is its subtitle', () =>
  expect(headsOf(...ferry, '', 'POLICE COURT.', 'THURSDAY, MAY 2.', ...ferry.slice(1))[1]).toMatchObject({
    title: 'POLICE COURT.',
    subtitle: 'THURSDAY, MAY 2.',
  }))

test('a title over three lines has its first line', () =>
  expect(
    headsOf(
      ...ferry,
      '',
      'COUNCIL VOTES',
      'NEW LIGHTS FOR',
      'NORTH MAIN',
      '',
      'Residents Object to Cost',
      '',
      ...ferry.slice(1),
    )[1]?.title,
  ).toBe('COUNCIL VOTES NEW LIGHTS FOR NORTH MAIN'))

test('an agency or a paper may stand between a department and its first title', () => {
  const articles = convertText(
    [
      'THE TARN LAMP',
      'FRIDAY, MAY 3, 1907',
      '',
      'CABLE MESSAGES.',
      '',
      '[PER LAMP ASSOCIATION.—COPYRIGHT.]',
      '',
      'THE KING AT BIARRITZ.',
      '',
      ...king,
      '',
      'MISCELLANEOUS.',
      'From the Pell Ferry Courier.',
      '',
      ...ferry,
    ].join('\n'),
  ).articles
  expect(articles.map(({ fields: { section, title, credit } }) => [section, title, credit])).toEqual([
    ['CABLE MESSAGES.', 'THE KING AT BIARRITZ.', undefined],
    ['MISCELLANEOUS.', 'THE FERRY QUESTION.', 'Pell Ferry Courier'],
  ])
})

test('births and deaths, and a court over its bench, are titles in small letters too', () => {
  const titles = convertText(
    [
      'THE TARN LAMP',
      'FRIDAY, MAY 3, 1872',
      '',
      ...ferry,
      '',
      'District Court.',
      '[Before Judge Lorne.]',
      '',
      'Marlow v. Tabor; a claim for a boat lent in the year of the flood. The',
      'jury was out all night, and did not agree.',
      '',
      'Died,',
      'In this town, on the 1st inst., of a fever, Mr. Adam Lisle, in the 81st',
      'year of his age.',
    ].join('\n'),
  ).articles.map(({ fields: { title, subtitle } }) => [title, subtitle])
  expect(titles).toEqual([
    ['THE FERRY QUESTION.', undefined],
    ['District Court.', '[Before Judge Lorne.]'],
    ['Died,', undefined],
  ])
})
