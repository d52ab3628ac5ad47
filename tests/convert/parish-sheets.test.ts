// What parish sheets hold: registers under one heading, services day by day, who holds which office at the very end.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  'The harbour chapel has been swept and the lamps are filled again, for which all who came with brooms are thanked.'
const read = (...lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields, body }) => [
    fields.title,
    ...body.map(({ role, text: words }) => (role === 'paragraph' ? words : `${role}: ${words}`)),
  ])

test('what is entered in the registers is one article', () => {
  const registers = [
    'From the Registers',
    '',
    'Weddings',
    '',
    '3rd May    John Pell and Ada Lisle',
    '',
    'Burials',
    '',
    '9th May    Oswin Tarn, aged 90',
  ]
  expect(read('The Chapel', '', text, '', ...registers)[1]).toEqual([
    'From the Registers',
    'subhead: Weddings',
    'item: 3rd May    John Pell and Ada Lisle',
    'subhead: Burials',
    'item: 9th May    Oswin Tarn, aged 90',
  ])
})

test('days with their services are items, however long', () => {
  const days = [
    '3rd (Lent 2) – 8.00 Holy Communion at the harbour chapel; 10.30 Matins with the choir, Upper Tarn',
    '10th (Lent 3) – 10.30 Family Service, Upper Tarn, and lunch for those who help; 6.00 Evensong',
    '17th: 8.00 Holy Communion at the harbour chapel; 10.30 Confirmation by the Bishop, Upper Tarn',
  ]
  const services = read(
    'SERVICES IN MARCH',
    '',
    ...days.flatMap((day) => [day, '']),
    'The Chapel',
    '',
    text,
  )[0]
  expect(services).toEqual(['SERVICES IN MARCH', ...days.map((day) => `item: ${day}`)])
})

test('officers at the foot belong to no article, under a heading they are one', () => {
  const officers = [
    'Rector: Canon A. Lorne, The Rectory, Tarn 555218',
    '',
    'Churchwardens: Miss B. Pell 555219; Mr C. Tarn 555220',
  ]
  expect(read('The Chapel', '', text, '', 'Thanks', '', text, '', ...officers)).toEqual([
    ['The Chapel', text],
    ['Thanks', text],
  ])
  expect(
    read(
      'The Chapel',
      '',
      text,
      '',
      'Who to Ask',
      '',
      ...officers.filter(Boolean),
      'Organist: Mr D. Kiln 555221',
    ),
  ).toHaveLength(2)
})
