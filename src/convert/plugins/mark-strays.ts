// before: English blocks read as part of no article · after: inside a column, where nothing is printed that belongs to
// nobody, heads right above a text are titles, rows of prices right below one are its items, and what stands over a title
// in the same type is its first line.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, widthOf } from '../text.ts'
import { type BlockNode, firstLine, isBlock, type Role, type SourceNode, type SourceRoot } from '../tree.ts'

const fewestLines = 2
const mostHeads = 6
const widestHead = 30
const fewestEms = 14

/** Gives strays inside a column of English the role that their place says. */
export default function markStrays() {
  return (tree: SourceRoot, file: VFile): void => {
    for (const at of tree.children.keys()) openTitle(tree.children, at, file)
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

// COUNCIL VOTES, over NEW LIGHTS, over a text: one title, right below each other. Apart, a long line in capitals has the
// head below it for its subtitle.
function openTitle(nodes: readonly SourceNode[], at: number, file: VFile): void {
  if (!(isStray(nodes[at]) || isLooseName(nodes, at)) || isStray(nodes[at - 1])) return
  let end = at + 1
  while (isStray(nodes[end]) && isTight(nodes[end])) end += 1
  const title = nodes[end]
  const run = nodes.slice(at, end) as BlockNode[]
  if (!title || !isBlock(title) || title.role !== 'title' || firstLine(title).piece || run.length > mostHeads)
    return
  if (!headsText(nodes, end) || run.some((node) => !isHeadline(node))) return
  const alike = run.every((node) => isCapitals(textOf(node)) === isCapitals(textOf(title)))
  const long = run.length > 1 || widthOf(textOf(run[0] as BlockNode)) >= fewestEms
  if (!alike || !(isTight(title) || (long && firstLine(title).blanks === 1 && isCapitals(textOf(title)))))
    return
  for (const [i, node] of run.entries()) node.role = i === 0 ? 'title' : 'title-line'
  title.role = isTight(title) ? 'title-line' : 'subtitle'
  inform(
    file,
    run[0] as BlockNode,
    'mark-strays',
    `“${textOf(run[0] as BlockNode).slice(0, 24)}” opens the title below it.`,
  )
}

// Two words that might sign, but set apart from the text above and right over a title.
const isLooseName = (nodes: readonly SourceNode[], at: number) =>
  isRole(nodes[at], ['credit']) &&
  firstLine(nodes[at] as BlockNode).blanks > 0 &&
  !firstLine(nodes[at] as BlockNode).piece &&
  isTight(nodes[at + 1]) &&
  isRole(nodes[at + 1], ['title'])

const isTight = (node: SourceNode | undefined) =>
  node !== undefined && isBlock(node) && firstLine(node).blanks === 0

const isHeadline = (node: BlockNode) => {
  const text = textOf(node)
  return (
    !isWide(text) &&
    widthOf(text) <= widestHead &&
    patterns.englishTitle.test(text) &&
    !/[,;:]$/.test(text) &&
    !patterns.nameOfDay.test(text)
  )
}

// Heads, and below them printed lines of a text.
function headsText(nodes: readonly SourceNode[], from: number): boolean {
  let at = from
  while (at < from + mostHeads && isRole(nodes[at], ['title', 'title-line', 'subtitle', 'byline'])) at += 1
  const text = nodes[at]
  return isRole(text, ['paragraph']) && (text as BlockNode).children.length >= fewestLines
}

const isRole = (node: SourceNode | undefined, roles: readonly Role[]) =>
  node !== undefined && isBlock(node) && roles.includes(node.role as Role)

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
  if (!ends || !isCapitals(text)) return undefined
  return isPart(next) || (!patterns.signature.test(text) && opensText(next)) ? 'title' : undefined
}

const isRow = (node: SourceNode | undefined) =>
  node !== undefined &&
  isBlock(node) &&
  (patterns.leaderRow.test(textOf(node)) || patterns.priceRow.test(textOf(node)))

// (Before the Mayor and Mr. A. Lorne.)
const isNote = (text: string) => /^\(.*\)\.?$/u.test(text) || patterns.beforeBench.test(text)

// ARRIVED. heads the first part.
const isPart = (node: SourceNode | undefined) =>
  isRole(node, ['subhead']) && patterns.shippingPart.test(textOf(node as BlockNode))

const opensText = (node: SourceNode | undefined) =>
  node !== undefined &&
  isBlock(node) &&
  node.role === 'paragraph' &&
  node.children.length >= fewestLines &&
  firstLine(node).blanks === 0
