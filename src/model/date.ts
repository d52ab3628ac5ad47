// Dates as far as they are known, in EDTF (ISO 8601-2): read, sort, display.
import edtf from 'edtf'
import { z } from 'zod'

/** A date in EDTF, such as `2022-06-28`, `2022-06`, `2020-12~`; whatever else stands there is refused. */
export const edtfDate = z
  .string()
  .refine(isEdtf, 'not an EDTF date (such as 2022-06-28, 2022-06 or 2020-12~)')

/** Says whether a text is a date in EDTF. */
export function isEdtf(text: string): boolean {
  if (plainDay.test(text)) return true
  try {
    return Boolean(edtf(text))
  } catch {
    return false
  }
}

// A year, a month, a day that every month has: most dates are such, and need no grammar.
const plainDay = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/

/** A calendar date as far as it is stated; `approximate` when any part is marked `~`, `?` or `%`. */
export interface PartialDate {
  year: number
  month?: number
  day?: number
  approximate: boolean
}

/** Takes a date apart, an interval at its start; nothing when no year is stated. */
export function partsOf(date: string): PartialDate | undefined {
  const found = /^~?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date)
  if (!found) return undefined
  const [, year, month, day] = found
  const approximate = /[~?%]/.test(date)
  return {
    year: Number(year),
    ...(month && Number(month) <= 12 ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
    approximate,
  }
}

/** Gives a text that sorts dates from old to new; what is known less exactly comes before what falls in it. */
export function sortKey(date: string | undefined): string {
  const parts = date === undefined ? undefined : partsOf(date)
  if (!parts) return '9999'
  const two = (n: number | undefined) => String(n ?? 0).padStart(2, '0')
  return `${parts.year}-${two(parts.month)}-${two(parts.day)}`
}

/** Writes a date as RFC 3339 does, with the first of what it does not say; for one that is not known the first of 1980. */
export function wholeDay(date: string | undefined): string {
  const { year = 1980, month = 1, day = 1 } = (date && partsOf(date)) || {}
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T00:00:00Z`
}

/** Displays a date in a language (BCP 47), no more exactly than it is known: 2022年6月28日, about December 2020. */
export function displayDate(date: string, language: string): string {
  const parts = partsOf(date)
  if (!parts) return date
  const { year, month, day, approximate } = parts
  const format = formatOf(language, month !== undefined, day !== undefined)
  const shown = format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)))
  if (!approximate) return shown
  if (language.startsWith('en')) return `about ${shown}`
  return `${language.includes('Hant') ? '約' : '约'}${shown}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format takes a thousand times as long as using it, and a site shows tens of thousands of dates.
function formatOf(language: string, withMonth: boolean, withDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withMonth} ${withDay}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(withMonth ? { month: 'long' } : {}),
    ...(withDay ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  })
  formats.set(key, format)
  return format
}
