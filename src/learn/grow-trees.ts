// Rows of numbers with their roles → trees that tell the roles: gradient boosting over histograms (Friedman, 2001; Ke et
// al., LightGBM, 2017), the leaf that gains most parted first. The same rows give the same trees.
import type { Tree } from '../convert/trees.ts'
import { type Ground, growTree } from './grow-tree.ts'

/** How many rounds, how far each goes, how many leaves a tree has, how few rows a leaf may hold, and the pull of leaves to zero. */
export interface Growth {
  rounds: number
  rate: number
  leaves: number
  fewest: number
  pull: number
}

const mostBins = 64

/** Grows trees. `kinds` gives the kind of each row, from 0 to `count` - 1; `report` hears of each round. */
export function growTrees(
  rows: readonly Float64Array[],
  kinds: Int32Array,
  count: number,
  growth: Growth,
  report: (round: number, of: number) => void = () => {},
): { begin: number[]; rounds: Tree[][] } {
  const binned = cutIntoBins(rows)
  const begin = Array.from({ length: count }, (_, kind) =>
    Math.log((kinds.filter((one) => one === kind).length + 0.5) / (rows.length + 0.5 * count)),
  )
  const scores = begin.map((start) => new Float64Array(rows.length).fill(start))
  const rounds: Tree[][] = []
  for (let round = 0; round < growth.rounds; round++) {
    const likely = likelihoods(scores)
    rounds.push(
      scores.map((total, kind) => {
        const slopes = (likely[kind] as Float64Array).map(
          (share, row) => share - (kinds[row] === kind ? 1 : 0),
        )
        const bends = (likely[kind] as Float64Array).map((share) => Math.max(1e-9, share * (1 - share)))
        return growTree({ ...binned, slopes, bends, growth }, total)
      }),
    )
    report(round + 1, growth.rounds)
  }
  return { begin: begin.map(rounded), rounds }
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4

// For each number up to so many bins, each with about as many rows; a bound lies between two values.
function cutIntoBins(rows: readonly Float64Array[]): Pick<Ground, 'bounds' | 'columns' | 'firsts'> {
  const width = rows[0]?.length ?? 0
  const bounds = Array.from({ length: width }, (_, ask) => boundsOf(rows.map((row) => row[ask] as number)))
  const columns = bounds.map((cuts, ask) =>
    Uint8Array.from(rows, (row) => {
      let bin = 0
      while (bin < cuts.length && (row[ask] as number) > (cuts[bin] as number)) bin += 1
      return bin
    }),
  )
  const firsts = [0]
  for (const cuts of bounds) firsts.push((firsts.at(-1) as number) + cuts.length + 1)
  return { bounds, columns, firsts }
}

function boundsOf(values: number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = new Set<number>()
  const distinct = [...new Set(sorted)]
  if (distinct.length <= mostBins)
    for (let i = 1; i < distinct.length; i++)
      cuts.add(between(distinct[i - 1] as number, distinct[i] as number))
  else
    for (let bin = 1; bin < mostBins; bin++) {
      const at = Math.floor((bin * sorted.length) / mostBins)
      const above = sorted.slice(at).find((value) => value > (sorted[at] as number))
      if (above !== undefined) cuts.add(between(sorted[at] as number, above))
    }
  return [...cuts]
}

const between = (low: number, high: number) => rounded((low + high) / 2)

function likelihoods(scores: readonly Float64Array[]): Float64Array[] {
  const likely = scores.map((score) => new Float64Array(score.length))
  for (let row = 0; row < (scores[0]?.length ?? 0); row++) {
    let top = Number.NEGATIVE_INFINITY
    for (const score of scores) top = Math.max(top, score[row] as number)
    let sum = 0
    for (const score of scores) sum += Math.exp((score[row] as number) - top)
    for (const [kind, score] of scores.entries())
      (likely[kind] as Float64Array)[row] = Math.exp((score[row] as number) - top) / sum
  }
  return likely
}
