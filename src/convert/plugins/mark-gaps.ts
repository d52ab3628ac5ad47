// before: paragraphs in reading order · after: those that lost the line after their last one marked with a gap.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { joinScore } from '../join.ts'
import { joinContextOf, joinOf } from '../join-context.ts'
import { warn } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { type BlockNode, isArticle, type LineNode, lineNumber, linesOf, type SourceRoot } from '../tree.ts'

const least = 24
// What a join may be worth by chance.
const may = 0.9

/** Marks long Chinese paragraphs that stop at a comma where no text goes on from them; in doubt nothing is marked. */
export default function markGaps() {
  return (tree: SourceRoot, file: VFile): void => {
    const articles = tree.children.filter(isArticle)
    const context = joinContextOf(articles)
    if (!context.wide()) return
    const texts = articles.flatMap(({ children }) => children.filter((block) => block.role === 'paragraph'))
    const mayGoOn = (block: BlockNode) =>
      texts.some((other) => other !== block && joinScore(joinOf(block, other), context) > may)
    for (const { children } of articles)
      for (const [i, block] of children.entries()) {
        if (!stops(block, children[i + 1]) || mayGoOn(block)) continue
        block.gap = true
        const line = lineNumber(linesOf(block).at(-1) as LineNode)
        warn(
          file,
          block,
          'mark-gaps',
          `Stops at a comma on line ${line}, and no text goes on from it: marked as a gap. Look for the lost line on the page.`,
        )
      }
  }
}

function stops(block: BlockNode, below: BlockNode | undefined): boolean {
  if (block.role !== 'paragraph' || (below && below.role !== 'paragraph')) return false
  const text = textOf(block)
  return text.length >= least && patterns.stopsAtComma.test(text)
}
