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
