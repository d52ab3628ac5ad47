// A tree whose lines all have their owner → the account of its lines: what belongs to no article, and who has which.
import type { FurnitureKind } from '../model/issue.ts'
import { type LineRange, toRanges } from '../model/lines.ts'
import { isFurniture, lineNumber, linesOf, type SourceNode, type SourceRoot } from './tree.ts'

/** One row of the account: lines that belong to no article, and what they are. */
export interface FurnitureRow {
  lines: LineRange[]
  kind: FurnitureKind
}

/** Lists the furniture of a tree: what stands together is one row. `taken` are the numbers of all lines that are not blank. */
export function accountOf(tree: SourceRoot, taken: ReadonlySet<number>): FurnitureRow[] {
  return tree.children.filter(isFurniture).map((node) => ({ lines: rangesOf(node, taken), kind: node.kind }))
}

/** Gives the lines below a node as ranges; blank lines part none. `taken` as above. */
export function rangesOf(node: SourceNode, taken: ReadonlySet<number>): LineRange[] {
  const onlyBlank = (a: number, b: number) => {
    for (let line = a + 1; line < b; line++) if (taken.has(line)) return false
    return true
  }
  // Pieces of one record stand on one line.
  return toRanges([...new Set(linesOf(node).map(lineNumber))], onlyBlank)
}
