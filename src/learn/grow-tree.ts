// Rows in bins, with the slope and the bend of the loss at each → one tree of a round, the leaf that gains most parted first.
import type { Tree } from '../convert/trees.ts'
import type { Growth } from './grow-trees.ts'

/** What a tree is grown on; it adds what its leaves are worth to the totals of the rows. */
export interface Ground {
  /** For each number the bounds between its bins. */
  bounds: readonly number[][]
  /** For each number the place of its first bin among all bins, and behind them how many bins there are. */
  firsts: readonly number[]
  /** For each number the bin of each row. */
  columns: readonly Uint8Array[]
  slopes: Float64Array
  bends: Float64Array
  growth: Growth
}

// In each bin: the sum of slopes, the sum of bends, the rows.
const perBin = 3

interface Parting {
  gain: number
  ask: number
  bin: number
}

interface Leaf {
  rows: Int32Array
  sums: Float64Array
  best: Parting
  branches?: { bound: number; ask: number; low: Leaf; high: Leaf }
}

/** Grows one tree. */
export function growTree(ground: Ground, totals: Float64Array): Tree {
  const all = Int32Array.from(totals.keys())
  const root = leafOf(ground, all, sumUp(ground, all))
  const leaves = [root]
  while (leaves.length < ground.growth.leaves) {
    const leaf = leaves.reduce((a, b) => (b.best.gain > a.best.gain ? b : a))
    if (leaf.best.gain <= leastGain) break
    leaves.splice(leaves.indexOf(leaf), 1, ...part(ground, leaf))
  }
  const tree: number[] = []
  write(ground, root, tree, totals)
  return tree
}

const leastGain = 1e-6

function part(ground: Ground, leaf: Leaf): Leaf[] {
  const { ask, bin } = leaf.best
  const column = ground.columns[ask] as Uint8Array
  const [low, high] = [true, false].map((isLow) =>
    leaf.rows.filter((row) => (column[row] as number) <= bin === isLow),
  ) as [Int32Array, Int32Array]
  const isLowLess = low.length < high.length
  const lessSums = sumUp(ground, isLowLess ? low : high)
  const moreSums = leaf.sums.map((sum, i) => sum - (lessSums[i] as number))
  const branches = {
    ask,
    bound: ground.bounds[ask]?.[bin] as number,
    low: leafOf(ground, low, isLowLess ? lessSums : moreSums),
    high: leafOf(ground, high, isLowLess ? moreSums : lessSums),
  }
  leaf.branches = branches
  leaf.sums = new Float64Array()
  return [branches.low, branches.high]
}

function sumUp({ columns, firsts, slopes, bends }: Ground, rows: Int32Array): Float64Array {
  const sums = new Float64Array((firsts.at(-1) as number) * perBin)
  for (const [ask, column] of columns.entries()) {
    const from = (firsts[ask] as number) * perBin
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number
      const at = from + (column[row] as number) * perBin
      sums[at] = (sums[at] as number) + (slopes[row] as number)
      sums[at + 1] = (sums[at + 1] as number) + (bends[row] as number)
      sums[at + 2] = (sums[at + 2] as number) + 1
    }
  }
  return sums
}

function leafOf(ground: Ground, rows: Int32Array, sums: Float64Array): Leaf {
  return { rows, sums, best: bestParting(ground, rows, sums) }
}

function bestParting(
  { bounds, firsts, slopes, bends, growth }: Ground,
  rows: Int32Array,
  sums: Float64Array,
): Parting {
  const best = { gain: 0, ask: -1, bin: -1 }
  const { fewest, pull } = growth
  if (rows.length < 2 * fewest) return best
  let [slope, bend] = [0, 0]
  for (const row of rows) {
    slope += slopes[row] as number
    bend += bends[row] as number
  }
  const worth = (slope: number, bend: number) => (slope * slope) / (bend + pull)
  const whole = worth(slope, bend)
  for (const [ask, cuts] of bounds.entries()) {
    let [lowSlope, lowBend, lowRows] = [0, 0, 0]
    for (let bin = 0; bin < cuts.length; bin++) {
      const at = ((firsts[ask] as number) + bin) * perBin
      lowSlope += sums[at] as number
      lowBend += sums[at + 1] as number
      lowRows += sums[at + 2] as number
      if (lowRows < fewest) continue
      if (rows.length - lowRows < fewest) break
      const gain = worth(lowSlope, lowBend) + worth(slope - lowSlope, bend - lowBend) - whole
      if (gain > best.gain) Object.assign(best, { gain, ask, bin })
    }
  }
  return best
}

function write(ground: Ground, leaf: Leaf, tree: number[], totals: Float64Array): void {
  if (leaf.branches) {
    const { ask, bound, low, high } = leaf.branches
    const at = tree.push(ask, bound, 0) - 1
    write(ground, low, tree, totals)
    tree[at] = tree.length
    write(ground, high, tree, totals)
    return
  }
  const worth = worthOf(ground, leaf.rows)
  for (const row of leaf.rows) totals[row] = (totals[row] as number) + worth
  tree.push(-1, worth)
}

function worthOf({ slopes, bends, growth }: Ground, rows: Int32Array): number {
  let [slope, bend] = [0, growth.pull]
  for (const row of rows) {
    slope += slopes[row] as number
    bend += bends[row] as number
  }
  return Math.round(((-growth.rate * slope) / bend) * 1e4) / 1e4
}
