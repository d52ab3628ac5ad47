// before: blocks that open with **Safe gates:** or BELL ROPES: before their text, and no titles on lines of their own
// after: those words are titles, each with its text below it.
import type { VFile } from 'vfile'
import { textOf } from '../features.ts'
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

/** Parts titles from the text of their paragraph, where a sheet sets three or more of them so and hardly any otherwise. */
export default function splitRunInTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    const blocks = tree.children.filter(isBlock)
    const found = new Map<SourceNode, number>()
    for (const block of blocks) if (lengthOf(block) > 0) found.set(block, lengthOf(block))
    const asked = [...found.keys()].filter((node) => /\?\W*$/.test(titleOf(node as BlockNode)))
    if (found.size < fewest || asked.length * 2 > found.size) return
    if (blocks.filter((block, i) => isHeading(block, blocks[i + 1])).length > found.size / 3) return
    for (const block of blocks)
      if (patterns.boldLabel.test(firstLine(block).value)) firstLine(block).piece = 'title'
    tree.children = tree.children.flatMap((node) => {
      const length = found.get(node)
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
    value: value.slice(0, length).trimEnd(),
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
