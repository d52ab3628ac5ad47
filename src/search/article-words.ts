// An article in, the text out that Pagefind indexes. Each of the two, title and body, has its units first, then
// again what has numbers in characters, with these in figures, and then its initials; the body begins at a fixed
// position, so that a position alone tells a hit in the title.
import { cut, type Unit } from './cut.ts'
import type { SearchDocument } from './document.ts'
import { readings } from './figures.ts'
import type { FoldTable } from './fold.ts'
import { entry, initials } from './word.ts'

/** From this position on stand the words that have numbers in figures: all that is before it is written so. */
export const figuresStart = 30_000

/** Stands where the words with numbers in figures begin. */
export const figuresMark = 'ǁfigures'

/** Positions below this one are the title's. */
export const bodyStart = 256

/** Writes an article as words, one for each position; `~` stands where there is none. */
export function articleWords(
  { title, blocks, received = [] }: Pick<SearchDocument, 'title' | 'blocks' | 'received'>,
  table: FoldTable,
): string[] {
  const words = wordsOf([title], table)
  while (words.length < bodyStart) words.push('~')
  return [...words, ...wordsOf([...blocks, ...received], table)]
}

// The last unit of a block is joined to nothing, so no phrase goes from one block to the next.
function wordsOf(blocks: readonly string[], table: FoldTable): string[] {
  const cuts = blocks.map((block) => cut(block, table))
  const entries = cuts.flatMap((units) => units.map((unit, i) => entry(unit, units[i + 1])))
  return [...entries, figuresMark, ...cuts.flatMap(figureWords), ...initials(cuts.flat())]
}

/** How many units stand again before and after a number: as far as a phrase with the number written otherwise goes. */
export const aroundFigures = 12

function figureWords(units: readonly Unit[]): string[] {
  const [, read] = readings(units)
  if (!read) return []
  const known = new Set(units)
  const near = new Set<number>()
  for (const [i, unit] of read.entries())
    if (!known.has(unit)) for (let j = i - aroundFigures; j <= i + aroundFigures; j++) near.add(j)
  return read.flatMap((unit, i) => {
    if (!near.has(i)) return []
    // Nothing goes on from one stretch to the next.
    return near.has(i + 1) ? [entry(unit, read[i + 1])] : [entry(unit, read[i + 1]), '~']
  })
}
