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
    forward.push(
      fit.map((score, i) => {
        if (at === 0) return score + (begin[i] as number)
        let into = Number.NEGATIVE_INFINITY
        for (let j = 0; j < before.length; j++)
          into = Math.max(into, (step[i * before.length + j] as number) + (before[j] as number))
        return score + into
      }),
    )
  }
  return forward
}

function backwardOf({ places, end }: Lattice): number[][] {
  const backward = [end]
  for (let at = places.length - 1; at > 0; at--) {
    const { fit, step } = places[at] as Lattice['places'][number]
    const after = backward.at(-1) as number[]
    const before = places[at - 1]?.open ?? []
    backward.push(
      before.map((_, j) => {
        let out = Number.NEGATIVE_INFINITY
        for (let i = 0; i < fit.length; i++)
          out = Math.max(
            out,
            (step[i * before.length + j] as number) + (fit[i] as number) + (after[i] as number),
          )
        return out
      }),
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
