// Where every unit of an article stands: the title first, the body from a fixed position on, so that a
// position alone tells a hit in the title. Shared by index and browser.
import { cut, type Unit, wordOf } from './cut.ts'
import { type FoldTable, noTable } from './fold.ts'

/** Positions below this one are the title's. */
export const bodyStart = 128

/** Places the units of the title and of each block. */
export function place(
  title: string,
  blocks: readonly string[],
  table: FoldTable = noTable,
): { title: Unit[]; blocks: Unit[][] } {
  const placed = { title: cut(title, table), blocks: [] as Unit[][] }
  let from = Math.max(bodyStart, afterLast(placed.title, 0))
  for (const block of blocks) {
    const units = cut(block, table, from)
    placed.blocks.push(units)
    from = afterLast(units, from)
  }
  return placed
}

/** Writes an article as the words of the index, one per position; `~` stands where there is none. */
export function wordsByPosition(title: string, blocks: readonly string[], table: FoldTable): string[] {
  const placed = place(title, blocks, table)
  const words: string[] = []
  for (const units of [placed.title, ...placed.blocks]) {
    units.forEach((unit, i) => {
      while (words.length < unit.position) words.push('~')
      words.push(wordOf(unit, units[i + 1]))
    })
  }
  return words
}

// Two positions stay empty, one more than at a break inside a text: no phrase goes from one block to the next.
function afterLast(units: readonly Unit[], from: number): number {
  const last = units.at(-1)
  return last ? last.position + 3 : from
}
