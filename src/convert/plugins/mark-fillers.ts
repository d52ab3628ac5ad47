// before: A Good Pump.—The pump in…, —Mr. Bexley has sold…, and short items without a head, below the text of an article
// after: each opens an article that has no title line.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { hasRunInStop, isSetOff, isUnrelated, runInWords, tellsAnother } from '../fillers.ts'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, smallWordsIn } from '../text.ts'
import { type BlockNode, firstLine, isBlock, isHead, type SourceRoot } from '../tree.ts'

const fewestHeads = 2
const fewestItems = 3
const mostLeading = 4
const fewestSmall = 5

/** Opens an article at each item of miscellany in an English column: by the head before its text, its dash, or what it tells of. */
export default function markFillers() {
  return (tree: SourceRoot, file: VFile): void => {
    const blocks = tree.children.filter(isBlock)
    if (blocks.length < 3 || isWide(blocks.slice(0, 40).map(textOf).join(''))) return
    const parts = partsOf(blocks)
    const heads = blocks.filter(isHeaded).length
    for (const part of parts) {
      if (standsOverSeveral(part)) continue
      if (heads >= fewestHeads) openHeaded(part)
      openSetOff(part)
    }
    for (const block of blocks)
      if (block.untitled) {
        block.role = 'paragraph'
        inform(file, block, 'mark-fillers', `“${textOf(block).slice(0, 24)}” opens an item without a title.`)
      }
  }
}

// From one title to the next: its heads, and what stands below.
interface Part {
  heads: BlockNode[]
  texts: BlockNode[]
}

function partsOf(blocks: readonly BlockNode[]): Part[] {
  const parts: Part[] = [{ heads: [], texts: [] }]
  for (const block of blocks) {
    const part = parts.at(-1) as Part
    if (block.role !== 'section' && !isHead(block)) part.texts.push(block)
    else if (part.texts.length === 0) part.heads.push(block)
    else parts.push({ heads: [block], texts: [] })
  }
  return parts
}

// LOCAL BREVITIES., and at once below it the first of its items, or a few lines that lead to them.
const standsOverSeveral = ({ heads, texts }: Part) =>
  heads.some((head) => patterns.headOfSeveral.test(textOf(head))) &&
  (texts[0]?.children.length ?? 0) <= mostLeading

const isText = ({ role }: BlockNode) => role === 'paragraph' || role === 'item'

// A notice of two printed lines and more is one of the items.
const isProse = (block: BlockNode) =>
  block.children.length > 1 && !firstLine(block).piece && smallWordsIn(textOf(block)) >= fewestSmall

// A Good Pump.—The pump, or the head alone over its text with the dash behind it.
const isHeaded = (block: BlockNode) =>
  isText(block)
    ? !firstLine(block).piece && runInWords(textOf(block)) >= 2
    : block.role === 'title' && /[.?!]["”]? ?[—–]+$/u.test(textOf(block))

const isStopped = (block: BlockNode) =>
  isText(block) && !firstLine(block).piece && hasRunInStop(textOf(block))

// Notes right below a head are one text under that title; so are the matters of one meeting.
function openHeaded({ heads, texts }: Part): void {
  const from = texts.findIndex((block) => isHeaded(block) || isStopped(block))
  const above = texts.slice(0, Math.max(from, 0))
  if (from < 0 || (from === 0 && heads.length > 0) || isReport(heads, above, texts.slice(from))) return
  let own: BlockNode[] = []
  for (const block of texts.slice(from)) {
    if (block.role === 'stray' && isProse(block)) block.role = 'paragraph'
    const opens =
      isText(block) &&
      !firstLine(block).piece &&
      (isHeaded(block) || isStopped(block) || tellsAnother(block, own))
    if (opens) {
      block.untitled = true
      own = []
    }
    own.push(block)
  }
}

function isReport(
  heads: readonly BlockNode[],
  above: readonly BlockNode[],
  below: readonly BlockNode[],
): boolean {
  if (!heads.some((head) => isCapitals(textOf(head)))) return false
  const headed = below.filter(isHeaded)
  const near = headed.filter((block) => !isUnrelated(block, [...heads, ...above]))
  return near.length * 2 >= headed.length
}

// Behind dashes, three at least below the end of a text; a hand points at one item alone.
function openSetOff({ texts }: Part): void {
  for (const [at, block] of texts.entries()) {
    const last = texts[at - 1]
    if (!last || firstLine(block).piece || !isText(last) || !patterns.surelyEnds.test(textOf(last))) continue
    if (isSetOff(block, patterns.pointingHand) && block.children.length > 1) block.untitled = true
    const items = texts.slice(at).findIndex((other) => !isSetOff(other, patterns.dashItem))
    const run = items < 0 ? texts.slice(at) : texts.slice(at, at + items)
    const isRun =
      run.length >= fewestItems && run.filter(({ children }) => children.length > 1).length * 2 >= run.length
    if (last.untitled || isRun) for (const item of isRun ? run : []) item.untitled = true
  }
}
