// The blocks of an English sheet without headings → how long the words are with which its paragraphs open, each a notice of
// its own: in bold, in italics, in capitals, or up to a colon.
import { textOf } from './block-words.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import { type BlockNode, firstLine } from './tree.ts'

// So many paragraphs set alike tell how a sheet is set.
const fewest = 4
const shortestText = 40
const widestHead = 30
const shortestOver = 30

// How a lead is set, and how many of the paragraphs must open so.
const forms = [
  { form: patterns.boldLead, share: 0.4 },
  { form: patterns.markedLead, share: 0.4 },
  { form: patterns.loudLead, share: 0.4 },
  { form: patterns.plainLead, share: 0.6 },
]

/** Gives how long the opening words are, their marks included, where most paragraphs of a sheet open so. */
export function looseTitles(blocks: readonly BlockNode[]): Map<BlockNode, number> {
  const long = blocks.filter((block) => isText(block))
  if (long.length < fewest) return new Map()
  const heads = blocks.flatMap((block, i) => (isHead(block, blocks[i + 1]) ? [i] : []))
  for (const { form, share } of forms) {
    const found = new Map<BlockNode, number>()
    for (const block of long) {
      const length = lengthOf(block, form)
      if (length > 0) found.set(block, length)
    }
    const words = new Set(
      [...found].map(([block, length]) => letters(firstLine(block).value.slice(0, length))),
    )
    if (
      found.size >= fewest &&
      words.size === found.size &&
      found.size >= long.length * share &&
      heads.length <= found.size / 4 &&
      // What a title heads is one text, in parts.
      !heads.some((at) => at < blocks.indexOf([...found.keys()][0] as BlockNode))
    )
      return found
  }
  return new Map()
}

function lengthOf(block: BlockNode, form: RegExp): number {
  const line = firstLine(block)
  if (line.piece || isWide(line.value)) return 0
  const [lead = ''] = form.exec(line.value) ?? []
  const words = plain(lead)
  if (words === '' || patterns.runInLabel.test(words)) return 0
  return widthOf(textOf(block)) - widthOf(words) >= shortestText ? lead.length : 0
}

const isText = (block: BlockNode) =>
  !firstLine(block).piece && widthOf(textOf(block)) >= shortestText && !isWide(firstLine(block).value)

// A line of its own over a text, known as a title or looking like one.
const isHead = (block: BlockNode, next: BlockNode | undefined) => {
  const line = firstLine(block)
  if (line.piece === 'title') return true
  if (patterns.markdownHeading.test(line.value)) return true
  return (
    block.children.length === 1 &&
    widthOf(plain(line.value)) <= widestHead &&
    !/[.,;]$/.test(plain(line.value)) &&
    next !== undefined &&
    widthOf(textOf(next)) > shortestOver
  )
}
