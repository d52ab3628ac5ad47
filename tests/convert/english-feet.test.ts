// What English sheets, mails and pages have beside and below their articles: imprints, buttons, why one gets a mail, adverts.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  'The harbour master has published what was taken at the quay this week, and there is more of it than last year.'
const more =
  'The nets that were dried on the wall have been taken in, and those who own them may call for them at the lamp room.'
const bodies = (...lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ body }) => body.map((block) => block.text))

test('an imprint of two lines at the very end is none of the last article', () => {
  const imprint = [
    'Printed and published for the Proprietors by A. J. Lorne,',
    'at the Lantern Office, Quay Street, Tarn.',
  ]
  expect(bodies('THE LAMPS', '', text, '', 'THE KILNS', '', text, '', ...imprint)).toEqual([[text], [text]])
})

test('an imprint with articles below it takes none of their lines', () => {
  const all = bodies('LAMPS', '', text, '', 'Printed by the Tarn Bureau.', text, '', 'KILNS', '', text)
  expect(all.flat().filter((block) => block === text)).toHaveLength(3)
})

test('a button of a mail is no text, a link inside a sentence is', () => {
  const said =
    'Write to us (https://tarn.example/post) before the week is out, or call at the quay when the lamps are lit.'
  const mail = [
    'Lamps',
    '',
    text,
    '',
    'Book your lamp (https://tarn.example/lamp?m=1)',
    '',
    'Kilns',
    '',
    said,
    '',
    'See all kilns <https://tarn.example/k>',
  ]
  expect(bodies(...mail)).toEqual([[text], [said]])
})

test('from the words why one gets a mail on, all is its foot', () => {
  const foot = [
    'You are getting this newsletter because you live on the quay.',
    '',
    'Our postal address is:',
    'The Lamp Room, Quay Street',
    '',
    'Want to change how you get it?',
  ]
  expect(bodies('Lamps', '', text, '', 'Kilns', '', text, '', ...foot)).toEqual([[text], [text]])
})

test('what stands right below its label is an advertisement', () => {
  expect(
    bodies('Lamps', '', text, '', 'ADVERTISEMENT', 'New nets from Lorne of Tarn, three for two', '', more),
  ).toEqual([[text, more]])
})

test('a sentence with a colon at the very end belongs to its article, the officers below do not', () => {
  const last = 'To be had from May by whoever will come and carry it away: one anchor.'
  const officers = [
    'President: Sir John Pell     Hon. Secretary: O. Tarn, 4 Quay Street',
    'Editor: Ada Lisle. The club is not responsible for what is said here.',
  ]
  const lamps = [text, more, text, more, text, more, text, more]
  expect(bodies('Lamps', '', ...lamps, '', 'Anchors', '', more, '', last, '', ...officers)).toEqual([
    lamps,
    [more, last],
  ])
})

test.each([
  [
    'THE LAMP is published three times a year. Editor: Ada Lisle,',
    '3 Mill Lane, Tarn. Opinions are those of the writers.',
  ],
  ['Copy for the March LAMP should reach Ada Lisle, 3 Mill Lane,', 'by the 15th please.'],
  ['Tarn News is also on our website.'],
])('%s is none of the last article', (...imprint) => {
  expect(bodies('THE LAMPS', '', text, '', 'THE KILNS', '', more, '', ...imprint)).toEqual([[text], [more]])
})
