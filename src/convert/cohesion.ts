// How much two texts of one source speak of the same things: the rare pairs of characters they share.
import { charactersOf, isPair } from './characters.ts'
import * as patterns from './patterns.ts'

/** Pairs of Chinese characters that stand side by side, each as a number. */
export type Pairs = ReadonlySet<number>

const isHan = charactersOf(/\p{Script=Han}/u)

/** Gives the pairs of Chinese characters of a text. */
export function pairsOf(text: string): Pairs {
  const pairs = new Set<number>()
  let before = 0
  for (let at = 0; at < text.length; ) {
    const end = isPair(text, at) ? at + 2 : at + 1
    const counts = isHan(text, at)
    for (; at < end; at++) {
      const unit = counts ? text.charCodeAt(at) : 0
      if (before > 0 && unit > 0) pairs.add((before << 16) | unit)
      before = unit
    }
  }
  return pairs
}

/** Counts in how many texts each pair, or word, stands. */
export function countTexts<T>(texts: readonly ReadonlySet<T>[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Gives how many pairs of `a` that few texts of the source have stand in `b` too; those of two texts alone count twice. */
export function sharedPairs(a: Pairs, b: Pairs, counts: ReadonlyMap<number, number>, most: number): number {
  let shared = 0
  for (const pair of a) {
    if (!b.has(pair)) continue
    const count = counts.get(pair) ?? 0
    if (count <= most) shared += count <= 2 ? 2 : 1
  }
  return shared
}

/** Gives the longer words of a text and its names, each by its beginning. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .match(/\p{Lu}\p{L}{4,}|\p{L}{6,}/gu)
      ?.map((word) => word.toLowerCase())
      .filter((word) => !patterns.commonWord.test(word))
      .map((word) => word.slice(0, 6)),
  )
