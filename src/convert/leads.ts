// How sure each label of a best path is: its lead over the best path in which its place bears another label
// (min-marginals: one pass of Viterbi forward, one backward).
import type { Lattice, LatticePlace } from './lattice.ts'

/** How far a label leads, in log-odds, and the number of the label that comes second at its place. */
export interface Lead {
  lead: number
  second?: number
}

/** Gives the lead of each label of the best path through a lattice. */
export function leadsOf(path: readonly number[], lattice: Lattice): Lead[] {
  const forward = forwardOf(lattice)
  const backward = backwardOf(lattice)
  return path.map((label, at) => {
    const { open } = lattice.places[at] as Lattice['places'][number]
    const through = open.map((_, i) => (forward[at]?.[i] as number) + (backward[at]?.[i] as number))
    return leadAt(label, open, through)
  })
}

function forwardOf({ places, begin }: Lattice): number[][] {
  const forward: number[][] = []
  for (const [at, { open, fit, step }] of places.entries()) {
    const before = places[at - 1]?.open
    const intoOf = (label: number) =>
      before
        ? most(
            before,
            (other, j) => (step[other * fit.length + label] as number) + (forward[at - 1]?.[j] as number),
          )
        : (begin[label] as number)
    forward.push(open.map((label) => (fit[label] as number) + intoOf(label)))
  }
  return forward
}

function backwardOf({ places, end }: Lattice): number[][] {
  const backward = [(places.at(-1)?.open ?? []).map((label) => end[label] as number)]
  for (let at = places.length - 1; at > 0; at--) {
    const { open, fit, step } = places[at] as LatticePlace
    const after = backward.at(-1) as number[]
    const outOf = (label: number) =>
      most(
        open,
        (next, i) =>
          (step[label * fit.length + next] as number) + (fit[next] as number) + (after[i] as number),
      )
    backward.push((places[at - 1] as LatticePlace).open.map(outOf))
  }
  return backward.reverse()
}

function most(labels: readonly number[], worth: (label: number, i: number) => number): number {
  let found = Number.NEGATIVE_INFINITY
  for (let i = 0; i < labels.length; i++) found = Math.max(found, worth(labels[i] as number, i))
  return found
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
