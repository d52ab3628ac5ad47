// The titles of a source → the same without the numbers that count them through: 1. 2. 3., 一、二、三、.
import { numberOf } from './dates.ts'
import * as patterns from './patterns.ts'

const fewest = 3

/** Takes the numbers off titles that are counted from one on; a few numbers among other titles are words of theirs. */
export function withoutCounts(titles: readonly (string | undefined)[]): (string | undefined)[] {
  const numbers = titles.map((title) => numberBefore(title ?? ''))
  const counted = numbers.filter((number) => number > 0)
  const isCounted =
    counted.length >= fewest &&
    counted.length * 2 > titles.length &&
    counted.every((number, i) => number === i + 1)
  return isCounted
    ? titles.map((title, i) => (numbers[i] ? title?.replace(patterns.countBefore, '') : title))
    : [...titles]
}

function numberBefore(title: string): number {
  const [, digits, characters] = patterns.countBefore.exec(title) ?? []
  return Number(digits ?? numberOf(characters) ?? 0)
}
