// A day without its year, with its day by the moon or of the week beside it → the year in which they fall together.
import { numberOf } from './dates.ts'
import * as patterns from './patterns.ts'
import { plain } from './text.ts'
import type { LineNode } from './tree.ts'

const [firstYear, lastYear] = [1840, 2100]
// A weekday alone falls on the same day every six years or so.
const nextOfWeekday = 5
const deepestText = 400

/** A day of the calendar, with what is said of it. */
interface SaidDay {
  month: number
  day: number
  moon?: [month: number, day: number]
  weekday?: number
}

/** Reads the day that the head of a text states without its year, 3月12日　农历二月初十　星期六: in a year from `since` on. */
export function dayByMoonOrWeek(
  head: readonly LineNode[],
  since: number | undefined,
): { date: string; why: string } | undefined {
  for (const { value } of head) {
    const said = saidDay(plain(value).slice(0, deepestText).normalize('NFKC'))
    const year = said && yearOf(said, since)
    if (!year) continue
    const [month, day] = [said.month, said.day].map((n) => String(n).padStart(2, '0'))
    const by = said.moon ? 'day by the moon' : 'weekday'
    return { date: `${year}-${month}-${day}~`, why: `${year} is the year in which its ${by} falls so` }
  }
  return undefined
}

function saidDay(text: string): SaidDay | undefined {
  if (patterns.year.test(text.slice(0, 60))) return undefined
  const [, month, day, rest = ''] = patterns.dayAndMoon.exec(text) ?? []
  if (!month) return undefined
  const [moonMonth, moonDay] = patterns.moonDay.exec(rest)?.slice(1).map(moonNumber) ?? []
  const week = '日一二三四五六'.indexOf((patterns.weekdayName.exec(rest)?.[1] ?? '?').replace('天', '日'))
  if (!moonMonth && week < 0) return undefined
  return {
    month: numberOf(month),
    day: numberOf(day),
    ...(moonMonth && moonDay ? { moon: [moonMonth, moonDay] } : {}),
    ...(week < 0 ? {} : { weekday: week }),
  }
}

const moonNumber = (text: string) =>
  numberOf(
    text
      .replace(/初/u, '')
      .replace('正', '一')
      .replace('冬', '十一')
      .replace(/[腊臘]/u, '十二'),
  )

// The first from the latest year that the text names; without one, the only one.
function yearOf(said: SaidDay, since: number | undefined): number | undefined {
  if (!said.moon && !since) return undefined
  const last = said.moon || !since ? lastYear : since + nextOfWeekday
  const years = Array.from({ length: last - firstYear }, (_, i) => firstYear + i).filter(
    (year) => year >= (since ?? firstYear) && falls(said, year),
  )
  return since || years.length === 1 ? years[0] : undefined
}

function falls({ month, day, moon, weekday }: SaidDay, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCDate() !== day || (weekday !== undefined && date.getUTCDay() !== weekday)) return false
  if (!moon) return true
  const parts = moonCalendar.formatToParts(date)
  const [inMonth, onDay] = ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value)
  return inMonth === String(moon[0]) && onDay === String(moon[1])
}

const moonCalendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})
