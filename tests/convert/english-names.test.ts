import { expect, test } from 'vitest'
import { isPersonName, nameIn } from '../../src/convert/english-names.ts'

for (const text of [
  'Edith Marlow',
  'J. K. Marlow',
  'Mrs K Adair',
  'Roy Pell (Captain)',
  'Edith Marlow, Hill Allotments',
  '- Joan Pell, on behalf of the committee',
  'E. R. LATIMER,',
])
  test(`${text} names a person`, () => expect(isPersonName(text)).toBe(true))

for (const text of [
  'Sallow WI',
  'The Hall Committee',
  'Grace Church',
  'TO BUILD A BRIDGE',
  'Frank Pell, head and arms cut.',
  'A Poem for October',
  'J. LISLE RETURNS TO SALLOW.',
])
  test(`${text} names no person`, () => expect(isPersonName(text)).toBe(false))

test('what stands behind a comma or in brackets is no part of the name', () => {
  expect(nameIn('Roy Pell (Captain)')).toBe('Roy Pell')
  expect(nameIn('E. R. LATIMER,')).toBe('E. R. LATIMER')
})
