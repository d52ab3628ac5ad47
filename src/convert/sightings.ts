// A source as read → its lines in their order, each with what it was read as and what stands around it.
import type { FurnitureKind } from '../model/issue.ts'
import type { Reading } from './index.ts'
import { plain } from './text.ts'
import { isArticle, isBlock, isFurniture, type LineNode, lineNumber, linesOf, type Role } from './tree.ts'

/** What a line was read as. */
export type Seen = FurnitureKind | Role

/** One line of one source. */
export interface Sighting {
  /** The issue that the source belongs to. */
  issue: string
  file: string
  line: number
  raw: string
  text: string
  is: Seen
  /** Which article of the source has it; none for furniture. */
  article?: number
  section?: string
  /** It is a whole block. */
  alone: boolean
  before: Seen | 'edge'
  after: Seen | 'edge'
  /** It is one of the first three lines of its source. */
  onTop: boolean
  /** The masthead goes on below it. */
  overMasthead: boolean
}

type Own = Pick<Sighting, 'is' | 'article' | 'section' | 'alone'>

/** Lists the lines of a source. */
export function sightingsOf(reading: Reading, issue: string): Sighting[] {
  const lines = ownersOf(reading).sort(([a], [b]) => lineNumber(a) - lineNumber(b))
  const mastheadEnd = lines.findLastIndex(([, own]) => own.is === 'masthead')
  const firstText = lines.findIndex(([, own]) => own.is === 'paragraph' || own.is === 'item')
  const head = firstText < 0 || mastheadEnd < firstText ? mastheadEnd : 0
  return lines.map(([line, own], index) => ({
    ...own,
    issue,
    file: reading.source.file,
    line: lineNumber(line),
    raw: line.value,
    text: plain(line.value),
    before: lines[index - 1]?.[1].is ?? 'edge',
    after: lines[index + 1]?.[1].is ?? 'edge',
    onTop: index < 3,
    overMasthead: index < head,
  }))
}

function ownersOf({ tree }: Reading): [LineNode, Own][] {
  let article = -1
  return tree.children.flatMap((node): [LineNode, Own][] => {
    if (isFurniture(node)) return linesOf(node).map((line) => [line, { is: node.kind, alone: true }])
    if (!isArticle(node)) return []
    article += 1
    const of = { article, ...(node.section ? { section: node.section } : {}) }
    return node.children.filter(isBlock).flatMap((block) => {
      const lines = linesOf(block)
      const own: Own = { is: block.role ?? 'paragraph', alone: lines.length === 1, ...of }
      return lines.map((line): [LineNode, Own] => [line, own])
    })
  })
}
