// Years and their counts in, the bars of the chart out: one for each year, or for several where there are many.
import type { Counts } from '../count.ts'
import { undated } from '../volumes.ts'

/** One bar: its first and last year. */
export interface Bar {
  from: string
  to: string
  count: number
}

const most = 40
const steps = [1, 5, 10, 50, 100, 1000]

/** Makes the bars from the first year to the last; of a chosen range alone where that shows more of it. */
export function barsOf(counts: Counts, range: { from: string; to: string }): Bar[] {
  const years = [...counts.keys()].filter((year) => year !== undated).sort()
  const all = barsBetween(counts, years[0], years.at(-1))
  const isCoarse = all.some(({ from, to }) => from !== to)
  const [from, to] = [range.from, range.to].map((date) => date.slice(0, 4)) as [string, string]
  return isCoarse && /^\d/.test(from) && to > from ? barsBetween(counts, from, to) : all
}

function barsBetween(counts: Counts, first: string | undefined, last: string | undefined): Bar[] {
  if (!first || !last) return []
  const step = steps.find((step) => (Number(last) - Number(first)) / step < most) ?? 1
  const bars: Bar[] = []
  for (let from = Number(first) - (Number(first) % step); from <= Number(last); from += step) {
    const held = Array.from({ length: step }, (_, i) => counts.get(fourDigits(from + i)) ?? 0)
    bars.push({
      from: fourDigits(from),
      to: fourDigits(from + step - 1),
      count: held.reduce((sum, count) => sum + count, 0),
    })
  }
  return bars
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}
