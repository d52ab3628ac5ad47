// Parts of a query and filters in, the articles out that hold them all, best first: Pagefind finds each part as
// a quoted phrase, and what every phrase found is found.
import { bodyStart } from './article-words.ts'
import type { Pagefind, PagefindResult } from './open-pagefind.ts'
import type { Part } from './query.ts'
import { filterWord, phrase } from './word.ts'

export type Filter = [name: string, value: string]

/** Finds the articles that hold every part and that every filter leaves. */
export async function find(
  pagefind: Pagefind,
  parts: readonly Part[],
  filters: readonly Filter[] = [],
): Promise<PagefindResult[]> {
  if (parts.length === 0) return []
  const quoted = async (words: readonly string[]) => (await pagefind.search(`"${words.join(' ')}"`)).results
  const [first, ...others] = await Promise.all([
    ...parts.map((part) => quoted(phrase(part))),
    ...filters.map((filter) => quoted([filterWord(...filter)])),
  ])
  const places = others.map((results) => new Map(results.map((one) => [keyOf(one), one.words[0]])))
  const found = (first ?? []).filter((one) => places.every((place) => place.has(keyOf(one))))
  const inTitle = (one: PagefindResult) =>
    [one.words[0], ...places.map((place) => place.get(keyOf(one)))].filter(
      (place) => (place ?? bodyStart) < bodyStart,
    ).length
  // Newer volumes first; there, in the title before in the body, then the newest: results come in the order of the
  // index.
  return found
    .map((one) => ({ one, titles: inTitle(one) }))
    .sort((a, b) => b.one.score - a.one.score || b.titles - a.titles)
    .map(({ one }) => one)
}

/** Tells results apart, those of several volumes too. */
export function keyOf({ score, id }: PagefindResult): string {
  return `${score} ${id}`
}
