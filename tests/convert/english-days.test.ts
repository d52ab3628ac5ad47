// The day of a page, a release, a notice or a typed sheet in English that no masthead states in full.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = [
  'The ferry was laid up for three weeks while the chain was mended, and the men who work it were sent to the kilns.',
  '',
  'They are back now, and the ferry runs from seven in the morning until the lamps are lit on the landing stage.',
]
const dateOf = (...lines: string[]) => convertText(lines.join('\n')).issue.date
const bar = ['Sallow Quay Museum', 'Home | Visit | Learn | Shop | Contact us', '']

test.each([
  ['Posted on 6.11.18 by Ada Lisle', '2018-11-06'],
  ['By Ada Lisle Posted March 14, 2014', '2014-03-14'],
  ['09:42 18/06/2021', '2021-06-18'],
])('a page that states: %s', (line, date) =>
  expect(dateOf(...bar, 'Ferry chain mended', '', line, '', ...text)).toBe(date),
)

test('the day of the text comes before the day on which the page was seen', () => {
  const page = [...bar, 'Friday 27th April, 2012', 'Ferry chain mended']
  expect(dateOf(...page, 'Published: 26/04/2012 17:05 - Updated: 27/04/2012 09:41', '', ...text)).toBe(
    '2012-04-26',
  )
})

test('a page that only says when it was changed is of that day', () => {
  const foot = ['', 'This page last updated 14/2/05', 'Best viewed in 800 x 600']
  expect(dateOf('[Home] [Talks] [Links]', 'THE FERRY CHAIN', 'by Ada Lisle', '', ...text, ...foot)).toBe(
    '2005-02-14',
  )
})

test('a page with the weekday of its day takes the year in which it falls so', () => {
  const page = [...bar, 'Ferry chain mended', '', 'Tue Mar 1, 9:12 AM ET', '']
  expect(dateOf(...page, ...text, '', 'The chain was forged in 1937.', '', '© 2005 Sallow Quay')).toBe(
    '2005-03-01',
  )
})

test('a page of one dead person is of the month of the death', () => {
  const page = ['Lisle & Sons Funeral Home', 'Home | Flowers | Directions | Contact us', '', 'Ada Lisle', '']
  expect(
    dateOf(...page, 'March 3, 1924 ~ January 19, 2012 (age 87)', '', ...text, '', '© 2012 Lisle & Sons'),
  ).toBe('2012-01~')
})

test('a release is of the day of its dateline', () => {
  const opening = 'PELL FERRY, Pa., May 6, 2003 -- Lisle Pump Co. today mended the chain of the ferry here.'
  expect(dateOf('FOR IMMEDIATE RELEASE', '', 'Lisle Mends Ferry Chain', '', opening, '', ...text)).toBe(
    '2003-05-06',
  )
})

test('a notice is of the day beside its signature', () => {
  const head = ['PARISH OF SALLOW', '', 'PUBLIC NOTICE', '']
  const foot = ['', '12th September, 1958.               Clerk.']
  expect(dateOf(...head, ...text, ...foot)).toBe('1958-09-12')
})

test('minutes are of the day of their meeting', () =>
  expect(dateOf('BOROUGH OF SALLOW.', '', 'MEETING OF THE COUNCIL, 5th October, 1921.', ...text)).toBe(
    '1921-10-05',
  ))

test.each([
  ['S A L L O W      WEDNESDAY EXTRA     5.iii.69     1 sheet', '1969-03-05'],
  ['the SALLOW LAMP   *   for four parishes  *  june 9 1963', '1963-06-09'],
  ['the bulletin of the Quay Branch ....... NOVEMBER 74', '1974-11'],
  ['VOL. XLIV.   SEVENTH-DAY, EIGHTH MONTH 19, 1871.   NO. 47.', '1871-08-19'],
  ['No. 58]          PORT SALLOW, MONDAY, 13th JULY          [2009', '2009-07-13'],
  ['The Newsletter of the Friends of Sallow Quay     Summer 1999 (June)', '1999-06'],
])('a sheet headed: %s', (line, date) => expect(dateOf('THE LAMPLIGHTER', line, '', ...text)).toBe(date))

test('the foot of a sheet states its number and date', () => {
  const foot = ['', 'LAMPLIGHTER No. 19          January 1979', 'The Sallow Quay Association']
  expect(dateOf('FERRY CHAIN MENDED', ...text, ...foot)).toBe('1979-01')
})
