// Two texts → how much of them is the same, by runs of five characters, and how much of that is in the same order.

const length = 5

/** Counts the runs of a text; one that is shorter than a run is one run. */
function runsOf(text: string): string[] {
  const characters = Array.from(text)
  if (characters.length === 0) return []
  const count = Math.max(1, characters.length - length + 1)
  return Array.from({ length: count }, (_, i) => characters.slice(i, i + length).join(''))
}

/** Counts values. */
export function countsOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Counts how many values two counts share. */
export function sharedOf<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  let shared = 0
  for (const [value, count] of a) shared += Math.min(count, b.get(value) ?? 0)
  return shared
}

/** Gives the F1 of the runs of two texts: 1 when they have the same runs, 0 when none. */
export function likeness(a: string, b: string): number {
  const [runsA, runsB] = [runsOf(a), runsOf(b)]
  const total = runsA.length + runsB.length
  return total === 0 ? 1 : (2 * sharedOf(countsOf(runsA), countsOf(runsB))) / total
}

/** Gives the share of the runs which both texts have just once that stand in the same order in both. */
export function orderKept(a: string, b: string): number {
  const [runsA, runsB] = [runsOf(a), runsOf(b)]
  const [countA, countB] = [countsOf(runsA), countsOf(runsB)]
  const place = new Map(runsB.map((run, i) => [run, i]))
  const places = runsA
    .filter((run) => countA.get(run) === 1 && countB.get(run) === 1)
    .map((run) => place.get(run) as number)
  return places.length === 0 ? 1 : longestRising(places) / places.length
}

// The length of the longest rising subsequence, by patience sorting.
function longestRising(numbers: readonly number[]): number {
  const piles: number[] = []
  for (const number of numbers) {
    const at = piles.findIndex((top) => top >= number)
    piles[at < 0 ? piles.length : at] = number
  }
  return piles.length
}
