// The pieces of a page whose columns may be mixed up, and what they share with its articles.

import { textOf } from './block-words.ts'
import { countTexts, type Pairs, pairsOf, sharedPairs } from './cohesion.ts'
import { isFinished, type JoinContext } from './join.ts'
import * as patterns from './patterns.ts'
import { once } from './remember.ts'
import { type ArticleNode, type BlockNode, firstLine, linesOf } from './tree.ts'

/** A paragraph in the order of the file. */
export interface Piece {
  block: BlockNode
  article: ArticleNode
  text: string
  pairs: () => Pairs
  /** It ends a sentence and is one printed line long: the end of a paragraph. */
  scrap: boolean
  /** The piece before it in its article ends a sentence, or it is the first. */
  fresh: boolean
  /** It stands right below the head of its article. */
  first: boolean
  /** It stands between a title and the byline below it: the rest of what stands above the title. */
  astray: boolean
}

/** Lists the paragraphs of all articles. */
export function piecesOf(articles: readonly ArticleNode[]): Piece[] {
  return articles.flatMap((article) => {
    const blocks = article.children.filter((block) => block.role === 'paragraph' && !firstLine(block).piece)
    const strays = straysOf(article)
    return blocks.map((block, i) => {
      const before = blocks[i - 1]
      const astray = strays.includes(block)
      const text = textOf(block)
      return {
        block,
        article,
        text,
        pairs: once(() => pairsOf(text)),
        scrap: isScrap(block),
        first: !before && !astray,
        astray,
        fresh: !before || isFinished(textOf(before)),
      }
    })
  })
}

// What stands above an article's byline, where that is not its first text.
function straysOf({ children }: ArticleNode): BlockNode[] {
  const opens = (block: BlockNode) => block.role === 'byline' || patterns.dateline.test(textOf(block))
  const at = children.findLastIndex(opens)
  const above = children.slice(0, Math.max(0, at))
  const signed = above.some(opens) || above.some(({ role }) => role === 'credit' || role === 'subhead')
  const isLast = !children.slice(at).some((block) => block.role === 'paragraph')
  return signed || isLast || children[at]?.role !== 'byline'
    ? []
    : above.filter(({ role }) => role === 'paragraph')
}

/** Says whether a piece stops in mid-sentence. */
export const isOpen = ({ text }: Piece) =>
  text.length >= 8 &&
  !isFinished(text) &&
  ![patterns.leadsIn, patterns.documentNumber, patterns.attachment, patterns.webAddress].some((p) =>
    p.test(text),
  )

/** Says whether a piece stands right below another in one article. */
export const isNext = (tail: Piece, head: Piece, pieces: Piece[]) =>
  head.article === tail.article && pieces.indexOf(head) === pieces.indexOf(tail) + 1

/** What all joins of a source are judged by. */
export interface Page {
  pieces: Piece[]
  context: JoinContext
  /** The pairs of characters of each article, piece by piece. */
  counts: () => ReadonlyMap<number, number>
  titles: () => ReadonlyMap<ArticleNode, Pairs>
}

/** Measures a page as a whole. */
export function readPage(pieces: Piece[], articles: readonly ArticleNode[], context: JoinContext): Page {
  return {
    pieces,
    context,
    counts: once(() => countTexts(pieces.map((piece) => piece.pairs()))),
    titles: once(() => new Map(articles.map((article) => [article, pairsOf(titleOf(article))]))),
  }
}

/** Gives the words of an article's title and kicker. */
export const titleOf = (article: ArticleNode) =>
  article.children
    .filter((block) => block.role === 'title' || block.role === 'title-line' || block.role === 'kicker')
    .map(textOf)
    .join(' ')

function isScrap(block: BlockNode): boolean {
  const text = textOf(block).trim()
  return text.length <= 26 && linesOf(block).length === 1 && isFinished(text)
}

/** Gives what a piece shares with an article it would join, more than with the one it stands in. */
export function gainOf(article: ArticleNode, head: Piece, page: Page): number {
  if (head.article === article) return 0
  return cohesionOf(article, head, page) - cohesionOf(head.article, head, page)
}

/** Gives what a piece shares with an article's title and opening: what stands further down may belong to another. */
export function cohesionOf(article: ArticleNode, head: Piece, page: Page): number {
  const own = page.pieces.filter((piece) => piece.article === article && piece !== head)
  const opening = own.find((piece) => patterns.dateline.test(piece.text)) ?? own[0]
  const most = Math.max(3, page.pieces.length / 6)
  const shared = opening ? sharedPairs(head.pairs(), opening.pairs(), page.counts(), most) : 0
  const named = sharedPairs(head.pairs(), page.titles().get(article) ?? new Set(), page.counts(), most * 2)
  return Math.min(3, 0.25 * shared + 0.5 * named)
}
