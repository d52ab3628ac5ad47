import { expect, test } from 'vitest'
import { describedName, signedName } from '../../src/convert/described-names.ts'
import { mailName } from '../../src/convert/mail-names.ts'
import type { LineNode } from '../../src/convert/tree.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}
const mailed = (...lines: string[]) => mailName(lines.map(line))

test('the name stands in the subject before the number, the week or the month', () => {
  expect(mailed('Subject: Friends’ e-bulletin no. 58 - open again')).toBe('Friends’ e-bulletin')
  expect(mailed('Subject: Pell Weekly Bulletin - Week 3, MT15')).toBe('Pell Weekly Bulletin')
  expect(mailed('Subject: Weirside - May')).toBe('Weirside')
  expect(mailed('Subject: Minutes - May')).toBeUndefined()
})

test('the subject and the first line below the head say one name', () => {
  expect(mailed('Subject: Mill Race: bees and boats', 'To: you', 'MILL RACE – news from Tarn')).toBe(
    'Mill Race',
  )
  expect(mailed('Subject: Bees: a warning', 'To: you', 'Dear all,')).toBeUndefined()
})

test('the sender stands alone below the head', () =>
  expect(mailed('From: "The Elm Minute" <minute@elm.example>', 'The Elm Minute')).toBe('The Elm Minute'))

test('a sheet says behind its name whose it is', () => {
  expect(describedName([line('STAY AFLOAT: news from Tarn Council')])).toBe('STAY AFLOAT')
  expect(describedName([line('WEIR & MILL 44        Newsletter of the Field Group')])).toBe('WEIR & MILL')
  expect(describedName([line('At Tar Lane, as we said in last week’s letter')])).toBeUndefined()
})

test('a sheet that has no name above says it at its end', () => {
  expect(signedName([line('TARN TIDINGS is published five times a year.')])).toBe('TARN TIDINGS')
  expect(signedName([line('WEIRSIDE No. 19          January 1979')])).toBe('WEIRSIDE')
  expect(signedName([line('This Newsletter is published monthly.')])).toBeUndefined()
})
