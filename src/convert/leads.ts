// How sure each label of a best path is: its lead over the best path in which its place bears another label
// (min-marginals: one pass of Viterbi forward, one backward).

/** How far a label leads, in log-odds, and the label that comes second at its place. */
export interface Lead<Label> {
  lead: number
  second?: Label
}

/** Gives the lead of each label of `path`; `fits` and `follows` are those it was found with. */
export function leadsOf<Label>(
  path: readonly Label[],
  labels: readonly Label[],
  fits: (at: number, label: Label) => number,
  follows: (before: Label | undefined, label: Label | undefined, at: number) => number,
): Lead<Label>[] {
  const length = path.length
  const fit = path.map((_, at) => labels.map((label) => fits(at, label)))
  const steps = path.map((_, at) =>
    labels.map((label, i) =>
      fit[at]?.[i] === Number.NEGATIVE_INFINITY || at === 0
        ? []
        : labels.map((before) => follows(before, label, at)),
    ),
  )
  const forward: number[][] = []
  for (let at = 0; at < length; at++)
    forward.push(
      labels.map((label, i) => {
        const into = (steps[at]?.[i] ?? []).map((step, j) => step + (forward[at - 1]?.[j] as number))
        return (fit[at]?.[i] as number) + (at === 0 ? follows(undefined, label, 0) : Math.max(...into))
      }),
    )
  const backward: number[][] = []
  for (let at = length - 1; at >= 0; at--)
    backward[at] = labels.map((label, i) => {
      if (at === length - 1) return follows(label, undefined, length)
      const onwards = labels.map(
        (_, j) =>
          (steps[at + 1]?.[j]?.[i] ?? Number.NEGATIVE_INFINITY) +
          (fit[at + 1]?.[j] as number) +
          (backward[at + 1]?.[j] as number),
      )
      return Math.max(...onwards)
    })
  return path.map((label, at) => leadAt(label, labels, forward[at] as number[], backward[at] as number[]))
}

function leadAt<Label>(
  label: Label,
  labels: readonly Label[],
  forward: readonly number[],
  backward: readonly number[],
): Lead<Label> {
  const through = labels.map((_, i) => (forward[i] as number) + (backward[i] as number))
  const best = through[labels.indexOf(label)] as number
  let second: number | undefined
  for (const [i, score] of through.entries())
    if (
      labels[i] !== label &&
      score > (second === undefined ? Number.NEGATIVE_INFINITY : (through[second] as number))
    )
      second = i
  return second === undefined
    ? { lead: Number.POSITIVE_INFINITY }
    : { lead: best - (through[second] as number), second: labels[second] as Label }
}
