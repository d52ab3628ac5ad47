// The node types of a source on its way to articles. Only `line` leaves carry a position.
import type { Literal, Node, Parent, Position } from 'unist'
import type { FurnitureKind } from '../model/issue.ts'

/** One physical line of a source; blank lines are no nodes, only counted before the next line. */
export interface LineNode extends Literal {
  type: 'line'
  value: string
  /** How many blank lines stand before it. */
  blanks: number
  /** What it is when it belongs to no article. */
  furniture?: FurnitureKind
  /** How far it was set in, in ems, where a scan lost it. */
  indent?: number
  /** What a person's hint says it is in its article. */
  hinted?: 'section' | 'credit' | 'subhead'
  /** What it is where a report of an English paper opens. */
  opens?: 'head' | 'rights' | 'dateline'
  /** In a page of HTML: the tag whose words it begins, '' where it goes on, and the rank of a heading. */
  html?: { tag: string; level: number }
  /** What it is in the record of an export; several pieces stand on one physical line. */
  piece?: Role
  /** Where two columns stand on one physical line: which of them it is, from 1. */
  column?: number
  /** It is the rest of the piece on the line above. */
  continued?: true
  /** Set on the first piece of a record: what its label states. */
  record?: { page?: number; section?: string }
  position: Position
}

/** What a block is to its article. */
export type Role =
  | 'section'
  | 'kicker'
  | 'title'
  | 'title-line'
  | 'subtitle'
  | 'byline'
  | 'paragraph'
  | 'subhead'
  | 'item'
  | 'caption'
  | 'jump-line'
  | 'credit'
  | 'stray'

/** Printed lines that make one title line, paragraph or other piece of an article. */
export interface BlockNode extends Parent {
  type: 'block'
  role?: Role
  /** Lines, and below a merged paragraph the blocks it was merged from, in reading order. */
  children: LineNode[]
  /** It goes on in the block before it, found by solving the page as a whole: in log-odds. */
  continues?: number
  /** What follows its last word is lost: no text of the source goes on from it. */
  gap?: true
  /** It was moved there. */
  moved?: true
  /** It begins an article that has no title of its own. */
  untitled?: true
}

/** Lines that belong to no article. */
export interface FurnitureNode extends Parent {
  type: 'furniture'
  kind: FurnitureKind
  children: LineNode[]
}

/** An article: its blocks in reading order, and its fields once they are read. */
export interface ArticleNode extends Parent {
  type: 'article'
  section?: string
  page?: number
  children: BlockNode[]
}

export type SourceNode = LineNode | BlockNode | FurnitureNode | ArticleNode

/** A whole source. */
export interface SourceRoot extends Parent {
  type: 'root'
  children: SourceNode[]
}

/** Says whether a node is of a type. */
export const isLine = (node: Node): node is LineNode => node.type === 'line'
export const isBlock = (node: Node): node is BlockNode => node.type === 'block'
export const isFurniture = (node: Node): node is FurnitureNode => node.type === 'furniture'
export const isArticle = (node: Node): node is ArticleNode => node.type === 'article'

/** Says whether a block belongs to the head of an article. */
export const isHead = ({ role }: BlockNode): boolean =>
  role === 'kicker' || role === 'title' || role === 'title-line' || role === 'subtitle'

/** Says whether a node is the heading of a section. */
export const isSectionHead = (node: SourceNode | undefined): boolean =>
  node !== undefined && isFurniture(node) && node.kind === 'section-heading'

/** Says whether nothing is known of a line yet: it is no furniture, no known part of an article, no markup. */
export const isFree = ({ furniture, piece, html }: LineNode): boolean => !furniture && !piece && !html

/** Gives the number of a line in its file, from 1. */
export const lineNumber = (line: LineNode): number => line.position.start.line

/** Lists the lines below a node in reading order. */
export function linesOf(node: SourceNode | SourceRoot): LineNode[] {
  const lines: LineNode[] = []
  addLines(node, lines)
  return lines
}

/** Puts lines in the order in which the source has them. */
export const inOrder = (lines: readonly LineNode[]): LineNode[] =>
  lines.toSorted((a, b) => lineNumber(a) - lineNumber(b))

function addLines(node: SourceNode | SourceRoot, lines: LineNode[]): void {
  if (isLine(node)) lines.push(node)
  else for (const child of node.children) addLines(child as SourceNode, lines)
}

/** Gives the first line below a node: the place a message points to. */
export function firstLine(node: SourceNode): LineNode {
  return isLine(node) ? node : firstLine(node.children[0] as SourceNode)
}
