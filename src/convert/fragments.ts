// The pieces of a page whose columns were mixed up, and how well one goes on in another.
import { countPairs, pairsOf, sharedPairs } from './cohesion.ts'
import { textOf } from './features.ts'
import { isFinished, type JoinContext, joinScore } from './join.ts'
import { joinOf } from './join-context.ts'
import * as patterns from './patterns.ts'
import { type ArticleNode, type BlockNode, firstLine, linesOf } from './tree.ts'

/** A paragraph in the order of the file. */
export interface Piece {
  block: BlockNode
  article: ArticleNode
  text: string
  pairs: ReadonlySet<string>
  /** It ends a sentence and is one printed line long: the end of a paragraph. */
  scrap: boolean
  /** The piece before it in its article ends a sentence, or it is the first. */
  fresh: boolean
}

/** Lists the paragraphs of all articles. */
export function piecesOf(articles: readonly ArticleNode[]): Piece[] {
  return articles.flatMap((article) => {
    const blocks = article.children.filter((block) => block.role === 'paragraph' && !firstLine(block).piece)
    return blocks.map((block, i) => {
      const before = blocks[i - 1]
      return {
        block,
        article,
        text: textOf(block),
        pairs: pairsOf(textOf(block)),
        scrap: isScrap(block),
        fresh: !before || isFinished(textOf(before)),
      }
    })
  })
}

/** Says whether a piece stops in mid-sentence. */
export const isOpen = (piece: Piece) => !isFinished(piece.text)

/** Says whether a piece stands right below another in one article. */
export const isNext = (tail: Piece, head: Piece, pieces: Piece[]) =>
  head.article === tail.article && pieces.indexOf(head) === pieces.indexOf(tail) + 1

/** What all joins of a source are judged by. */
export interface Page {
  pieces: Piece[]
  context: JoinContext
  /** Ends of paragraphs stand where none can go on: columns were mixed up. */
  mixed: boolean
  /** The pairs of characters of each article, piece by piece. */
  counts: ReadonlyMap<string, number>
  titles: ReadonlyMap<ArticleNode, ReadonlySet<string>>
}

/** Measures a page as a whole. */
export function readPage(pieces: Piece[], articles: readonly ArticleNode[], context: JoinContext): Page {
  const clean = pageOf(pieces, articles, context, -pieces.length)
  return pageOf(pieces, articles, context, jumpsOf(clean))
}

function pageOf(
  pieces: Piece[],
  articles: readonly ArticleNode[],
  context: JoinContext,
  jumps: number,
): Page {
  const orphans = pieces.filter((piece) => piece.scrap && piece.fresh && !patterns.dateline.test(piece.text))
  return {
    pieces,
    context,
    mixed: orphans.length + jumps >= 2,
    counts: countPairs(pieces.map((piece) => piece.pairs)),
    titles: new Map(articles.map((article) => [article, pairsOf(titleOf(article))])),
  }
}

// Texts that go on far better elsewhere than in what stands below them.
function jumpsOf(page: Page): number {
  return page.pieces.filter(isOpen).filter((tail) => {
    const scores = page.pieces.map((head) => scoreOf(tail, head, page))
    const next = Math.max(0, scores[page.pieces.indexOf(tail) + 1] ?? 0)
    return Math.max(...scores) > Math.max(next + 2.5, 5)
  }).length
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

/** Gives the log-odds that one piece goes on in another. */
export function scoreOf(tail: Piece, head: Piece, page: Page): number {
  const { pieces, mixed } = page
  if (tail === head) return 0
  const ahead = pieces.indexOf(head) - pieces.indexOf(tail)
  let score = joinScore(joinOf(tail.block, head.block), page.context)
  if (isNext(tail, head, pieces)) score += mixed ? 0.5 : 1.5
  else {
    score -= Math.min(2, (mixed ? 0.12 : 0.15) * Math.abs(ahead)) + (head.article === tail.article ? 0 : 0.8)
    if (mixed && ahead < 0) score -= 0.8
  }
  const clause = /^[^，。、；：,.;:!?！？]*/u.exec(head.text)?.[0].length ?? 0
  if (mixed)
    return (
      score +
      (head.scrap ? 2 : head.fresh ? -1.2 : -0.8) +
      Math.max(-1.5, Math.min(1.5, gainOf(tail, head, page)))
    )
  if (clause <= 4 && !patterns.openingWord.test(head.text)) score += 1.5
  else if (head.fresh) score -= 1.2
  return head.text.length <= 30 && isFinished(head.text) ? score + 0.8 : score
}

/** Gives what a piece shares with the article it would join, more than with the one it stands in. */
export function gainOf(tail: Piece, head: Piece, page: Page): number {
  if (head.article === tail.article) return 0
  return cohesionOf(tail.article, head, page) - cohesionOf(head.article, head, page)
}

/** Gives what a piece shares with an article's title and opening: what stands further down may belong to another. */
export function cohesionOf(article: ArticleNode, head: Piece, page: Page): number {
  const own = page.pieces.filter((piece) => piece.article === article && piece !== head)
  const opening = own.find((piece) => patterns.dateline.test(piece.text)) ?? own[0]
  const most = Math.max(3, page.pieces.length / 6)
  const shared = opening ? sharedPairs(head.pairs, opening.pairs, page.counts, most) : 0
  const named = sharedPairs(head.pairs, page.titles.get(article) ?? new Set(), page.counts, most * 2)
  return Math.min(3, 0.25 * shared + 0.5 * named)
}
