// before: a paragraph cut by a column end · after: its pieces in one block, in reading order.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { confidenceOf, doubtful } from '../confidence.ts'
import { isFinished, type JoinContext, joinScore } from '../join.ts'
import { joinContextOf, joinOf } from '../join-context.ts'
import { decide } from '../messages.ts'
import { isTableRow } from '../table-row.ts'
import { isWide, widthOf } from '../text.ts'
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
        const score = !joins
          ? 0
          : (block.continues ??
            joinScore(joinOf(last, block), context) -
              gapCost(last, block, context, interruptions) +
              (isItemCut(last, block) ? 2 : 0))
        if (joins && !(block.moved && block.continues)) report(file, last, block, score)
        if (joins && score > enough) last.children.push(...block.children)
        else merged.push(block)
      }
      article.children = merged
    }
  }
}

// Paragraphs that are surely apart need no word.
function report(file: VFile, last: BlockNode, block: BlockNode, score: number): void {
  const from = lineBefore(last)
  const confidence = confidenceOf(score > enough ? 'joined' : 'apart', Math.abs(score - enough))
  if (score > enough)
    decide(file, block, 'merge-paragraphs', {
      reason: `Goes on from line ${from}: joined into one paragraph.`,
      otherwise: `Joined into one paragraph with line ${from}, but it may begin a new one: look at it.`,
      ...{ confidence, from, as: 'joined' },
    })
  else if (confidence < doubtful)
    decide(file, block, 'merge-paragraphs', {
      reason: `It may go on from line ${from}, but was kept apart: look at it.`,
      ...{ confidence, from, as: 'apart' },
    })
}

const lineBefore = (block: BlockNode) => linesOf(block).at(-1)?.position.start.line

// An item that stops in mid-sentence with a line right below; in English a capital there begins something else.
const isItemCut = (a: BlockNode, b: BlockNode) =>
  a.role === 'item' &&
  firstLine(b).blanks === 0 &&
  !isFinished(textOf(a)) &&
  widthOf(textOf(a)) >= 14 &&
  (isWide(textOf(a)) || !/^["“'‘]?\p{Lu}/u.test(textOf(b)))

// An item or a caption may go on in the paragraph below it, the row of a table does not; nothing goes on in an item.
const canJoin = (a: BlockNode, b: BlockNode) =>
  (a.role === 'paragraph' || (a.role === 'item' && !isTableRow(firstLine(a).value))) && b.role === 'paragraph'

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
