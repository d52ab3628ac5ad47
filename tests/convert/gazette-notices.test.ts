// Notices of official gazettes: their titles, the office and the day over the text, the names that sign them.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = [
  'THE PELL ISLANDS GAZETTE.',
  'Published by Authority.',
  'PORT PELL, THURSDAY, JULY 17, 1913.',
  '',
]
const articlesOf = (lines: string[]) => convertText([...head, ...lines].join('\n')).articles
const text = (about: string) => [
  `IN pursuance of the Weirs Act, 1908, it is hereby notified that ${about}`,
  'shall be opened to all persons on and after the first day of next month.',
]

test('a notice is headed in small letters and signed by a name over its post', () => {
  const articles = articlesOf([
    'Land taken for a Road at the Upper Weir.',
    '[L.S.] LORNE, Governor.',
    'A PROCLAMATION.',
    ...text('the Upper Weir'),
    'SCHEDULE.',
    '2 roods 8 perches, part Section 15.',
    '(P.W. 31/20.)',
    'J. MARLOW,',
    'Minister of Public Works.',
    'GOD SAVE THE KING!',
    '',
    'Member of Ferry Committee resigned.',
    'Department of Ferries,',
    'Port Pell, 15th July, 1913.',
    ...text('the Lower Ferry'),
    'A. L. TABOR.',
    '',
    'Appointing Trustees of the Mill Cemetery.',
    'LORNE, Governor.',
    'ORDER IN COUNCIL.',
    'IN pursuance of the Cemeteries Act, 1908, the Governor doth hereby appoint',
    'ADAM LISLE,',
    'HENRY COLE, and',
    'JOHN BEER',
    'to be Trustees of the Mill Cemetery for the five years next ensuing.',
    'H. F. SALLOW,',
    'Clerk of the Council.',
  ])
  expect(articles.map(({ fields }) => [fields.title, fields.byline, fields.credit])).toEqual([
    ['Land taken for a Road at the Upper Weir.', ['J. MARLOW'], 'Minister of Public Works'],
    ['Member of Ferry Committee resigned.', ['A. L. TABOR'], undefined],
    ['Appointing Trustees of the Mill Cemetery.', ['H. F. SALLOW'], 'Clerk of the Council'],
  ])
  expect(articles[1]?.fields.date).toBe('1913-07-15')
})

test('the office and the day head a notice that has no other title', () => {
  const titles = articlesOf([
    'Board of Ferries, Weir',
    'Department, July 16, 1913.',
    ...text('the Upper Weir'),
    '',
    'Ferry House, July 14, 1913.',
    ...text('the Lower Weir'),
    '',
    'LOST KEY.',
    ...text('the box of the Mill'),
    'P. TABOR, Keeper.',
  ]).map(({ fields }) => fields.title)
  expect(titles).toEqual([
    'Board of Ferries, Weir Department, July 16, 1913.',
    'Ferry House, July 14, 1913.',
    'LOST KEY.',
  ])
})

test('what stands alone over the head of a notice is a section, its number a kicker', () => {
  const notice = (number: string, title: string) => [
    number,
    title,
    ...text(`the ${title}`),
    'P. TABOR,',
    'Commissioner of Weirs.',
    '',
  ]
  const fields = articlesOf([
    'MISCELLANEOUS.',
    '',
    ...notice('1147/11.', 'UPPER WEIR.'),
    ...notice('1148/11.', 'LOWER WEIR.'),
    "POUNDKEEPERS' NOTICES.",
    '',
    'Mill Pound.',
    '',
    'IMPOUNDED on the 24th of June, one grey mare, aged, with a long white stripe.',
    'H. COLE, Keeper.',
  ]).map(({ fields }) => [fields.section, fields.kicker, fields.title])
  expect(fields).toEqual([
    ['MISCELLANEOUS.', '1147/11.', 'UPPER WEIR.'],
    ['MISCELLANEOUS.', '1148/11.', 'LOWER WEIR.'],
    ["POUNDKEEPERS' NOTICES.", undefined, 'Mill Pound.'],
  ])
})

test('rows and numbered lines of a notice are neither titles nor names', () => {
  const articles = articlesOf([
    'TENDERS FOR FARMS.',
    'TENDERS will be received at this Office for the Farms in the following Districts :--',
    'I. Port Pell and Suburbs.',
    'II. Upper Weir, with the Islands.',
    'III. The Lower Weir.',
    'Each Tender must state the names of two sureties.',
    'P. TABOR,',
    'Proctor for the Owners.',
    '3rd July, 1913.',
    '',
    'SALE OF LAND.',
    'NOTICE is hereby given that the sections below will be sold by public auction at the office.',
    'TOWN OF PELL.',
    '3 II 0 1 0 £15 0 0',
    '4 II 0 1 0 £15 0 0',
    'H. COLE, Acting Registrar.',
  ])
  expect(articles.map(({ fields }) => [fields.title, fields.byline])).toEqual([
    ['TENDERS FOR FARMS.', ['P. TABOR']],
    ['SALE OF LAND.', ['H. COLE']],
  ])
})
