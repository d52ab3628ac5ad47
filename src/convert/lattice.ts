// A sequence of places, the labels that each may bear, and what they score: computed once, read forward and backward.

/** One place: the labels it may bear, by number, what each is worth there, and after each label of the place before. */
export interface LatticePlace {
  open: number[]
  fit: number[]
  /** `step[i][j]`: this place's i-th open label after the j-th of the place before. */
  step: number[][]
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
  /** Gives what each label is worth after each at a place but the first, row by row of the label before. */
  steps: (at: number) => ArrayLike<number>
}

/** Scores every label at every place. Scores add up; -Infinity forbids, and what is forbidden is not open. */
export function latticeOf(fits: Fits, { begin, end, steps }: Follows): Lattice {
  const places: LatticePlace[] = []
  let before: number[] = []
  for (const [at, all] of fits.entries()) {
    const open = [...all.keys()].filter((i) => all[i] !== Number.NEGATIVE_INFINITY)
    const table = at === 0 ? [] : steps(at)
    places.push({
      open,
      fit: open.map((i) => all[i] as number),
      step: open.map((i) => before.map((j) => table[j * all.length + i] as number)),
    })
    before = open
  }
  return {
    places,
    begin: (places[0]?.open ?? []).map((i) => begin[i] as number),
    end: before.map((i) => end[i] as number),
  }
}
