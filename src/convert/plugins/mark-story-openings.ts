// before: short lines between texts, over paragraphs whose first words stand in capitals · after: those lines are titles.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, widthOf } from '../text.ts'
import { type BlockNode, firstLine, isBlock, type SourceRoot } from '../tree.ts'

const fewest = 2
const mostLines = 3
const widestHead = 40

/** Marks the heads right above such openings, where a paper sets the first words of its stories so and sub-headings stand over none. */
export default function markStoryOpenings() {
  return (tree: SourceRoot, file: VFile): void => {
    const blocks = tree.children.filter(isBlock)
    const heads = blocks.filter((_, at) => headsStory(blocks, at))
    if (heads.length < fewest) return
    for (const block of heads) {
      const line = firstLine(block)
      if (line.piece) continue
      line.piece = 'title'
      const words = textOf(block).slice(0, 24)
      inform(file, block, 'mark-story-openings', `“${words}” stands over the opening of a story: a title.`)
    }
  }
}

function headsStory(blocks: readonly BlockNode[], at: number): boolean {
  const [above, block, below] = [blocks[at - 1], blocks[at] as BlockNode, blocks[at + 1]]
  if (!below || block.children.length > mostLines || below.children.length < 2) return false
  const text = textOf(block)
  return (
    !isWide(text) &&
    widthOf(text) <= widestHead &&
    /^["“'‘]?\p{Lu}/u.test(text) &&
    !/[.,;:]$/u.test(text) &&
    !patterns.writtenBy.test(text) &&
    !patterns.storyOpening.test(text) &&
    patterns.storyOpening.test(textOf(below)) &&
    (above === undefined || patterns.surelyEnds.test(textOf(above)))
  )
}
