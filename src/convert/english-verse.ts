// Measured blocks of English → the lines of verse among them.
import type { Features } from './features.ts'
import { smallWordsIn } from './text.ts'

const widest = 34

/** Finds the lines of verse: four or more of one stack, each with a capital and most of them no sentence. */
export function runsOfVerse(features: Features[]): Features[] {
  const found: Features[] = []
  for (let from = 0; from < features.length; from++) {
    let end = from
    while (
      isVerseLine(features, end) &&
      (end === from || features[end]?.blanks === features[from + 1]?.blanks)
    )
      end += 1
    const run = features.slice(from, end)
    const open = run.filter((b) => !/[.:]$/.test(b.text)).length
    if (run.length >= 4 && open >= run.length / 2) found.push(...run)
    from = Math.max(from, end - 1)
  }
  return found
}

function isVerseLine(features: Features[], i: number): boolean {
  const b = features[i]
  return (
    b !== undefined &&
    !b.wide &&
    b.width <= widest &&
    b.stops <= 1 &&
    b.width >= 7 &&
    b.signs === '' &&
    b.level === 0 &&
    b.mark === '' &&
    !b.row &&
    !b.credits &&
    /^["“'‘]?\p{Lu}/u.test(b.text) &&
    smallWordsIn(b.text) >= 2 &&
    /[,;:.!?—\p{Ll}]$/u.test(b.text)
  )
}
