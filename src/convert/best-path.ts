// Dynamic programming over a sequence: the labels that together explain it best (Viterbi, 1967).
import type { Lattice, LatticePlace } from './lattice.ts'

/** The best path, as the number of its label at each place, and its total score. */
export interface BestPath {
  path: number[]
  score: number
}

/** Finds the best path through a lattice that has one. */
export function bestPath(lattice: Lattice): BestPath {
  return follow(lattice, reach(lattice))
}

/** For each open label of a place, what the best path to it is worth, and through which open label before it comes. */
export interface Reached {
  worth: number[]
  from: number[]
}

/** Reaches every open label of every place from the start. */
export function reach({ places, begin }: Lattice): Reached[] {
  const reached: Reached[] = []
  for (const [at, place] of places.entries()) {
    const before = places[at - 1]
    reached.push(
      before ? stepInto(place, before.open, (reached[at - 1] as Reached).worth) : beginAt(place, begin),
    )
  }
  return reached
}

const beginAt = ({ open, fit }: LatticePlace, begin: readonly number[]): Reached => ({
  worth: open.map((label) => (fit[label] as number) + (begin[label] as number)),
  from: open.map(() => 0),
})

// The open label before through which the path to a label is worth most; the first of such.
function stepInto(
  { open, fit, step }: LatticePlace,
  before: readonly number[],
  worths: readonly number[],
): Reached {
  const reached: Reached = { worth: [], from: [] }
  for (const label of open) {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < before.length; i++) {
      const score = (worths[i] as number) + (step[(before[i] as number) * fit.length + label] as number)
      if (score > most) {
        most = score
        best = i
      }
    }
    reached.worth.push((fit[label] as number) + most)
    reached.from.push(best)
  }
  return reached
}

// Back from the best end.
function follow({ places, end }: Lattice, reached: readonly Reached[]): BestPath {
  const last = reached.at(-1)?.worth ?? []
  const ends = (places.at(-1)?.open ?? []).map((label, i) => (last[i] as number) + (end[label] as number))
  const score = Math.max(...ends)
  let best = Math.max(0, ends.indexOf(score))
  const path: number[] = []
  for (let at = places.length - 1; at >= 0; at--) {
    path.push(places[at]?.open[best] as number)
    best = reached[at]?.from[best] ?? 0
  }
  return { path: path.reverse(), score }
}
