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
  const places = others.map((results) => new Map(results.map(({ id, words }) => [id, words[0]])))
  const found = (first ?? []).filter(({ id }) => places.every((place) => place.has(id)))
  const inTitle = ({ id, words }: PagefindResult) =>
    [words[0], ...places.map((place) => place.get(id))].filter((place) => (place ?? bodyStart) < bodyStart)
      .length
  // In the title before in the body, then the newest: a phrase's results come in the order of the index.
  return found
    .map((result) => ({ result, titles: inTitle(result) }))
    .sort((a, b) => b.titles - a.titles)
    .map(({ result }) => result)
}
