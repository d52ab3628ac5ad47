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

/**
 * Scores every label at every place. `follows` scores a label after another, `undefined` standing for the start and
 * the end. Scores add up; -Infinity forbids, and what is forbidden is not open.
 */
export function latticeOf<Label>(
  labels: readonly Label[],
  fits: Fits,
  follows: (before: Label | undefined, label: Label | undefined, at: number) => number,
): Lattice {
  const places: LatticePlace[] = []
  for (const [at, all] of fits.entries()) {
    const open = [...labels.keys()].filter((i) => all[i] !== Number.NEGATIVE_INFINITY)
    const before = places.at(-1)?.open ?? []
    places.push({
      open,
      fit: open.map((i) => all[i] as number),
      step: open.map((i) => before.map((j) => follows(labels[j], labels[i], at))),
    })
  }
  return {
    places,
    begin: (places[0]?.open ?? []).map((i) => follows(undefined, labels[i], 0)),
    end: (places.at(-1)?.open ?? []).map((i) => follows(labels[i], undefined, fits.length)),
  }
}
