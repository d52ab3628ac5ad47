// Parts of a query in, the articles out that hold them all, in order: Pagefind finds each part as a phrase, and
// what every phrase found is found.
import { bodyStart } from './article-words.ts'
import type { Pagefind, PagefindResult } from './open-pagefind.ts'
import type { Part } from './query.ts'
import { phrase } from './word.ts'

/** The best first, or by date. */
export type Order = 'best' | 'newest' | 'oldest'

/** Finds the articles that hold every part, in order as far as the volumes open go. */
export async function find(
  pagefind: Pagefind,
  parts: readonly Part[],
  order: Order = 'best',
): Promise<PagefindResult[]> {
  if (parts.length === 0) return []
  const [first, ...others] = await Promise.all(parts.map((part) => pagefind.search(phrase(part))))
  const places = others.map((results) => new Map(results.map((one) => [keyOf(one), one.place])))
  // From new to old, as they were found.
  const newest = (first ?? []).filter((one) => places.every((place) => place.has(keyOf(one))))
  if (order !== 'best') return order === 'newest' ? newest : newest.reverse()
  const inTitle = (one: PagefindResult) =>
    [one.place, ...places.map((place) => place.get(keyOf(one)))].filter(
      (place) => (place ?? bodyStart) < bodyStart,
    ).length
  return newest
    .map((one) => ({ one, titles: inTitle(one) }))
    .sort((a, b) => b.titles - a.titles)
    .map(({ one }) => one)
}

/** Tells results apart, those of several volumes too. */
export function keyOf({ volume, article }: Pick<PagefindResult, 'volume' | 'article'>): string {
  return `${volume} ${article}`
}
