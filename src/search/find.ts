// Parts of a query and an index in, the pages that hold every part out, best first.
import { bodyStart } from './place.ts'
import type { Part } from './query.ts'
import type { Index, Places } from './read-index.ts'

/** A page that holds every part of the query. */
export interface Found {
  page: number
  /** Where each part stands: the positions of its first unit, sorted. */
  hits: number[][]
}

/** Finds the pages that hold every part, among `allowed` only when given. */
export async function find(index: Index, parts: readonly Part[], allowed?: Set<number>): Promise<Found[]> {
  if (parts.length === 0) return []
  const places = await Promise.all(parts.map((part) => placesOf(index, part)))
  const [first, ...others] = places as [Places, ...Places[]]
  const found: Found[] = []
  for (const [page, positions] of first) {
    if (allowed && !allowed.has(page)) continue
    const hits = [positions, ...others.map((other) => other.get(page))]
    if (hits.every((hit) => hit !== undefined)) found.push({ page, hits })
  }
  return found.sort(byRank)
}

async function placesOf(index: Index, part: Part): Promise<Places> {
  const needs = await Promise.all(
    part.needs.map(async ({ word, prefix, offset }) => ({
      offset,
      places: await index.places(word, prefix),
    })),
  )
  const [rarest, ...others] = needs.sort((a, b) => a.places.size - b.places.size)
  const found: Places = new Map()
  for (const [page, positions] of rarest?.places ?? []) {
    const sets = others.map(({ places, offset }) => ({ offset, at: new Set(places.get(page)) }))
    const starts = positions
      .map((position) => position - (rarest?.offset ?? 0))
      .filter((start) => sets.every(({ offset, at }) => at.has(start + offset)))
    if (starts.length > 0)
      found.set(
        page,
        [...new Set(starts)].sort((a, b) => a - b),
      )
  }
  return found
}

// In the title before in the body, then often, then early, then new: pages are numbered from the newest on.
function byRank(a: Found, b: Found): number {
  return (
    inTitle(b) - inTitle(a) ||
    sum(b.hits, (hit) => hit.length) - sum(a.hits, (hit) => hit.length) ||
    sum(a.hits, (hit) => hit[0] as number) - sum(b.hits, (hit) => hit[0] as number) ||
    a.page - b.page
  )
}

/** Counts the parts that stand in the title. */
function inTitle({ hits }: Found): number {
  return hits.filter(([first]) => (first as number) < bodyStart).length
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0)
}
