// How much two texts of one source speak of the same things: the rare pairs of characters they share.

/** Gives the pairs of Chinese characters of a text. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
    for (let i = 0; i + 1 < run.length; i++) pairs.add(run.slice(i, i + 2))
  return pairs
}

/** Counts in how many texts each pair stands. */
export function countPairs(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const pairs of texts) for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  return counts
}

/** Gives how many pairs of `a` that few texts of the source have stand in `b` too; those of two texts alone count twice. */
export function sharedPairs(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>,
  most: number,
): number {
  let shared = 0
  for (const pair of a) {
    const count = counts.get(pair) ?? 0
    if (b.has(pair) && count <= most) shared += count <= 2 ? 2 : 1
  }
  return shared
}
