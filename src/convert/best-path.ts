// Dynamic programming over a sequence: the labels that together explain it best (Viterbi, 1967).
import type { Lattice, LatticePlace } from './lattice.ts'

/** The best path, as the number of its label at each place, and its total score. */
export interface BestPath {
  path: number[]
  score: number
}

/** Finds the best path through a lattice that has one. */
export function bestPath({ places, begin, end }: Lattice): BestPath {
  const from: number[][] = []
  let forward: number[] = []
  let before: readonly number[] = []
  for (const [at, place] of places.entries()) {
    const step = at === 0 ? beginAt(place, begin) : stepInto(place, before, forward)
    from.push(step.from)
    forward = step.forward
    before = place.open
  }
  return follow(places, from, forward, end)
}

/** For each open label of a place, what the best path to it is worth, and through which open label before it comes. */
interface Reached {
  forward: number[]
  from: number[]
}

const beginAt = ({ open, fit }: LatticePlace, begin: readonly number[]): Reached => ({
  forward: open.map((label) => (fit[label] as number) + (begin[label] as number)),
  from: open.map(() => 0),
})

// The open label before through which the path to a label is worth most; the first of such.
function stepInto(
  { open, fit, step }: LatticePlace,
  before: readonly number[],
  worth: readonly number[],
): Reached {
  const reached: Reached = { forward: [], from: [] }
  for (const label of open) {
    let best = 0
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < before.length; i++) {
      const score = (worth[i] as number) + (step[(before[i] as number) * fit.length + label] as number)
      if (score > most) {
        most = score
        best = i
      }
    }
    reached.forward.push((fit[label] as number) + most)
    reached.from.push(best)
  }
  return reached
}

// Back from the best end.
function follow(
  places: readonly LatticePlace[],
  from: readonly (readonly number[])[],
  forward: readonly number[],
  end: readonly number[],
): BestPath {
  const ends = (places.at(-1)?.open ?? []).map((label, i) => (forward[i] as number) + (end[label] as number))
  const score = Math.max(...ends)
  let best = Math.max(0, ends.indexOf(score))
  const path: number[] = []
  for (let at = places.length - 1; at >= 0; at--) {
    path.push(places[at]?.open[best] as number)
    best = from[at]?.[best] ?? 0
  }
  return { path: path.reverse(), score }
}
