// How sure each label of a best path is: its lead over the best path in which its place bears another label
// (min-marginals: one pass of Viterbi forward, one backward).
import { reach } from './best-path.ts'
import type { Lattice, LatticePlace } from './lattice.ts'

/** How far a label leads, in log-odds, and the number of the label that comes second at its place. */
export interface Lead {
  lead: number
  second?: number
}

/** Gives the lead of each label of the best path through a lattice. */
export function leadsOf(path: readonly number[], lattice: Lattice): Lead[] {
  const reached = reach(lattice)
  const left = backwardOf(lattice)
  return path.map((label, at) => {
    const { open } = lattice.places[at] as LatticePlace
    const through = open.map((_, i) => (reached[at]?.worth[i] as number) + (left[at]?.[i] as number))
    return leadAt(label, open, through)
  })
}

// What the best path from each open label of each place to the end is worth.
function backwardOf({ places, end }: Lattice): number[][] {
  const backward = [(places.at(-1)?.open ?? []).map((label) => end[label] as number)]
  for (let at = places.length - 1; at > 0; at--) {
    const before = (places[at - 1] as LatticePlace).open
    backward.push(stepBack(places[at] as LatticePlace, before, backward.at(-1) as number[]))
  }
  return backward.reverse()
}

function stepBack(
  { open, fit, step }: LatticePlace,
  before: readonly number[],
  after: readonly number[],
): number[] {
  return before.map((label) => {
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < open.length; i++) {
      const next = open[i] as number
      const score = (step[label * fit.length + next] as number) + (fit[next] as number) + (after[i] as number)
      if (score > most) most = score
    }
    return most
  })
}

function leadAt(label: number, open: readonly number[], through: readonly number[]): Lead {
  let most = Number.NEGATIVE_INFINITY
  let second: number | undefined
  for (const [i, score] of through.entries())
    if (open[i] !== label && score > most) {
      most = score
      second = open[i] as number
    }
  const best = through[open.indexOf(label)] as number
  return second === undefined ? { lead: Number.POSITIVE_INFINITY } : { lead: best - most, second }
}
