import { expect, test } from 'vitest'
import { readFiguredDay, readTypedDay } from '../../src/convert/figured-days.ts'

test.each([
  ['14/2/05', '2005-02-14'],
  ['6.11.18', '2018-11-06'],
  ['03/28/2011', '2011-03-28'],
  ['03-11-2011, 19:04', '2011-11-03'],
  ['_Tue, 02/08/2011 - 15:31 — Ada Lisle_', '2011-02-08'],
  ['4/5/2011', undefined],
  ['31/2/2011', undefined],
])('%s', (text, date) => expect(readFiguredDay(text)).toBe(date))

test.each([
  ['5.iii.69', '1969-03-05'],
  ['EIGHTH MONTH 19, 1871', '1871-08-19'],
  ['Spring 2009 (February)', '2009-02'],
  ['Henry viii.', undefined],
])('%s', (text, date) => expect(readTypedDay(text)).toBe(date))
