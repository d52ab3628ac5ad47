// Dates as papers print them → EDTF (ISO 8601-2).
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { letters } from './text.ts'

const numerals: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A date found in a text. */
export interface FoundDate {
  edtf: string
  /** The words that state it. */
  text: string
}

/** Reads the first date a text states, in Chinese, Republican or English form; nothing when it states none. */
export const readDate = remember((text: string): FoundDate | undefined => {
  // 二OO八年: letters as round as a nought.
  const round = text.replace(patterns.numeralYear, (year) => year.replace(/[OＯ]/gu, '〇'))
  const date = readWith(round)
  if (!date || round === text) return date
  const at = round.indexOf(date.text)
  return { ...date, text: text.slice(at, at + date.text.length) }
})

/** Reads a date that nothing stands beside but the day of its week; nothing where more is said. */
export function readDateAlone(text: string): FoundDate | undefined {
  const date = readDate(text)
  const isAlone = date && letters(text.replace(date.text, '').replace(patterns.nameOfDay, '')) === ''
  return isAlone ? date : undefined
}

function readWith(text: string): FoundDate | undefined {
  if (!patterns.year.test(text)) return undefined
  const sun = patterns.dayByTheSun.exec(text)
  if (sun) return found(sun[0], numberOf(sun[1]), numberOf(sun[2]), numberOf(sun[3]))
  const western = patterns.yearInWords.exec(text)
  if (western) return found(western[0], numberOf(western[1]), numberOf(western[2]), numberOf(western[3]))
  const republic = patterns.republicDate.exec(text)
  if (republic)
    return found(republic[0], numberOf(republic[1]) + 1911, numberOf(republic[2]), numberOf(republic[3]))
  const short = patterns.shortRepublicDate.exec(text)
  if (short) return found(short[0], numberOf(short[1]) + 1911, numberOf(short[2]), numberOf(short[3]))
  const full = patterns.fullDate.exec(text)
  const whole = full && found(full[0], numberOf(full[1]), numberOf(full[2]), numberOf(full[3]))
  if (whole) return whole
  const [named = '', , year, at, day] = patterns.namedDay.exec(text) ?? []
  if (named) return found(named, numberOf(year), numberOf(at), numberOf(day))
  const daily = readDayFirst(text)
  if (daily) return daily
  const month = patterns.yearMonth.exec(text)
  if (month) return found(month[0], numberOf(month[1]), numberOf(month[2]))
  const pair = patterns.pairOfMonths.exec(text)
  if (pair) return found(pair[0], Number(pair[2]), monthOf(pair[1]))
  const english = patterns.englishDate.exec(text)
  if (!english) return undefined
  return found(english[0], Number(english[4]), monthOf(english[2]), Number(english[1] ?? english[3] ?? 0))
}

// 24/09/2025, 5 六月 2013; 9/24/2025 puts the month first, and of 4/5/2025 nobody knows; 4.5.2025 has the day first.
function readDayFirst(text: string): FoundDate | undefined {
  const [date = '', first, second, word, ofYear] = patterns.dayFirst.exec(text) ?? []
  const [a, b] = [numberOf(first), numberOf(second ?? word)]
  if (date === '' || (!word && date.includes('/') && a <= 12 && b <= 12 && a !== b)) return undefined
  return b > 12 ? found(date, numberOf(ofYear), a, b) : found(date, numberOf(ofYear), b, a)
}

/** Reads the day of a masthead whose year has two figures, 83.9.10, or is counted from the Republic's first. */
export function readMastDay(text: string): string | undefined {
  const [short, year, , dotted, on, month, day] = patterns.shortYearDate.exec(text) ?? []
  if (short) return found(short, century(Number(year)), Number(dotted ?? month), Number(on ?? day))?.edtf
  const [counted, ofRepublic, at, last] = patterns.countedYearDate.exec(text) ?? []
  if (counted) return found(counted, numberOf(ofRepublic) + 1911, numberOf(at), numberOf(last))?.edtf
  const [stroked, inYear, of, last2] = patterns.strokedDay.exec(text) ?? []
  if (stroked) return found(stroked, numberOf(inYear), numberOf(of), numberOf(last2))?.edtf
  const [months, ofYear, first] =
    patterns.firstOfMonths.exec(text) ??
    patterns.strokedMonth.exec(text) ??
    patterns.shortYearMonth.exec(text) ??
    []
  const whole = numberOf(ofYear)
  return months ? found(months, whole < 100 ? century(whole) : whole, numberOf(first))?.edtf : undefined
}

// What is printed with two figures is of the twentieth century, but for its last years' heirs.
const century = (year: number) => (year < 20 ? 2000 : 1900) + year

/** Gives the number of a month by its English name; 0 when it is none. */
export const monthOf = (name = ''): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1

const seasons = ['spring春', 'summer夏', 'autumn秋fall', 'winter冬']

/** Reads the season that dates a sheet which states no month: Autumn 2015, 2011年春季刊. */
export function readSeason(text: string): string | undefined {
  const [, name, year, other, season] = patterns.seasonOfYear.exec(text) ?? []
  const number = seasons.findIndex((names) => names.includes((name ?? season ?? '-').toLowerCase()))
  return number < 0 ? undefined : `${year ?? other}-${21 + number}`
}

/** Reads the day that ends a line without its year, as the last such day up to `until`, the issue's date. */
export function readClosingDay(text: string, until: string | undefined): FoundDate | undefined {
  const year = Number(until?.slice(0, 4))
  const day = closingDay(text)
  if (!day || !year) return undefined
  const date = found(day.words, year, day.month, day.number)
  const later = date && until && until.length >= 7 && date.edtf.slice(0, 7) > until.slice(0, 7)
  return later ? found(day.words, year - 1, day.month, day.number) : date
}

function closingDay(text: string): { words: string; month: number; number: number } | undefined {
  const [words, month, day] = patterns.closingDay.exec(text) ?? []
  if (words !== undefined) return { words, month: numberOf(month), number: numberOf(day) }
  const [whole, first, named, name, last] = patterns.englishClosingDay.exec(text) ?? []
  return whole === undefined
    ? undefined
    : { words: whole, month: monthOf(named ?? name), number: Number(first ?? last) }
}

function found(text: string, year: number, month: number, day = 0): FoundDate | undefined {
  if (year < 1600 || year > 2100 || month < 1 || month > 12 || day > 31) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  return { edtf: `${year}-${two(month)}${day > 0 ? `-${two(day)}` : ''}`, text }
}

/** Reads a number in digits, full-width digits or Chinese numerals: 12, １２, 十二, 二〇二三, 一百一十; 0 when there is none. */
export function numberOf(text: string | undefined): number {
  const plain = (text ?? '').normalize('NFKC').trim()
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[〇○零一二三四五六七八九]+$/u.test(plain)) return Number([...plain].map((c) => numerals[c]).join(''))
  let total = 0
  let digit = 0
  for (const c of plain.replace('廿', '二十').replace('卅', '三十')) {
    const unit = units[c]
    if (unit) {
      total += (digit || 1) * unit
      digit = 0
    } else digit = numerals[c] ?? 0
  }
  return total + digit
}
