// Parts of a query in, the articles out that hold them all, in order: Pagefind finds each part as
// a quoted phrase, and what every phrase found is found.
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
  const quoted = async (words: readonly string[]) => (await pagefind.search(`"${words.join(' ')}"`)).results
  const [first, ...others] = await Promise.all(parts.map((part) => quoted(phrase(part))))
  const places = others.map((results) => new Map(results.map((one) => [keyOf(one), one.words[0]])))
  const found = (first ?? []).filter((one) => places.every((place) => place.has(keyOf(one))))
  const inTitle = (one: PagefindResult) =>
    [one.words[0], ...places.map((place) => place.get(keyOf(one)))].filter(
      (place) => (place ?? bodyStart) < bodyStart,
    ).length
  // Results come in the order of the index, newer volumes and in them newer articles first.
  const newest = found.sort((a, b) => b.score - a.score)
  if (order !== 'best') return order === 'newest' ? newest : newest.reverse()
  return newest
    .map((one) => ({ one, titles: inTitle(one) }))
    .sort((a, b) => b.titles - a.titles)
    .map(({ one }) => one)
}

/** Tells results apart, those of several volumes too. */
export function keyOf({ score, id }: Pick<PagefindResult, 'score' | 'id'>): string {
  return `${score} ${id}`
}
