// before: English blocks read as part of no article · after: inside a column, where nothing is printed that belongs to
// nobody, heads right above a text are titles, and rows of prices right below one are its items.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide } from '../text.ts'
import { type BlockNode, firstLine, isBlock, type Role, type SourceNode, type SourceRoot } from '../tree.ts'

const fewestLines = 2

/** Gives strays inside a column of English the role that their place says. */
export default function markStrays() {
  return (tree: SourceRoot, file: VFile): void => {
    for (const [at, node] of tree.children.entries()) {
      if (!isStray(node) || isWide(textOf(node))) continue
      const role = roleAt(tree.children, at)
      if (!role) continue
      node.role = role
      inform(
        file,
        node,
        'mark-strays',
        `“${textOf(node).slice(0, 24)}” stands inside a column: read as ${role}.`,
      )
    }
  }
}

const isStray = (node: SourceNode | undefined): node is BlockNode =>
  node !== undefined && isBlock(node) && node.role === 'stray' && !firstLine(node).piece

function roleAt(nodes: readonly SourceNode[], at: number): Role | undefined {
  const [above, node] = [nodes[at - 1], nodes[at] as BlockNode]
  if (!above || !isBlock(above)) return
  const [text, tight] = [textOf(node), firstLine(node).blanks === 0]
  const belongs = above.role === 'paragraph' || above.role === 'item'
  if (tight && belongs && isRow(node) && [above, nodes[at + 1]].some(isRow)) return 'item'
  if (above.role === 'title' && tight && isNote(text) && opensText(nodes[at + 1])) return 'subtitle'
  const below = nodes[at + 1]
  const next = below && isStray(below) && isNote(textOf(below)) ? nodes[at + 2] : below
  const ends = above.role === 'item' || patterns.surelyEnds.test(textOf(above))
  return ends && isCapitals(text) && !patterns.signature.test(text) && opensText(next) ? 'title' : undefined
}

const isRow = (node: SourceNode | undefined) =>
  node !== undefined &&
  isBlock(node) &&
  (patterns.leaderRow.test(textOf(node)) || patterns.priceRow.test(textOf(node)))

// (Before the Mayor and Mr. A. Lorne.)
const isNote = (text: string) => /^\(.*\)\.?$/u.test(text) || patterns.beforeBench.test(text)

const opensText = (node: SourceNode | undefined) =>
  node !== undefined &&
  isBlock(node) &&
  node.role === 'paragraph' &&
  node.children.length >= fewestLines &&
  firstLine(node).blanks === 0
