// Source lines as the records write them, `[45, 59, 49-51]`: 1-based, inclusive, in reading order.
import { z } from 'zod'

/** One stretch of source lines: first and last, 1-based, inclusive. */
export type LineRange = readonly [first: number, last: number]

const range = z
  .union([z.number().int().positive(), z.string().regex(/^\d+(-\d+)?$/, 'a line or a range such as 12-14')])
  .transform((value): LineRange => {
    const [first, last] = String(value).split('-').map(Number)
    return [first as number, last ?? (first as number)]
  })
  .refine(([first, last]) => first <= last, 'a range that runs backwards')

/** Reads one `lines:` value, a single line, a range, or a list of them, as ranges in reading order. */
export const lineRanges = z.union([range.transform((one) => [one]), z.array(range)])

/** Writes ranges as `lines:` holds them: a number for one line, `12-14` for several. */
export function writeRanges(ranges: readonly LineRange[]): (number | string)[] {
  return ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`))
}

/** Lists every line number of the ranges, in their order. */
export function lineNumbers(ranges: readonly LineRange[]): number[] {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

/** Gathers line numbers in reading order into ranges; `bridges(a, b)` says that only blank lines lie between. */
export function toRanges(
  numbers: readonly number[],
  bridges: (a: number, b: number) => boolean,
): LineRange[] {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number > last[1] && (number === last[1] + 1 || bridges(last[1], number))) last[1] = number
    else ranges.push([number, number])
  }
  return ranges
}
