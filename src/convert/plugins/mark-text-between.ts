// before: English titles that are known by how they are set, and between two of them short lines read as part of no
// article · after: those lines are paragraphs and items of the text that stands there.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { readFramed } from '../framed-words.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isTableRow } from '../table-row.ts'
import { isWide, smallWordsIn, widthOf } from '../text.ts'
import { type BlockNode, firstLine, isBlock, isFurniture, type SourceNode, type SourceRoot } from '../tree.ts'

// So many titles set alike tell how a sheet is set.
const fewest = 3

/** Keeps what stands between two titles of a sheet in which signs or rules tell every title. */
export default function markTextBetween() {
  return (tree: SourceRoot, file: VFile): void => {
    const blocks = tree.children.filter(isBlock)
    const titles = blocks.flatMap((block, at) =>
      firstLine(block).piece === 'title' && isSetOff(tree.children, block) ? [at] : [],
    )
    if (titles.length < fewest || isWide(blocks.map((block) => textOf(block)).join(''))) return
    for (const [i, from] of titles.entries()) {
      const text = blocks.slice(from + 1, titles[i + 1])
      const last = text.findLastIndex(({ role }) => role === 'paragraph' || role === 'item')
      for (const [at, block] of text.entries()) {
        if (firstLine(block).piece) continue
        if (block.role === 'title' && goesOnBelow(text[at - 1])) block.role = 'paragraph'
        if (block.role !== 'stray') continue
        if (last >= 0 && at > last && (i === titles.length - 1 || !isSentence(block))) continue
        block.role = isRow(block) ? 'item' : 'paragraph'
        inform(
          file,
          block,
          'mark-text-between',
          `“${textOf(block).slice(0, 24)}” stands between two titles: part of the text.`,
        )
      }
    }
  }
}

// A rule right below the title, or signs around it.
function isSetOff(nodes: readonly SourceNode[], block: BlockNode): boolean {
  const below = nodes[nodes.indexOf(block) + 1]
  const rule = below && isFurniture(below) ? firstLine(below) : undefined
  return (
    (rule?.blanks === 0 && patterns.ruleLine.test(rule.value.trim())) ||
    readFramed(firstLine(block).value) !== undefined
  )
}

// Send it to, and below it an address.
const goesOnBelow = (above: BlockNode | undefined) =>
  above?.role === 'paragraph' &&
  smallWordsIn(textOf(above)) >= 3 &&
  /(?:[:,]|\b(?:to|at|from|by|with|is|are|for|of|and|the))$/u.test(textOf(above))

const isRow = (block: BlockNode) =>
  isTableRow(firstLine(block).value) || patterns.leadingMark.test(firstLine(block).value)

const isSentence = (block: BlockNode) =>
  patterns.sentenceEnd.test(textOf(block)) &&
  (smallWordsIn(textOf(block)) >= 2 || widthOf(textOf(block)) >= 30)
