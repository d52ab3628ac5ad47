// Who wrote a text of a newsletter: with the day, with the post first, by a first name or initials, with a telephone.
import { expect, test } from 'vitest'
import { bylineParts, withoutContact } from '../../src/convert/english-bylines.ts'
import { convertText } from './convert-text.ts'

for (const [text, parts] of [
  ['Posted by Ada Lisle on 3 May 2014', { name: 'Ada Lisle', date: '2014-05-03' }],
  ['May 3, 2014 by Ada Lisle', { name: 'Ada Lisle', date: '2014-05-03' }],
  ['Ada Lisle | 3 May 2014', { name: 'Ada Lisle', date: '2014-05-03' }],
  ['By our Chairman, Ada Lisle', { name: 'Ada Lisle', post: 'Chairman' }],
  ['Hon. Sec.: Ada Lisle', { name: 'Ada Lisle', post: 'Hon. Sec.' }],
  ['Ada Lisle reports', { name: 'Ada Lisle' }],
  ['From Ada Lisle', { name: 'Ada Lisle' }],
  ['The ferry was mended on 3 May 2014', undefined],
  ['From Pell Ferry', undefined],
] as const)
  test(`says who wrote it: ${text}`, () => expect(bylineParts(text)).toEqual(parts))

for (const [text, words] of [
  ['Ada Lisle, Tel. 01000 555218', 'Ada Lisle'],
  ['Ada Lisle (G4AAA)', 'Ada Lisle'],
  ['Ada Lisle, aged 9', 'Ada Lisle'],
  ['Ada Lisle, Mill Lane', 'Ada Lisle'],
  ['Ada Lisle, Secretary', 'Ada Lisle, Secretary'],
])
  test(`a name and what stands behind it: ${text}`, () =>
    expect(withoutContact(text as string).words).toBe(words))

const ferry = [
  'The ferry was laid up for three weeks while the chain was mended,',
  'and the men who work it were sent to the kilns. They are back now,',
  'and the ferry runs from seven in the morning.',
]
const lamps = [
  'Four lamps have come for the quay and will be hung before the end',
  'of the month, if the weather allows it. All who gave an hour to the',
  'painting of the posts are thanked.',
]
const fieldsOf = (head: string[], foot: string[]) => {
  const text = [
    'THE LAMP POST',
    'June 2014',
    '',
    ...head,
    '',
    ...ferry,
    ...foot,
    '',
    'Lamps for the quay',
    '',
  ]
  return convertText([...text, ...lamps].join('\n')).articles[0]?.fields
}

for (const [foot, fields] of [
  ['-- Tobias', { byline: ['Tobias'] }],
  ['J.L.', { byline: ['J.L.'] }],
  ['Ada', { byline: ['Ada'] }],
  ['Ada & Tom', { byline: ['Ada', 'Tom'] }],
  ['The Quay Mill team', { credit: 'The Quay Mill team' }],
  ['Sallow & District WI', { credit: 'Sallow & District WI' }],
  ['Ada, Year 6', { byline: ['Ada'], credit: 'Year 6' }],
] as const)
  test(`signs below its text: ${foot}`, () =>
    expect(fieldsOf(['Ferry chain mended'], [foot])).toMatchObject(fields))

test('a first name over the whole name is one writer', () =>
  expect(
    fieldsOf(['Ferry chain mended'], ['With every blessing,', 'Ada', 'The Revd Ada Lisle'])?.byline,
  ).toEqual(['The Revd Ada Lisle']))

for (const [head, fields] of [
  [['OBITUARY', 'Cyril Marrow'], { kicker: 'OBITUARY', title: 'Cyril Marrow' }],
  [['BOOK REVIEW', 'The Marsh in Winter'], { kicker: 'BOOK REVIEW', title: 'The Marsh in Winter' }],
  [['NEW LAMPS:', 'NO MORE DARK'], { kicker: 'NEW LAMPS:', title: 'NO MORE DARK' }],
  [["CHAIRMAN'S NOTES - Ada Lisle"], { title: "CHAIRMAN'S NOTES", byline: ['Ada Lisle'] }],
  [['Ferry chain mended – by Ada Lisle'], { title: 'Ferry chain mended', byline: ['Ada Lisle'] }],
] as const)
  test(head.join(' / '), () => expect(fieldsOf([...head], [])).toMatchObject(fields))
