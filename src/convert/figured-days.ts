// A day in figures, a Roman or a counted month, as sites and typed sheets in English write it → EDTF.
import { monthOf, readDate } from './dates.ts'
import * as patterns from './patterns.ts'

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const counted = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Gives a day as EDTF; nothing when the calendar has no such day. */
export function edtfOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined
}

/** Tells whether a day falls on the day of the week of which these are the first letters. */
export const fallsOn = (edtf: string, weekday: string): boolean =>
  new Date(`${edtf}T00:00:00Z`).getUTCDay() === weekdays.indexOf(weekday.slice(0, 3).toLowerCase())

/** Reads a day in figures: 14/2/05; of 8/6/2021 the day stands first unless `text` shows otherwise. */
export function readFiguredDay(text: string): string | undefined {
  const [, one, sign, two, years = ''] = patterns.figuredDay.exec(text) ?? []
  if (!one) return undefined
  const year = wholeYear(years)
  const [a, b] = [Number(one), Number(two)]
  const first = edtfOf(year, b, a)
  const second = sign === '.' ? undefined : edtfOf(year, a, b)
  if (patterns.monthBeforeDay.test(text)) return second
  const weekday = /(?<!\p{L})(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/iu.exec(text)?.[0]
  const likely = [first, second].filter((date) => date !== undefined && (!weekday || fallsOn(date, weekday)))
  return likely.length === 2 && a !== b && !patterns.figuredDayAndTime.test(text) ? undefined : likely[0]
}

/** Reads a date of a head that has a Roman or a counted month, a year apart, or a season with its month. */
export function readTypedDay(text: string): string | undefined {
  const [, day, of, year] = patterns.romanDay.exec(text) ?? []
  if (year) return edtfOf(wholeYear(year), roman.indexOf(of as string) + 1, Number(day))
  const [, named = '', on, whole] = patterns.countedMonth.exec(text) ?? []
  if (whole) return edtfOf(Number(whole), counted.indexOf(named.toLowerCase()) + 1, Number(on))
  const [, date, month, apart] = patterns.bracketedYear.exec(text) ?? []
  if (apart) return edtfOf(Number(apart), monthOf(month), Number(date))
  const [, inYear, inMonth] = patterns.seasonAndMonth.exec(text) ?? []
  return inYear ? readDate(`${inMonth} ${inYear}`)?.edtf : undefined
}

const wholeYear = (figures: string) =>
  figures.length === 4 ? Number(figures) : Number(figures) + (Number(figures) > 30 ? 1900 : 2000)
