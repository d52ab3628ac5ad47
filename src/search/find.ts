// Parts of a query in, the articles of a volume out that hold them all: Pagefind finds each part as a phrase, and
// what every phrase found is found, but for what holds a part that must not be there. And the order of what is found.
import { bodyStart } from './article-words.ts'
import { readings } from './figures.ts'
import type { PagefindResult, PagefindVolume } from './open-pagefind.ts'
import type { Part, Query } from './query.ts'
import { phrase } from './word.ts'

/** The best first, or by date. */
export type Order = 'best' | 'newest' | 'oldest'

/** An article that holds every part. */
export interface Found extends Pick<PagefindResult, 'volume' | 'article' | 'data'> {
  /** Where each part stands in it. */
  places: PagefindResult[]
}

/** Finds the articles of a volume that hold every part, from new to old. */
export async function find(volume: PagefindVolume, { parts, without }: Query): Promise<Found[]> {
  const [[first = [], ...others], excluded] = await Promise.all([
    Promise.all(parts.map((part) => findPart(volume, part))),
    Promise.all(without.map((part) => findPart(volume, part))),
  ])
  const none = new Set(excluded.flat().map(({ article }) => article))
  const ofOthers = others.map((results) => new Map(results.map((one) => [one.article, one])))
  return first.flatMap((one) => {
    const places = [one, ...ofOthers.flatMap((results) => results.get(one.article) ?? [])]
    return none.has(one.article) || places.length < parts.length ? [] : [{ ...one, places }]
  })
}

/** Puts what was found, from new to old, in order. */
export function inOrder(found: readonly Found[], order: Order): Found[] {
  if (order !== 'best') return order === 'newest' ? [...found] : [...found].reverse()
  return found
    .map((one) => ({ one, titles: titlesOf(one), weight: weightOf(one) }))
    .sort((a, b) => b.titles - a.titles || b.weight - a.weight)
    .map(({ one }) => one)
}

function titlesOf({ places }: Found): number {
  return places.filter(({ place }) => place < bodyStart).length
}

// Twice as often is a step, and so is to stand near the beginning; within a step the newest comes first.
function weightOf({ places }: Found): number {
  const times = Math.floor(Math.log2(places.reduce((sum, one) => sum + one.times(), 0)))
  const early = places.some(({ place }) => place < bodyStart + 100)
  return times + (early ? 0.5 : 0)
}

// However its numbers are written; of several places the first.
async function findPart(volume: PagefindVolume, part: Part): Promise<PagefindResult[]> {
  const found = await Promise.all(readings(part).map((units) => volume.search(phrase(units))))
  if (found.length === 1) return found[0] ?? []
  const all = found.flat().sort((a, b) => b.place - a.place)
  const firsts = [...new Map(all.map((one) => [one.article, one])).values()]
  return firsts.sort((a, b) => a.article - b.article)
}
