// The lines of a page → with which lines above it each shares pairs of characters that few others have.
import { countTexts, pairsOf } from './cohesion.ts'

/** What a line shares with those above it: their places, and how much. */
export type Shared = readonly { above: number; shared: number }[]

const farthest = 60

/** Finds what each line shares with those not far above it. */
export function sharedAbove(texts: readonly string[]): Shared[] {
  const pairs = texts.map(pairsOf)
  const counts = countTexts(pairs)
  const most = Math.max(4, texts.length / 12)
  const places = new Map<number, number[]>()
  return pairs.map((own, at) => {
    const shared = new Map<number, number>()
    for (const pair of own) {
      const count = counts.get(pair) ?? 0
      if (count < 2 || count > most) continue
      const above = places.get(pair) ?? []
      for (const one of above) if (at - one <= farthest) shared.set(one, (shared.get(one) ?? 0) + 2 / count)
      places.set(pair, above)
      above.push(at)
    }
    return [...shared].map(([above, share]) => ({ above, shared: share }))
  })
}
