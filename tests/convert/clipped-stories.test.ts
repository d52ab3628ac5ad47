// One story of a paper that someone typed out or posted, with what is written around it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const story = [
  'From the first of the month the ferry company will run two boats on Sundays, as',
  'passengers have asked for years; the second is back at the quay before four.',
  '',
  '"Nobody expects the new boat to pay for itself before spring," said Jonas Marlow,',
  'who has kept the books of the company since it was founded.',
  '',
  'What a crossing costs was settled two winters ago, and the owners have promised',
  'to leave it at that.',
]
const titled = ['SECOND BOAT TO RUN ON SUNDAYS', 'By Ada Lisle', '', ...story]

const read = (lines: readonly string[]) => {
  const { issue, articles } = convertText(lines.join('\n'))
  return [issue.title, issue.date, ...articles.map(({ fields: { title, byline } }) => [title, byline])]
}

test.each([
  [['The following article appeared in the Merrow Herald on Friday, May 3, 1991.', 'Posted without leave.']],
  [['[Reprinted without permission from the Merrow Herald, May 3, 1991, page A4]']],
  [['Hello all,', '', "Here is an article I found in today's Merrow Herald (3 May 1991)."]],
])('a note above one story says where it was printed', (note) => {
  expect(read([...note, '', ...titled])).toEqual([
    'Merrow Herald',
    '1991-05-03',
    ['SECOND BOAT TO RUN ON SUNDAYS', ['Ada Lisle']],
  ])
})

test('a note may lead to the title, with the writer behind it', () => {
  const note = [
    'The following article is from the Review Section of the Merrow',
    'Herald of Friday 3 May l991.',
    '',
  ]
  expect(read([...note, 'It is headed:', 'SECOND BOAT TO RUN, written by Ada Lisle.', '', ...story])).toEqual(
    ['Merrow Herald', '1991-05-03', ['SECOND BOAT TO RUN', ['Ada Lisle']]],
  )
})

test('what stands outside the lines between which a story is passed on is no article', () => {
  const { articles } = convertText(
    [
      'This is a story published in the Merrow Herald on Friday May 3, 1991.',
      '',
      'The editor was kind enough to let me post it, and I thank him for that and for much else.',
      '',
      'Oswin',
      '-=*=- begin typed article -=*=-',
      '(page A1)',
      'Headline: Second Boat to Run on Sundays',
      'subhead: Owners will keep the fares as they are',
      '',
      'BY ADA LISLE',
      '',
      ...story,
      '',
      '(page A4)',
      'Headline: BOAT',
      'subhead: The hotel is to open again',
      'Continued from Page B3',
      '',
      'Visitors will come once the road past the mill is mended, the owners of the company think.',
      '',
      '-=*=- end typed article -=*=-',
      '',
      'Take care out there, all of you.',
      'Oswin',
    ].join('\n'),
  )
  expect(articles.map(({ fields: { title, subtitle } }) => [title, subtitle])).toEqual([
    ['Second Boat to Run on Sundays', 'Owners will keep the fares as they are'],
  ])
  expect(JSON.stringify(articles)).not.toContain('Take care')
})

test('the telephones of boards below a rule stand under the story', () => {
  const foot = [
    'X-=-=-=-=-=-=-X',
    '',
    ' Handed out by the Lamp House   207-555-0143',
    ' Net Loft  207-555-0122',
  ]
  expect(read([...titled, '', '', ...foot]).slice(2)).toEqual([
    ['SECOND BOAT TO RUN ON SUNDAYS', ['Ada Lisle']],
  ])
})
