// before: blocks with roles · after: right below a title, a note in brackets or the one chapter of a text is its subtitle,
// who wrote it its byline, a salutation the text's; a section's heading over a note, a writer or a salutation is a title.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isPersonalName } from '../surnames.ts'
import { isWide, letters } from '../text.ts'
import {
  type BlockNode,
  firstLine,
  isBlock,
  isHead,
  type Role,
  type SourceNode,
  type SourceRoot,
} from '../tree.ts'

const mostNames = 3

/** Gives the lines right below titles the roles that their forms say. */
export default function markBelowTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    const { children: nodes } = tree
    for (const [at, node] of nodes.entries()) {
      if (!isBlock(node) || node.children.length !== 1 || firstLine(node).piece) continue
      const role = roleOver(nodes, at) ?? roleBelow(nodes, at)
      if (!role || role === node.role) continue
      inform(file, node, 'mark-below-titles', `“${textOf(node).slice(0, 24)}” is read as ${role}.`)
      node.role = role
    }
  }
}

// SHIP NEWS. over (Week ending Friday.), 大事记 over （1998年7月—9月）: no section has such a line for its first title.
function roleOver(nodes: readonly SourceNode[], at: number): Role | undefined {
  const [node, next] = [nodes[at] as BlockNode, nodes[at + 1]]
  if (node.role !== 'section' || !next || !isBlock(next)) return
  if (!['title', 'item', 'paragraph'].includes(next.role ?? '')) return
  const below = nodes[at + 2]
  const text = textOf(next).trim()
  const isNote = isNoteBelow(text)
  const isOpening = patterns.openingOfLetter.test(text) || isPlaceAndNames(text, [patterns.officeWord])
  const opens = below !== undefined && isBlock(below) && !isHead(below)
  return isNote || (isOpening && opens) ? 'title' : undefined
}

function roleBelow(nodes: readonly SourceNode[], at: number): Role | undefined {
  const [above, node] = [nodes[at - 1], nodes[at] as BlockNode]
  if (!above || !isBlock(above) || !hasTitle(nodes, at)) return
  const text = textOf(node).trim()
  const { role } = node
  if (role === 'title' && above.role !== 'title') return
  if (isNoteBelow(text) && opensText(nodes[at + 1])) return role === 'byline' ? undefined : 'subtitle'
  if (role === 'title-line' && isSloganBelow(above, node)) return 'subtitle'
  if ((role === 'subhead' || role === 'paragraph') && isOnlyChapter(nodes, at)) return 'subtitle'
  if (role === 'item' || role === 'paragraph')
    return above.role === 'title' && opensText(nodes[at + 1]) && isPlaceAndNames(text) ? 'byline' : undefined
  if (role !== 'subtitle' && role !== 'title') return
  if (patterns.openingOfLetter.test(text)) return 'paragraph'
  return isWriter(text) || isPlaceAndNames(text) ? 'byline' : undefined
}

// 把灯点到每一条船上, and apart below it 三年不停工　引水过石梁: a title is whole before two clauses of one length.
const isSloganBelow = (above: BlockNode, node: BlockNode) =>
  above.role === 'title' &&
  firstLine(node).blanks > 0 &&
  patterns.evenSlogan.test(textOf(node).trim()) &&
  letters(textOf(above)).length >= 10

// A title stands above, with nothing but its other lines between.
function hasTitle(nodes: readonly SourceNode[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const node = nodes[i]
    if (!node || !isBlock(node)) return false
    if (node.role === 'title') return true
    if (!heads.includes(node.role as Role)) return false
  }
  return false
}
const heads: readonly Role[] = ['title-line', 'subtitle', 'byline', 'credit']

const isNoteBelow = (text: string) => /[)）]\.?$/u.test(text) && patterns.noteBelowTitle.test(text)

const opensText = (node: SourceNode | undefined) =>
  node !== undefined && isBlock(node) && ['paragraph', 'item', 'byline', 'subhead'].includes(node.role ?? '')

// 第六回 避空襲夜走觀音橋: where others of its kind follow, it heads the first of several parts.
function isOnlyChapter(nodes: readonly SourceNode[], at: number): boolean {
  if (!isChapter(nodes[at] as BlockNode) || !opensText(nodes[at + 1])) return false
  for (const node of nodes.slice(at + 1)) {
    if (!isBlock(node)) continue
    if (node.role === 'title' || node.role === 'section' || node.role === 'kicker') return true
    if (isChapter(node)) return false
  }
  return true
}
const isChapter = (node: BlockNode) => {
  const text = textOf(node).trim()
  return text.length <= 60 && (patterns.chapterHead.test(text) || patterns.chapterInChinese.test(text))
}

// By “Grey Heron”, 文／何　立, 林阿水口述　何立整理, 内科主治医师　林远: who wrote the text.
const isWriter = (text: string) =>
  isWide(text) ? patterns.writerBelowTitle.test(text) : patterns.writerLine.test(text)

// 四坪林场　康有　崔凤山; a list of who gave has more names, and sums before them.
function isPlaceAndNames(text: string, words = [patterns.officeWord, patterns.postWord]): boolean {
  const [place = '', ...names] = text.replace(patterns.spacedName, '$1$2$3').split(/[\s\u3000]+/u)
  return (
    names.length > 0 &&
    names.length <= mostNames &&
    /^\p{Script=Han}{2,12}$/u.test(place) &&
    words.some((word) => word.test(place)) &&
    names.every(isPersonalName)
  )
}
