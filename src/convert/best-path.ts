// Dynamic programming over a sequence: the labels that together explain it best (Viterbi, 1967).

/** The best labels and their total score. */
export interface BestPath<Label> {
  labels: Label[]
  score: number
}

/**
 * Finds the best sequence of labels for `length` places. `fits` scores a label at a place alone, `follows` a
 * label after another, `undefined` standing for the start and the end. Scores add up; -Infinity forbids.
 */
export function bestPath<Label>(
  length: number,
  labels: readonly Label[],
  fits: (at: number, label: Label) => number,
  follows: (before: Label | undefined, label: Label | undefined, at: number) => number,
): BestPath<Label> {
  const forward: number[][] = []
  const from: number[][] = []
  for (let at = 0; at < length; at++) {
    forward.push([])
    from.push([])
    for (const [i, label] of labels.entries()) {
      let best = Number.NEGATIVE_INFINITY
      let origin = 0
      if (at === 0) best = follows(undefined, label, 0)
      else
        for (const [j, before] of labels.entries()) {
          const score = (forward[at - 1]?.[j] as number) + follows(before, label, at)
          if (score > best) {
            best = score
            origin = j
          }
        }
      ;(forward[at] as number[])[i] = best + fits(at, label)
      ;(from[at] as number[])[i] = origin
    }
  }
  const ends = labels.map((label, i) => (forward[length - 1]?.[i] ?? 0) + follows(label, undefined, length))
  let at = ends.indexOf(Math.max(...ends))
  const score = ends[at] ?? 0
  const path: number[] = []
  for (let place = length - 1; place >= 0; place--) {
    path.unshift(at)
    at = from[place]?.[at] ?? 0
  }
  return { labels: path.map((i) => labels[i] as Label), score }
}
