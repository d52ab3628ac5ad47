// A sequence of places, the labels that each may bear, and what they score: computed once, read forward and backward.

/** One place: the labels it may bear, by number, and what each label is worth there and after those of the place before. */
export interface LatticePlace {
  open: readonly number[]
  fit: ArrayLike<number>
  /** A table, row by row of the label before; of what is not open it says nothing. */
  step: ArrayLike<number>
}

/** All places, and what it is worth to begin and to end with each label. */
export interface Lattice {
  places: LatticePlace[]
  begin: readonly number[]
  end: readonly number[]
}

/** What each label is worth at each place, looked at alone. */
export type Fits = readonly ArrayLike<number>[]

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

/**
 * Scores every label at every place. Scores add up; -Infinity forbids, and what is forbidden is not open. Where no
 * label may follow any of those before, all may: what stands below must not be lost with the two.
 */
export function latticeOf(fits: Fits, { begin, end, steps }: Follows): Lattice {
  const places: LatticePlace[] = []
  let before: readonly number[] = []
  let live: readonly number[] = []
  for (let at = 0; at < fits.length; at++) {
    const fit = fits[at] as ArrayLike<number>
    const open = openOf(fit)
    let step: ArrayLike<number> = at === 0 ? [] : steps(at, before, open)
    const reached = open.filter((label) =>
      at === 0
        ? begin[label] !== Number.NEGATIVE_INFINITY
        : live.some((from) => step[from * fit.length + label] !== Number.NEGATIVE_INFINITY),
    )
    if (at > 0 && live.length > 0 && reached.length === 0)
      step = new Array<number>(fit.length * fit.length).fill(forced)
    live = reached.length > 0 ? reached : open
    places.push({ open, fit, step })
    before = open
  }
  const ends = live.some((label) => end[label] !== Number.NEGATIVE_INFINITY)
  return { places, begin, end: ends ? end : end.map(() => forced) }
}

// What it costs to go on where nothing may.
const forced = -50

function openOf(fit: ArrayLike<number>): number[] {
  const open: number[] = []
  for (let label = 0; label < fit.length; label++)
    if (fit[label] !== Number.NEGATIVE_INFINITY) open.push(label)
  return open
}
