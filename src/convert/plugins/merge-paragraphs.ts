// before: a paragraph cut by a column end · after: its pieces in one block, in reading order.
import type { VFile } from 'vfile'
import { type JoinContext, joinScore } from '../join.ts'
import { joinContextOf, joinOf } from '../join-context.ts'
import { inform, warn } from '../messages.ts'
import {
  type BlockNode,
  firstLine,
  isArticle,
  isFurniture,
  lineNumber,
  linesOf,
  type SourceNode,
  type SourceRoot,
} from '../tree.ts'

const enough = 1
const doubt = 0.7
const sure = 9

/** Merges paragraphs that a column break, a page break or another article's lines cut. */
export default function mergeParagraphs() {
  return (tree: SourceRoot, file: VFile): void => {
    const articles = tree.children.filter(isArticle)
    const context = joinContextOf(articles)
    const interruptions = tree.children.filter(interrupts).flatMap(linesOf).map(lineNumber)
    for (const article of articles) {
      const merged: BlockNode[] = []
      for (const block of article.children) {
        const last = merged.at(-1)
        const joins = last && canJoin(last, block)
        const score =
          block.continues && joins
            ? sure
            : joins
              ? joinScore(joinOf(last, block), context) - gapCost(last, block, context, interruptions)
              : 0
        if (joins && Math.abs(score - enough) < doubt)
          warn(
            file,
            block,
            'merge-paragraphs',
            `This may ${score > enough ? 'not ' : ''}go on from line ${lineBefore(last)}: ${score > enough ? 'joined' : 'kept apart'}; look at it.`,
          )
        if (joins && score > enough) {
          inform(
            file,
            block,
            'merge-paragraphs',
            `Goes on from line ${lineBefore(last)}: joined into one paragraph.`,
          )
          last.children.push(...block.children)
        } else merged.push(block)
      }
      article.children = merged
    }
  }
}

const lineBefore = (block: BlockNode) => linesOf(block).at(-1)?.position.start.line

// An item or a caption may go on in the paragraph below it; nothing goes on in an item.
const canJoin = (a: BlockNode, b: BlockNode) =>
  (a.role === 'paragraph' || a.role === 'item') && b.role === 'paragraph'

// An advertisement or a page line may stand in the middle of a paragraph.
const interrupts = (node: SourceNode) =>
  isFurniture(node) && ['advertisement', 'editors', 'folio'].includes(node.kind)

// A wide gap is a column break, where text goes on; the usual gap, where columns are whole, is a paragraph's end.
function gapCost(a: BlockNode, b: BlockNode, context: JoinContext, interruptions: readonly number[]): number {
  const from = lineBefore(a) ?? 0
  const to = lineNumber(firstLine(b))
  if (interruptions.some((line) => line > from && line < to)) return -1
  const adjacent = to > from
  const wide = adjacent && firstLine(b).blanks >= 2
  return wide ? -1 : context.broken ? 0 : 0.9
}
