import { expect, test } from 'vitest'
import type { LineNode } from '../../src/convert/tree.ts'
import { wholeName } from '../../src/convert/whole-names.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}
const whole = (name: string, ...head: string[]) => wholeName(name, head.map(line))

test('OF goes on with the name above it, as AND does behind half a name', () => {
  expect(whole('THE GAZETTE', 'THE GAZETTE', 'OF THE COLONY OF TARN.')).toBe(
    'THE GAZETTE OF THE COLONY OF TARN',
  )
  expect(whole('MONTHLY BULLETIN', 'MONTHLY BULLETIN', 'OF THE', 'TARN FREE LIBRARY', 'Vol. 9')).toBe(
    'MONTHLY BULLETIN OF THE TARN FREE LIBRARY',
  )
  expect(whole('Tarn Gardening', 'Tarn Gardening', '& Leek Society News', 'May 2010')).toBe(
    'Tarn Gardening & Leek Society News',
  )
  expect(whole('AND VALE ADVERTISER', 'THE TARN COURANT,', 'AND VALE ADVERTISER.')).toBe(
    'THE TARN COURANT, AND VALE ADVERTISER',
  )
})

test('what a paper took in is none of its name', () =>
  expect(whole('THE TARN COURIER', 'THE TARN COURIER', 'AND VALE ADVERTISER')).toBe('THE TARN COURIER'))

test('what a body issues has its kind from the line below, its motto between or not', () => {
  expect(whole('TARN BIRD CLUB', 'TARN BIRD CLUB', 'BULLETIN No. 118')).toBe('TARN BIRD CLUB BULLETIN')
  expect(whole('Tarn School', 'Tarn School', '“Growing Together”', 'Newsletter 24     3 May 2009')).toBe(
    'Tarn School Newsletter',
  )
  expect(whole('Tarn School', 'Tarn School', 'Newsletter prizes were given')).toBe('Tarn School')
})

test('a kind of sheet has the place above it, and THE stands over both', () => {
  expect(whole('PARISH  MAGAZINE', 'TARN ST. GILES', 'PARISH  MAGAZINE.')).toBe(
    'TARN ST. GILES PARISH MAGAZINE',
  )
  expect(whole('TARN COLONY GOVERNMENT GAZETTE', 'THE', 'TARN COLONY', 'GOVERNMENT GAZETTE.')).toBe(
    'THE TARN COLONY GOVERNMENT GAZETTE',
  )
})
