// Letters to the editor in printed papers: each stands between its salutation and the name that signs it.
import { expect, test } from 'vitest'
import { editorLetters } from '../../src/convert/editor-letters.ts'
import { parse } from '../../src/convert/parse.ts'
import { isLine } from '../../src/convert/tree.ts'
import { convertText } from './convert-text.ts'

const fieldsOf = (...lines: string[]) => convertText(lines.join('\n')).articles.map(({ fields }) => fields)

const pump = [
  'Sir,—I beg leave to draw the notice of your',
  'readers to the state of the pump in the Market',
  'Square, from which no water has been had these',
  'nine weeks past.',
]
const scales = [
  'Sir,—It is said that the hay scales in Mill',
  'Lane weigh a pound heavy of a Monday, and true',
  'on every other day. Who is it that leans?',
]
const plows = [
  'I wish somebody would explain to me why the',
  'plows do not leave the county garage until',
  'after the school buses are in the ditch.',
]
const sousaphone = [
  'The parents of the marching band want to thank',
  'everybody who bought grapefruit this winter. We',
  'sold 340 boxes and the new sousaphone is here.',
]

test('letters with farewells, pen names, places and days stand apart, with no blank line between them', () => {
  const [first, second, third] = fieldsOf(
    'THE BRINDLE ARGUS.',
    'Thursday, June 9, 1887.',
    '',
    'CORRESPONDENCE.',
    '[Letters bind nobody but their writers.]',
    'THE TOWN PUMP.',
    'To the Editor of the Argus.',
    ...pump,
    'I am, &c.,',
    'A THIRSTY RATEPAYER.',
    'Brindle, June 7.',
    'THE HAY SCALES.',
    'To the Editor of the Argus.',
    ...scales,
    'Yours truly,',
    'EDITH MARLOW.',
    '',
    'A WHALE.',
    'A whale came up the harbour on the Tuesday tide, and',
    'was followed by every boat in the place as far as the',
    'lime works, where it turned and went to sea again.',
  )
  expect(first).toMatchObject({
    section: 'CORRESPONDENCE.',
    title: 'THE TOWN PUMP.',
    byline: ['A THIRSTY RATEPAYER'],
    date: '1887-06-07',
  })
  expect(second).toMatchObject({
    section: 'CORRESPONDENCE.',
    title: 'THE HAY SCALES.',
    byline: ['EDITH MARLOW'],
  })
  expect(third).toMatchObject({ title: 'A WHALE.' })
  expect(third?.section).toBeUndefined()
})

test('letters without farewells are signed with a name over a place, and headed in small letters', () => {
  const fields = fieldsOf(
    'The Pell County Herald',
    'Wednesday, March 4, 1987 Vol. 12, No. 9 25 cents',
    '',
    'LETTERS TO THE EDITOR',
    'Snowplows should start earlier',
    'To the editor:',
    ...plows,
    'Harriet Oleson',
    'Upper Tarn',
    'Band parents say thanks',
    'Editor, Pell County Herald:',
    ...sousaphone,
    'June Sipe,',
    'Secretary',
  )
  expect(fields).toMatchObject([
    { section: 'LETTERS TO THE EDITOR', title: 'Snowplows should start earlier', byline: ['Harriet Oleson'] },
    { title: 'Band parents say thanks', byline: ['June Sipe'], credit: 'Secretary' },
  ])
  expect(fields).toHaveLength(2)
})

test('what a writer is called may stand in brackets before the name', () => {
  const [letter] = fieldsOf(
    'The Sallow Times',
    'Friday, 12 May 1961',
    '',
    'Letters',
    'The pump',
    ...pump,
    '(Mrs.) E. M. LORNE,',
    '3, Mill Lane, Sallow.',
  )
  expect(letter).toMatchObject({ title: 'The pump', section: 'Letters', byline: ['E. M. LORNE'] })
})

test('a name above Dear Editor, heads no letter', () => {
  const lines = parse(['Edith Marlow', '', 'Dear Editor,', ...plows].join('\n')).children.filter(isLine)
  expect(editorLetters(lines)).toMatchObject([{ head: 1, salutation: 1, name: -1 }])
})

test('SIR, twice on a page shows letters, and a farewell may stand behind the last sentence', () => {
  const fields = fieldsOf(
    'THE TARN VALLEY EXPRESS',
    'FRIDAY, FEBRUARY 9, 1934. ONE PENNY',
    '',
    'LETTERS TO THE EXPRESS',
    'The footbridge',
    'SIR — I have crossed the footbridge every day',
    'for nineteen years and never seen it so bad. There',
    'are four planks gone.—I am, Sir, yours, etc.,',
    'EARLY BIRD.',
    'A question of time',
    'SIR — Could somebody tell us why the clock on the',
    'Corn Hall has four faces and shows four times?',
    '"PUNCTUAL"',
    '[A man is coming on Thursday.—Ed.]',
  )
  expect(fields).toMatchObject([
    { section: 'LETTERS TO THE EXPRESS', title: 'The footbridge', byline: ['EARLY BIRD'] },
    { section: 'LETTERS TO THE EXPRESS', title: 'A question of time', byline: ['"PUNCTUAL"'] },
  ])
})
