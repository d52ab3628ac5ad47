// How sure each label of a best path is: its lead over the best path in which its place bears another label
// (min-marginals: one pass of Viterbi forward, one backward).
import type { Lattice } from './lattice.ts'

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
  for (const [at, { fit, step }] of places.entries()) {
    const before = forward[at - 1] ?? []
    const into = (i: number) =>
      at === 0
        ? (begin[i] as number)
        : Math.max(...before.map((score, j) => (step[i]?.[j] as number) + score))
    forward.push(fit.map((score, i) => score + into(i)))
  }
  return forward
}

function backwardOf({ places, end }: Lattice): number[][] {
  const backward = [end]
  for (const { fit, step } of places.slice(1).reverse()) {
    const after = backward.at(-1) as number[]
    backward.push(
      (step[0] ?? []).map((_, j) =>
        Math.max(...fit.map((score, i) => (step[i]?.[j] as number) + score + (after[i] as number))),
      ),
    )
  }
  return backward.reverse()
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
