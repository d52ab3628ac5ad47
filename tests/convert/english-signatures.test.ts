// Who signs an English text, what the signer is, where and when it was signed: in letters, minutes, proclamations.
import { expect, test } from 'vitest'
import { isPersonName, isPostHolder } from '../../src/convert/english-names.ts'
import { convertText } from './convert-text.ts'

const fieldsOf = (...lines: string[]) => convertText(lines.join('\n')).articles.map(({ fields }) => fields)

const ferry =
  'The ferry was laid up for three weeks while the chain was mended, and the men who work it were sent to the lime kilns.'
const thanks =
  'All who gave an hour to the painting of the landing stage are thanked; there is still a coat to be put on it.'

for (const text of [
  'Oswin Tarn (Hon. Treas.)',
  'Zillah Marrow, Volunteer Co-ordinator',
  'P. Lorne – Tower Captain',
])
  test(`${text} names who holds a post`, () => expect(isPostHolder(text)).toBe(true))
for (const text of ['Pell Ferry, a Walk for Everyone', 'Tarn Valley Club (Secretary)', 'The Quay, Sallow'])
  test(`${text} names nobody who holds a post`, () => expect(isPostHolder(text)).toBe(false))

test('a name nobody knows signs by the post beside it', () => {
  const fields = fieldsOf(
    'THE LANDING STAGE',
    '',
    thanks,
    '',
    'Zillah Marrow, Volunteer Co-ordinator',
    '',
    'THE CHAIN',
    '',
    ferry,
  )
  expect(fields[0]).toMatchObject({ byline: ['Zillah Marrow'], credit: 'Volunteer Co-ordinator' })
  expect(fields[1]?.title).toBe('THE CHAIN')
})

test('BY in capitals under a headline of capitals names no writer where no name follows', () => {
  const [fields] = fieldsOf(
    'LIME KILN SWEPT AWAY',
    'BY SUDDEN RISE OF TARN',
    ferry,
    thanks,
    '',
    'THE STAGE',
    thanks,
  )
  expect(fields?.byline).toBeUndefined()
})

test('a byline of two lines states the name and what the writer is', () => {
  const [fields] = fieldsOf(
    'Lime Kiln Falls',
    'Into the Tarn',
    'By EDITH MARLOW',
    'Messenger Staff Reporter',
    ferry,
    thanks,
  )
  expect(fields).toMatchObject({ byline: ['EDITH MARLOW'], credit: 'Messenger Staff Reporter' })
})

test('a letter states its day without the year, which is that of the issue', () => {
  const letters = (masthead: string) =>
    fieldsOf(
      'THE PELLVALE MESSENGER.',
      masthead,
      '',
      'THE TOWPATH.',
      'To the Editor.',
      `Sir,—${ferry} ${thanks}—I am, &c.,`,
      'RATEPAYER.',
      'Lower Sallow, Dec. 29.',
      '',
      'THE CHAIN.',
      ferry,
    ).find(({ title }) => title === 'THE TOWPATH.')?.date
  expect(letters('FRIDAY, DECEMBER 31, 1880.')).toBe('1880-12-29')
  expect(letters('FRIDAY, JANUARY 7, 1881.')).toBe('1880-12-29')
})

test('a proclamation is signed at its head and dated in words', () => {
  const [fields, ...more] = fieldsOf(
    'A PROCLAMATION.',
    '',
    'By His Honour John Pell Lorne, Administrator of the Tarn Islands.',
    '',
    'J. P. LORNE,',
    'Administrator.',
    '',
    'WHEREAS it is expedient that the landing of goats upon the said Islands be stayed until further notice:',
    '',
    'NOW, THEREFORE, I do hereby proclaim that no goat shall be landed upon them from the date hereof.',
    '',
    'Given under my hand this twenty-second day of March, in the year of Our Lord one thousand nine hundred and eleven.',
    '',
    'GOD SAVE THE KING.',
  )
  expect(more).toEqual([])
  expect(fields).toEqual({
    title: 'A PROCLAMATION.',
    byline: ['J. P. LORNE'],
    credit: 'Administrator',
    date: '1911-03-22',
  })
})

test('the office where a notice was signed is no credit', () => {
  const [fields] = fieldsOf(
    'NOTICE.',
    '',
    ferry,
    '',
    'A. B. MARLOW,',
    'Harbour Master.',
    '  Harbour Office,',
    '3rd May, 1911.',
  )
  expect(fields).toEqual({
    title: 'NOTICE.',
    byline: ['A. B. MARLOW'],
    credit: 'Harbour Master',
    date: '1911-05-03',
  })
})

test('a dash stands before a name and a post, and a newspaper is no person', () => {
  const fields = fieldsOf(
    'THE STAGE',
    '',
    thanks,
    '',
    '-- Edith Marlow, Town Archivist',
    '',
    'THE CHAIN',
    '',
    ferry,
  )
  expect(fields[0]).toMatchObject({ byline: ['Edith Marlow'], credit: 'Town Archivist' })
  expect(isPersonName('N. S. Morning Courier')).toBe(false)
})

test('a name right below a text and apart from the next signs it', () => {
  const fields = fieldsOf("MAYOR'S LETTER", '', thanks, 'Edith Marlow, Mayor', '', ferry, ferry)
  expect(fields[0]).toMatchObject({ byline: ['Edith Marlow'], credit: 'Mayor' })
})

test('a letter to a paper by its name is signed by a pen name, whatever stands below', () => {
  const fields = fieldsOf(
    ...['THE STAGE QUESTION.', `EDITOR LAMP:--${thanks}`, 'LIMEBURNER.', 'THE CHAIN.', ferry],
  )
  expect(fields).toMatchObject([
    { title: 'THE STAGE QUESTION.', byline: ['LIMEBURNER'] },
    { title: 'THE CHAIN.' },
  ])
})

test('what belongs to somebody is no person', () => {
  expect(isPersonName("Mrs Lisle's Lamp Oil")).toBe(false)
})

test('two first names behind a whole word for writing sign the text above', () => {
  const [fields] = fieldsOf(
    'THE STAGE',
    '',
    thanks,
    '',
    'Written by Oswin and Zillah, Year 5',
    '',
    'THE CHAIN',
    '',
    ferry,
  )
  expect(fields).toMatchObject({ byline: ['Oswin', 'Zillah'], credit: 'Year 5' })
})
