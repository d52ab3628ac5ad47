// Dynamic programming over a sequence: the labels that together explain it best (Viterbi, 1967).
import type { Lattice } from './lattice.ts'

/** The best path, as the number of its label at each place, and its total score. */
export interface BestPath {
  path: number[]
  score: number
}

/** Finds the best path through a lattice that has one. */
export function bestPath({ places, begin, end }: Lattice): BestPath {
  const from: number[][] = []
  let forward: number[] = []
  for (const [at, { fit, step }] of places.entries()) {
    const before = forward
    const origins = fit.map((_, i) => bestOf(step, i * before.length, before))
    forward = fit.map((score, i) => {
      const origin = origins[i] as number
      const into =
        at === 0 ? begin[i] : (before[origin] as number) + (step[i * before.length + origin] as number)
      return (into as number) + score
    })
    from.push(origins)
  }
  let best = bestOf(end, 0, forward)
  const score = (forward[best] ?? Number.NEGATIVE_INFINITY) + (end[best] ?? 0)
  const path: number[] = []
  for (let at = places.length - 1; at >= 0; at--) {
    path.push(places[at]?.open[best] as number)
    best = from[at]?.[best] ?? 0
  }
  return { path: path.reverse(), score }
}

// Where the sum of two lists, one of them in a table, is greatest; the first of such places.
function bestOf(table: ArrayLike<number>, row: number, more: readonly number[]): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < more.length; i++) {
    const sum = (table[row + i] as number) + (more[i] as number)
    if (sum > most) {
      most = sum
      best = i
    }
  }
  return best
}
