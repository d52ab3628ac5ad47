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
  for (const [at, place] of places.entries()) {
    const before = places[at - 1]
    const origins: number[] = []
    const next: number[] = []
    for (const label of place.open) {
      const fit = place.fit[label] as number
      const origin = before ? bestInto(place, label, before, forward) : 0
      origins.push(origin)
      next.push(fit + (before ? scoreOf(place, label, before, forward, origin) : (begin[label] as number)))
    }
    forward = next
    from.push(origins)
  }
  return follow(places, from, forward, end)
}

// What the path through the i-th open label before is worth at a label.
const scoreOf = (
  { step, fit }: LatticePlace,
  label: number,
  before: LatticePlace,
  forward: readonly number[],
  i: number,
) => (forward[i] as number) + (step[(before.open[i] as number) * fit.length + label] as number)

// The open label before through which the path to a label is worth most; the first of such.
function bestInto(
  place: LatticePlace,
  label: number,
  before: LatticePlace,
  forward: readonly number[],
): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < forward.length; i++) {
    const score = scoreOf(place, label, before, forward, i)
    if (score > most) {
      most = score
      best = i
    }
  }
  return best
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
