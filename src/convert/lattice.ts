// A sequence of places, the labels that each may bear, and what they score: computed once, read forward and backward.

/** One place: the labels it may bear, by number, what each is worth there, and after each label of the place before. */
export interface LatticePlace {
  open: number[]
  fit: number[]
  /** What the open labels are worth after those of the place before, row by row of this place's labels. */
  step: number[]
}

/** All places, and what it is worth to begin and to end with each open label. */
export interface Lattice {
  places: LatticePlace[]
  begin: number[]
  end: number[]
}

/** What each label is worth at each place, looked at alone. */
export type Fits = readonly (readonly number[])[]

/** What labels are worth one after the other. */
export interface Follows {
  /** What it is worth to begin with each label. */
  begin: readonly number[]
  /** What it is worth to end with each. */
  end: readonly number[]
  /**
   * Gives what each label is worth after each at a place but the first, row by row of the label before; only what the
   * labels open there and at the place before are worth counts.
   */
  steps: (at: number, before: readonly number[], open: readonly number[]) => ArrayLike<number>
}

/** Scores every label at every place. Scores add up; -Infinity forbids, and what is forbidden is not open. */
export function latticeOf(fits: Fits, { begin, end, steps }: Follows): Lattice {
  const places: LatticePlace[] = []
  let before: number[] = []
  for (const [at, all] of fits.entries()) {
    const open = openOf(all)
    const step = at === 0 ? [] : pick(steps(at, before, open), all.length, before, open)
    places.push({ open, fit: open.map((i) => all[i] as number), step })
    before = open
  }
  return {
    places,
    begin: (places[0]?.open ?? []).map((i) => begin[i] as number),
    end: before.map((i) => end[i] as number),
  }
}

function openOf(scores: readonly number[]): number[] {
  const open: number[] = []
  for (let i = 0; i < scores.length; i++) if (scores[i] !== Number.NEGATIVE_INFINITY) open.push(i)
  return open
}

// From a table of all labels after all labels, the open ones.
function pick(
  table: ArrayLike<number>,
  size: number,
  before: readonly number[],
  open: readonly number[],
): number[] {
  const step: number[] = []
  for (const i of open) for (const j of before) step.push(table[j * size + i] as number)
  return step
}
