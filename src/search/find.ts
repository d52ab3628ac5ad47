// Parts of a query in, the articles out that hold them all, in order: Pagefind finds each part as a phrase, and
// what every phrase found is found, but for what holds a part that must not be there.
import { bodyStart } from './article-words.ts'
import { readings } from './figures.ts'
import type { Pagefind, PagefindResult } from './open-pagefind.ts'
import type { Part, Query } from './query.ts'
import { phrase } from './word.ts'

/** The best first, or by date. */
export type Order = 'best' | 'newest' | 'oldest'

/** Finds the articles that hold every part, in order as far as the volumes open go. */
export async function find(
  pagefind: Pagefind,
  { parts, without }: Query,
  order: Order = 'best',
): Promise<PagefindResult[]> {
  if (parts.length === 0) return []
  const [[first, ...others], excluded] = await Promise.all([
    Promise.all(parts.map((part) => findPart(pagefind, part))),
    Promise.all(without.map((part) => findPart(pagefind, part))),
  ])
  const none = new Set(excluded.flat().map(keyOf))
  const ofOthers = others.map((results) => new Map(results.map((one) => [keyOf(one), one])))
  // From new to old, as they were found.
  const newest = (first ?? [])
    .filter((one) => !none.has(keyOf(one)))
    .filter((one) => ofOthers.every((results) => results.has(keyOf(one))))
  if (order !== 'best') return order === 'newest' ? newest : newest.reverse()
  return newest
    .map((one) => {
      const key = keyOf(one)
      const all = [one, ...ofOthers.flatMap((results) => results.get(key) ?? [])]
      return { one, titles: all.filter(({ place }) => place < bodyStart).length, weight: weightOf(all) }
    })
    .sort((a, b) => b.titles - a.titles || b.weight - a.weight)
    .map(({ one }) => one)
}

// Twice as often is a step, and so is to stand near the beginning; within a step the newest comes first.
function weightOf(all: readonly PagefindResult[]): number {
  const times = Math.floor(Math.log2(all.reduce((sum, one) => sum + one.times(), 0)))
  const early = all.some(({ place }) => place < bodyStart + 100)
  return times + (early ? 0.5 : 0)
}

// However its numbers are written; of several places the first.
async function findPart(pagefind: Pagefind, part: Part): Promise<PagefindResult[]> {
  const found = await Promise.all(readings(part).map((units) => pagefind.search(phrase(units))))
  if (found.length === 1) return found[0] ?? []
  const all = found.flat().sort((a, b) => b.place - a.place)
  const firsts = [...new Map(all.map((one) => [keyOf(one), one])).values()]
  return firsts.sort((a, b) => a.volume - b.volume || a.article - b.article)
}

/** Tells results apart, those of several volumes too. */
export function keyOf({ volume, article }: Pick<PagefindResult, 'volume' | 'article'>): string {
  return `${volume} ${article}`
}
