// Where volumes end: none is too small or too large, and what is added or taken away changes those around it alone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { volumeLengths } from '../../src/search/volume-lengths.ts'

const least = 50

/** Keys in order, some days of one issue each: `2003-0417 12`. */
const archive = fc
  .uniqueArray(fc.record({ day: fc.nat(9999), articles: fc.integer({ min: 1, max: 12 }) }), {
    selector: ({ day }) => day,
    minLength: 2,
    maxLength: 200,
  })
  .map((issues) => issues.map(({ day, articles }) => issueOf(String(day), articles)))
const sorted = (issues: readonly string[][]) => issues.flat().sort()

function issueOf(day: string, articles: number): string[] {
  return Array.from({ length: articles }, (_, i) => `${day.padStart(4, '0')} ${String(i).padStart(2, '0')}`)
}

/** The volumes, each by all that it holds. */
function volumes(issues: readonly string[][]): string[] {
  const keys = sorted(issues)
  let first = 0
  return volumeLengths(keys, least).map((length) => {
    first += length
    return keys.slice(first - length, first).join()
  })
}

test('volumes hold all articles, and none is too small or too large', () => {
  fc.assert(
    fc.property(archive, (issues) => {
      const { length } = issues.flat()
      const lengths = volumeLengths(sorted(issues), least)
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(length)
      if (length < least) expect(lengths).toEqual([length])
      else expect(Math.min(...lengths)).toBeGreaterThanOrEqual(least)
      expect(Math.max(...lengths)).toBeLessThan(2 * least)
    }),
  )
})

test('an issue that comes or goes, old or new, leaves the volumes further off as they are', () => {
  const changes: number[] = []
  fc.assert(
    fc.property(archive, fc.nat(), (issues, which) => {
      const [before, after] = [volumes(issues), volumes(issues.toSpliced(which % issues.length, 1))]
      for (const [from, to] of [
        [before, after],
        [after, before],
      ] as const) {
        const changed = to.filter((volume) => !from.includes(volume)).length
        expect(changed).toBeLessThanOrEqual(5)
        changes.push(changed)
      }
    }),
    { seed: 5, numRuns: 1000 },
  )
  const oneOrTwo = changes.filter((changed) => changed <= 2).length
  expect(oneOrTwo / changes.length).toBeGreaterThan(0.95)
})

test('no article, and one', () => {
  expect(volumeLengths([], least)).toEqual([0])
  expect(volumeLengths(['2003 01'], least)).toEqual([1])
})
