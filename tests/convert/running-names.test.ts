import { expect, test } from 'vitest'
import { runningName } from '../../src/convert/running-names.ts'

test('the page or the section stands before the name, the weekday and the day behind it', () => {
  expect(runningName('Page 8   TARN & DISTRICT TIMES, Thurs., February 23, 1956')).toBe(
    'TARN & DISTRICT TIMES',
  )
  expect(runningName('SECTION TWO   TARN LEDGER, THURSDAY, APRIL 13, 1939')).toBe('TARN LEDGER')
  expect(runningName('Page 12-A   PELL SENTINEL   THURSDAY, MARCH 7, 1974')).toBe('PELL SENTINEL')
  expect(runningName('A1 Pell Daily Press Thursday, January 30, 1986')).toBe('Pell Daily Press')
  expect(runningName('Page 4 · The Pell Tribune · Monday, May 3, 1971 · No. 21')).toBe('The Pell Tribune')
})

test('the part of the day and the place are none of the name', () => {
  expect(runningName('TARN COMMERCIAL: TUESDAY MORNING, JULY 24, 1877.')).toBe('TARN COMMERCIAL')
  expect(runningName('Page 2—The Tarn Ledger, Pell Ferry, Nebr., Thurs., July 8, 1976')).toBe(
    'The Tarn Ledger',
  )
})

test('a place and its day name no paper', () => {
  expect(runningName('PELL FERRY, SATURDAY MORNING, MAY 3, 1908')).toBeUndefined()
  expect(runningName('The Times of Friday, May 3, 1908, says that the bridge is down')).toBeUndefined()
})
