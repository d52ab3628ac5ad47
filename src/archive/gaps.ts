// What is known to be missing from a publication: whole years, and months of one that came out every month.
import { partsOf } from '../model/date.ts'
import type { Publication } from './types.ts'

/** A year without an issue, or the months of a year without one. */
export interface Gap {
  year: number
  /** 1 to 12; absent when the whole year is missing. */
  months?: number[]
}

/** Gathers months in order into runs without a break: 1, 3, 4, 5 is January, and March to May. */
export function runsOf(months: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const month of months) {
    const run = runs.at(-1)
    if (run && run.last === month - 1) run.last = month
    else runs.push({ first: month, last: month })
  }
  return runs
}

const everyMonth = /^(?:月刊|每月|每月一期|monthly)/i

/** Lists the gaps between a publication's first and last dated issue, from old to new. */
export function gapsOf({ issues, record: { frequency = '' } }: Publication): Gap[] {
  const dates = issues.flatMap(({ record: { date } }) => (date ? (partsOf(date) ?? []) : []))
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return []
  const gaps: Gap[] = []
  for (let year = first.year; year <= last.year; year++) {
    const inYear = dates.filter((date) => date.year === year)
    if (inYear.length === 0) gaps.push({ year })
    // An issue of unknown month may be any of them, so nothing is known to be missing.
    else if (everyMonth.test(frequency) && inYear.every(({ month }) => month)) {
      const from = year === first.year ? (first.month as number) : 1
      const to = year === last.year ? (last.month as number) : 12
      const months = Array.from({ length: to - from + 1 }, (_, i) => from + i)
      const missing = months.filter((month) => !inYear.some((date) => date.month === month))
      if (missing.length > 0) gaps.push({ year, months: missing })
    }
  }
  return gaps
}
