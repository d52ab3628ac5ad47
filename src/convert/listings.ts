// Measured blocks of English → short lines that stand together below a line that announces them, or many together.
import type { Features } from './features.ts'
import { isCapitals } from './latin-lines.ts'
import * as patterns from './patterns.ts'

const widest = 34
const fewestAnnounced = 3
const fewest = 6

/** Gives the lines of listings: short, one block each, no blank line between them, hardly any of them a sentence. */
export function listingsOf(features: readonly Features[]): Features[] {
  const lines: Features[] = []
  for (let from = 0; from < features.length; from++) {
    let end = from
    while (goesOn(features, from, end)) end += 1
    const run = features.slice(from, end)
    const announced = patterns.leadsToList.test(features[from - 1]?.text ?? '')
    if (run.length >= (announced ? fewestAnnounced : fewest) && isListing(run)) lines.push(...run)
    from = Math.max(from, end - 1)
  }
  return lines
}

const goesOn = (features: readonly Features[], from: number, at: number) => {
  const b = features[at]
  return b !== undefined && isEntry(b) && (at === from || (b.blanks === 0 && b.chrome === 0))
}

const isEntry = (b: Features) =>
  !b.wide &&
  b.lines === 1 &&
  b.width <= widest &&
  b.level === 0 &&
  b.piece === undefined &&
  !b.opens &&
  !b.dateline &&
  !isCapitals(b.text) &&
  !patterns.leadsToList.test(b.text) &&
  !patterns.farewell.test(b.text) &&
  !b.text.endsWith(',')

// Verse and the lines of a letter stop at commas and full stops.
const isListing = (run: readonly Features[]) =>
  run.filter(({ text }) => /[.,;!?]$/u.test(text)).length <= run.length / 4
