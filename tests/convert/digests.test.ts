import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = [
  '# 1880-90 Pell Courier.docx',
  '',
  '**Source:** 1880-90 Pell Courier.docx',
  '**Type:** docx (converted)',
  '**Paragraphs:** 1,200',
  '',
  '---',
  '',
]
const fire =
  'A fire broke out at the stables of the Otter Hotel on Sunday night and destroyed a chaff house and a dray.'
const council =
  'The Council met on Wednesday, with all present, and the tender of J. Hale for the bridge at £385 was accepted.'

test('a digest has an item at each day and page, under the headline below it or none', () => {
  const source = [
    ...head,
    '3 January 1880, page 2',
    '',
    'The New Bridge',
    '',
    council,
    '',
    '7 January 1880, page 3',
    '',
    fire,
    '',
    '14 January 1880, page 2',
    '',
    'Votes at the meeting',
    '',
    council,
    '',
    'Samuel Orr\t96',
    '',
    'Peter Wardle\t83',
  ]
  const { articles, issue, furniture } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.date])).toEqual([
    ['The New Bridge', '1880-01-03'],
    ['7 January 1880, page 3', '1880-01-07'],
    ['Votes at the meeting', '1880-01-14'],
  ])
  expect(articles[2]?.body.map(({ role }) => role)).toEqual(['paragraph', 'item', 'item'])
  expect(issue.title).toBe('Pell Courier')
  expect(furniture).toEqual([{ lines: [[1, 7]], kind: 'page-chrome' }])
})

test('a digest of issues has an article for each, and the notes above them their own heads', () => {
  const source = [
    'Note on the later numbers',
    '',
    `The paper began as a sheet of advertisements. ${fire}`,
    '',
    ...[1, 8, 15].flatMap((day, i) => [`Issue ${i + 4}, ${day} March 1991`, '', 'Page 1', '', council, '']),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.date])).toEqual([
    ['Note on the later numbers', undefined],
    ['Issue 4, 1 March 1991', '1991-03-01'],
    ['Issue 5, 8 March 1991', '1991-03-08'],
    ['Issue 6, 15 March 1991', '1991-03-15'],
  ])
})
