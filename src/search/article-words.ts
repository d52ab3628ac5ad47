// An article in, the text out that Pagefind indexes. Each of the two, title and body, has its units first and
// then its initials; the body begins at a fixed position, so that a position alone tells a hit in the title.
import { cut } from './cut.ts'
import type { SearchDocument } from './document.ts'
import type { FoldTable } from './fold.ts'
import { entry, initials } from './word.ts'

/** Positions below this one are the title's. */
export const bodyStart = 256

/** Writes an article as words, one for each position; `~` stands where there is none. */
export function articleWords(
  { title, blocks }: Pick<SearchDocument, 'title' | 'blocks'>,
  table: FoldTable,
): string[] {
  const words = wordsOf([title], table)
  while (words.length < bodyStart) words.push('~')
  return [...words, ...wordsOf(blocks, table)]
}

// The last unit of a block is joined to nothing, so no phrase goes from one block to the next.
function wordsOf(blocks: readonly string[], table: FoldTable): string[] {
  const cuts = blocks.map((block) => cut(block, table))
  const entries = cuts.flatMap((units) => units.map((unit, i) => entry(unit, units[i + 1])))
  return [...entries, ...initials(cuts.flat())]
}
