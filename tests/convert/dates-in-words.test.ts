import { expect, test } from 'vitest'
import { readDateInWords } from '../../src/convert/dates-in-words.ts'

test.each([
  ['this third day of May, in the year of Our Lord one thousand nine hundred and nine', '1909-05-03'],
  ['the Twenty-first day of June, nineteen hundred and fifty-two', '1952-06-21'],
  ['on the 30th day of November, two thousand and four', '2004-11-30'],
  ['this thirtieth day of April, one thousand eight hundred and forty', '1840-04-30'],
  ['the thirty-first day of March, 1935', '1935-03-31'],
  ['this first day of spring, one thousand times', undefined],
])('%s', (text, date) => expect(readDateInWords(text)).toBe(date))
