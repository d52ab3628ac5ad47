// before: blocks that open with **Safe gates:** or BELL ROPES: before their text, and no titles on lines of their own
// after: those words are titles, each with its text below it.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { isCapitals } from '../latin-lines.ts'
import { looseTitles } from '../loose-titles.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import {
  type BlockNode,
  firstLine,
  isBlock,
  type LineNode,
  type SourceNode,
  type SourceRoot,
} from '../tree.ts'

const fewest = 3
const shortestText = 40

/** Parts titles from the text of their paragraph, where a sheet or a column of it sets three or more of them so. */
export default function splitRunInTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    const blocks = tree.children.filter(isBlock)
    const inSheet = titlesInSheet(blocks)
    if (inSheet.size > 0)
      for (const block of blocks)
        if (patterns.boldLabel.test(firstLine(block).value)) firstLine(block).piece = 'title'
    const found = new Map([...inSheet, ...looseTitles(blocks), ...titlesInColumn(blocks)])
    tree.children = tree.children.flatMap((node) => {
      const length = isBlock(node) ? found.get(node) : undefined
      if (!length || !isBlock(node)) return [node]
      const parts = partsOf(node, length)
      inform(
        file,
        node,
        'split-run-in-titles',
        'A title stands before its text in one paragraph: parted there.',
      )
      return parts
    })
  }
}

// How long the titles are, where hardly any stands otherwise.
function titlesInSheet(blocks: readonly BlockNode[]): Map<BlockNode, number> {
  const found = new Map<BlockNode, number>()
  for (const block of blocks) if (lengthOf(block) > 0) found.set(block, lengthOf(block))
  const asked = [...found.keys()].filter((block) => /\?\W*$/.test(titleOf(block)))
  const headings = blocks.filter((block, i) => isHeading(block, blocks[i + 1]))
  const isRule = found.size >= fewest && asked.length * 2 <= found.size && headings.length <= found.size / 3
  return isRule ? found : new Map()
}

// LOW WATER.—The ferry…: local news one below another, whatever stands in the other columns.
function titlesInColumn(blocks: readonly BlockNode[]): Map<BlockNode, number> {
  const lengths = blocks.map((block) => {
    const title = patterns.runInDash.exec(firstLine(block).value)?.[0] ?? ''
    const isText =
      title !== '' && !firstLine(block).piece && widthOf(textOf(block)) >= title.length / 2 + shortestText
    return isText ? title.length : 0
  })
  const isNear = (at: number) => [-2, -1, 1, 2].some((step) => (lengths[at + step] ?? 0) > 0)
  const isHeaded = (at: number) => {
    const above = blocks.slice(0, at).findLast((_, i) => lengths[i] === 0)
    return above === undefined || !headsNotes(above)
  }
  const rows = [...lengths.keys()].filter((at) => (lengths[at] as number) > 0 && isNear(at) && isHeaded(at))
  return new Map(
    rows.length >= fewest ? rows.map((at) => [blocks[at] as BlockNode, lengths[at] as number]) : [],
  )
}

// LOCAL AND DISTRICT NEWS. right above its notes: they are one text under that title.
const headsNotes = (block: BlockNode) =>
  patterns.newsInShort.test(textOf(block)) ||
  (block.children.length === 1 && isCapitals(textOf(block)) && !patterns.datelineAlone.test(textOf(block)))

const titleOf = (block: BlockNode) =>
  [patterns.runInTitle, patterns.runInCapitals]
    .map((p) => p.exec(firstLine(block).value)?.[0] ?? '')
    .find(Boolean) ?? ''

// How long the title at the head of a block is, its marks included; 0 where there is none.
function lengthOf(block: BlockNode): number {
  const line = firstLine(block)
  const title = titleOf(block)
  if (title === '' || line.piece || isWide(line.value) || patterns.runInLabel.test(plain(title))) return 0
  return widthOf(textOf(block)) - widthOf(plain(title)) >= shortestText ? title.length : 0
}

// A line of its own over a text, or a heading of Markdown.
const isHeading = (block: BlockNode, next: BlockNode | undefined) => {
  const { value } = firstLine(block)
  if (patterns.markdownHeading.test(value)) return true
  return (
    block.children.length === 1 &&
    widthOf(plain(value)) <= 30 &&
    !/[.,;:!?]$/.test(plain(value)) &&
    next !== undefined &&
    widthOf(textOf(next)) > 45
  )
}

function partsOf(block: BlockNode, length: number): SourceNode[] {
  const [line, ...further] = block.children
  const { start, end } = (line as LineNode).position
  const { value, ...rest } = line as LineNode
  const at = { ...start, column: start.column + length }
  const title: LineNode = {
    ...rest,
    value: value
      .slice(0, length)
      .replace(/[\s—–-]+$/u, '')
      .replace(/^\s*(_{1,2})(.+)\1(?=[.:]?$)/u, '$2'),
    piece: 'title',
    position: { start, end: at },
  }
  const text: LineNode = {
    ...rest,
    value: value.slice(length),
    piece: 'paragraph',
    blanks: 1,
    position: { start: at, end },
  }
  return [
    { type: 'block', children: [title] },
    { type: 'block', children: [text, ...further] },
  ]
}
