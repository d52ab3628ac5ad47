// Which characters stand side by side, counted over the documents that were learned from.
import { simplified } from './simplified.ts'

/** For each character how often it stands, and after a space each that follows it, with how often as a digit of base 36. */
export type Neighbours = Readonly<Record<string, string>>

/** Counts of single characters and of pairs. */
interface Counts {
  single: ReadonlyMap<string, number>
  pairs: ReadonlyMap<string, number>
  all: number
}

const most = 35
const widest = 4
// So many of its neighbours are taken to be any characters.
const unseen = 8
// So many characters a paragraph has; what stands in every so many of them is common, in natural logarithms.
const paragraph = 120
const commonCharacter = 3.5
const commonPair = 3

/** Counts the neighbours in texts; what stands there once is left out. */
export function countNeighbours(texts: readonly string[]): Neighbours {
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const text of texts.map(simplified))
    for (const [at, one] of [...text].entries()) {
      add(single, one)
      const next = text.slice(at + 1, at + 2)
      if (isPrinted(one) && isPrinted(next)) add(pairs, one + next)
    }
  const rows = [...single].filter(([one, count]) => count > 1 && isPrinted(one)).sort()
  const followers = Map.groupBy([...pairs].filter(([, count]) => count > 1).sort(), ([[first = '']]) => first)
  return Object.fromEntries(
    rows.map(([one, count]) => [one, `${count} ${(followers.get(one) ?? []).map(followerOf).join('')}`]),
  )
}

const followerOf = ([pair, count]: [string, number]) => `${pair[1]}${Math.min(most, count).toString(36)}`

// Chinese characters and marks, one code unit each.
const isPrinted = (one: string) => /^[\u3001-\u303f\u4e00-\u9fff\uff01-\uff60“”‘’…—]$/u.test(one)

/** Gives how much likelier than chance the first character of a text stands behind the last of another, in log-odds. */
export function neighbourScore(end: string, start: string, neighbours: Neighbours): number {
  const { single, pairs, all } = countsOf(neighbours)
  const [one, next] = [simplified(end.slice(-1)), simplified(start.slice(0, 1))]
  if (all === 0 || one === '' || next === '') return 0
  const share = ((single.get(next) ?? 0) + 0.5) / all
  const seen = ((pairs.get(one + next) ?? 0) + unseen * share) / ((single.get(one) ?? 0) + unseen)
  return Math.max(-widest, Math.min(widest, Math.log(seen / share)))
}

/** Gives how rare each character of a text is, and each two side by side, in natural logarithms above what is common. */
export function rarityOf(text: string, neighbours: Neighbours): Map<string, number> {
  const { single, pairs, all } = countsOf(neighbours)
  const rarities = new Map<string, number>()
  const add = (words: string, count: number, common: number) => {
    const rarity = Math.log(all / (paragraph * (count + 2))) - common
    if (rarity > 0) rarities.set(words, rarity)
  }
  for (const run of simplified(text).match(/\p{Script=Han}+/gu) ?? [])
    for (let at = 0; at < run.length; at++) {
      const one = run[at] as string
      add(one, single.get(one) ?? 0, commonCharacter)
      if (at > 0) add(run.slice(at - 1, at + 1), pairs.get(run.slice(at - 1, at + 1)) ?? 0, commonPair)
    }
  return rarities
}

// Every page asks the same neighbours.
const ready = new WeakMap<Neighbours, Counts>()

function countsOf(neighbours: Neighbours): Counts {
  const known = ready.get(neighbours)
  if (known) return known
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  for (const [one, row] of Object.entries(neighbours)) {
    const [count = '0', followers = ''] = row.split(' ')
    single.set(one, Number(count))
    for (let at = 0; at < followers.length; at += 2)
      pairs.set(one + followers[at], Number.parseInt(followers[at + 1] as string, 36))
  }
  const all = [...single.values()].reduce((sum, count) => sum + count, 0)
  const counts = { single, pairs, all }
  ready.set(neighbours, counts)
  return counts
}
