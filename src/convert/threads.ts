// The units of a page in the order of the file → the texts they belong to, solved for the whole page: the best of many
// ways to thread them (a beam search), where each goes on in the text read last or goes back to one that was left.
import { bestReturning } from './beam.ts'
import type { JoinContext } from './join.ts'
import type { Neighbours } from './neighbours.ts'
import type { PageUnit } from './page-units.ts'
import { rememberPairs } from './remember.ts'
import { belowWorth, endWorth, topicWorth, turnWorth } from './thread-facts.ts'

/** The text of each unit, and how much better that explains the page than its own order, in log-odds. */
export interface Threads {
  /** For each unit the place of the one that begins its text. */
  owners: ArrayLike<number>
  gain: number
}

/** A way to thread the units so far. */
interface Way {
  score: number
  /** Of each text that may go on: its last unit, its first, and how many words it has. */
  tails: readonly number[]
  names: readonly number[]
  sizes: readonly number[]
  /** Which of them was read last. */
  current: number
  owners: Int16Array
  /** It went back to a text that it had left. */
  returned: boolean
}

const widest = 40
const mostTails = 4

/** Threads the units of a page. */
export function threadUnits(
  units: readonly PageUnit[],
  context: JoinContext,
  neighbours: Neighbours,
): Threads {
  const kin = kinOf(units)
  const join = rememberPairs(units.length, (from, to) =>
    belowWorth(units[from] as PageUnit, units[to] as PageUnit, context, neighbours),
  )
  const owners = new Int16Array(units.length).fill(-1)
  let ways: Way[] = [{ score: 0, tails: [], names: [], sizes: [], current: -1, owners, returned: false }]
  for (const [at, { kind }] of units.entries()) {
    ways = bestReturning(
      kind === 'head' || at === 0
        ? ways.map((way) => open(way, at))
        : ways.flatMap((way) => stepsOf(way, at, units, kin[at] as Kin, join)),
      widest,
    )
    for (const way of ways) {
      way.owners = way.owners.slice()
      way.owners[at] = way.names[way.current] as number
    }
  }
  for (const way of ways)
    way.score += way.tails.reduce((sum, tail) => sum + endWorth(units[tail] as PageUnit), 0)
  const best = ways.reduce((a, b) => (b.score > a.score ? b : a))
  const straight = ways.find(({ returned }) => !returned) as Way
  return { owners: best.owners, gain: best.score - straight.score }
}

function open(way: Way, at: number): Way {
  const kept = way.tails.length === mostTails ? 1 : 0
  return {
    ...way,
    tails: [...way.tails.slice(kept), at],
    names: [...way.names.slice(kept), at],
    sizes: [...way.sizes.slice(kept), 0],
    current: way.tails.length - kept,
  }
}

// A unit goes on in the text read last, or goes back to another.
function stepsOf(
  way: Way,
  at: number,
  units: readonly PageUnit[],
  kin: Kin,
  join: (from: number, to: number) => number,
): Way[] {
  const unit = units[at] as PageUnit
  const last = units[way.tails[way.current] as number] as PageUnit
  const shares = sharesOf(way, kin)
  return way.tails.map((tail, i): Way => {
    const returns = i !== way.current
    const over = Math.max(0, way.tails.length - 2 - i)
    const other = Math.max(0, ...shares.filter((_, j) => j !== i))
    const turn = returns ? turnWorth(unit, last, units[tail] as PageUnit, over) : 0
    return {
      ...way,
      score: way.score + join(tail, at) + turn + topicWorth(unit, shares[i] as number, other),
      tails: way.tails.with(i, at),
      sizes: way.sizes.with(i, (way.sizes[i] as number) + unit.words.size),
      current: i,
      returned: way.returned || returns,
    }
  })
}

// What a unit shares with each text; in a long one some of its words stand by chance.
function sharesOf(way: Way, kin: Kin): number[] {
  const shares = way.names.map(() => 0)
  for (const { above, shared } of kin) {
    const i = way.names.indexOf(way.owners[above] as number)
    if (i >= 0) shares[i] = (shares[i] as number) + shared
  }
  return shares.map((share, i) => share / Math.sqrt(5 + (way.sizes[i] as number) / 20))
}

/** What a unit shares with those above it: their places, and how rare that is. */
type Kin = readonly { above: number; shared: number }[]

const titled = 1.5

function kinOf(units: readonly PageUnit[]): Kin[] {
  const counts = new Map<string, number>()
  for (const { words } of units)
    for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  const most = Math.max(4, units.length / 4)
  const places = new Map<string, number[]>()
  return units.map(({ words }, at) => {
    const shared = new Map<number, number>()
    for (const [word, rarity] of words) {
      const count = counts.get(word) ?? 0
      if (count < 2 || count > most) continue
      const above = places.get(word) ?? []
      for (const one of above)
        shared.set(one, (shared.get(one) ?? 0) + rarity * (units[one]?.kind === 'head' ? titled : 1))
      places.set(word, above)
      above.push(at)
    }
    return [...shared].map(([above, share]) => ({ above, shared: share }))
  })
}
