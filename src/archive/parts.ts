// Long lists, cut into parts that are each light as a page: no page grows with the archive.

/** One part of a list. */
export interface Part<T> {
  /** From 1. */
  number: number
  of: number
  items: T[]
}

/** Cuts a list into parts of so many items; an empty list is one empty part. */
export function cut<T>(list: readonly T[], most: number): Part<T>[] {
  const of = Math.max(1, Math.ceil(list.length / most))
  return Array.from({ length: of }, (_, i) => ({
    number: i + 1,
    of,
    items: list.slice(i * most, (i + 1) * most),
  }))
}

/** Gives where each group of a list in parts begins, each once and in order: the number of its part. */
export function beginnings<T, Key>(
  parts: readonly Part<T>[],
  keyOf: (item: T) => Key | undefined,
): Map<Key, number> {
  const found = new Map<Key, number>()
  for (const { number, items } of parts)
    for (const item of items) {
      const key = keyOf(item)
      if (key !== undefined && !found.has(key)) found.set(key, number)
    }
  return found
}

/** The most items of each list that one page holds. */
export const most = {
  articles: 40,
  issues: 100,
  publications: 60,
  onHome: 12,
  inCalendarMonth: 10,
  unknownInYear: 30,
} as const

/** Lists the numbers of the parts after the first, as addresses name them. */
export function furtherParts(length: number, mostOfThem: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(length / mostOfThem) - 1) }, (_, i) => i + 2)
}
