// before: paragraphs cut by a column whose other half stands elsewhere · after: each half beside the other.
import type { VFile } from 'vfile'
import { bestPairs } from '../assignment.ts'
import { textOf } from '../features.ts'
import { type JoinContext, joinScore } from '../join.ts'
import { warn } from '../messages.ts'
import * as patterns from '../patterns.ts'
import {
  type ArticleNode,
  type BlockNode,
  firstLine,
  isArticle,
  lineNumber,
  linesOf,
  type SourceRoot,
} from '../tree.ts'
import { joinContextOf, joinOf } from './merge-paragraphs.ts'

const enough = 1.8
const mostPieces = 400

/** A paragraph in the order of the file. */
interface Piece {
  block: BlockNode
  article: ArticleNode
  text: string
  /** The piece before it in its article ends a sentence, or it is the first. */
  fresh: boolean
}

/** Moves the pieces of mixed-up columns back into reading order: which goes on where is solved for all at once. */
export default function moveFragments() {
  return (tree: SourceRoot, file: VFile): void => {
    const articles = tree.children.filter(isArticle)
    const context = joinContextOf(articles)
    const pieces = piecesOf(articles)
    if (!context.broken || pieces.length > mostPieces) return
    const tails = pieces.filter((piece) => !patterns.sentenceEnd.test(piece.text))
    const scores = tails.map((tail) => pieces.map((head) => scoreOf(tail, head, pieces, context)))
    const links = linksOf(pieces, tails, bestPairs(scores), scores)
    for (const start of pieces.filter((piece) => links.has(piece) && ![...links.values()].includes(piece))) {
      for (let tail = start, head = links.get(tail); head; tail = head, head = links.get(tail))
        move(tail, head, file)
    }
    for (const article of articles) openWithDateline(article, file)
  }
}

function piecesOf(articles: readonly ArticleNode[]): Piece[] {
  return articles.flatMap((article) => {
    const blocks = article.children.filter((block) => block.role === 'paragraph')
    return blocks.map((block, i) => {
      const before = blocks[i - 1]
      return {
        block,
        article,
        text: textOf(block),
        fresh: !before || patterns.sentenceEnd.test(textOf(before)),
      }
    })
  })
}

const isNext = (tail: Piece, head: Piece, pieces: Piece[]) =>
  head.article === tail.article && pieces.indexOf(head) === pieces.indexOf(tail) + 1

function scoreOf(tail: Piece, head: Piece, pieces: Piece[], context: JoinContext): number {
  if (tail === head) return 0
  const distance = Math.abs(pieces.indexOf(head) - pieces.indexOf(tail))
  let score = joinScore(joinOf(tail.block, head.block), context)
  if (isNext(tail, head, pieces)) score += 1.5
  else score -= Math.min(2, 0.15 * distance) + (head.article === tail.article ? 0 : 0.8)
  const clause = /^[^，。、；：,.;:!?！？]*/u.exec(head.text)?.[0].length ?? 0
  if (clause <= 4) score += 1.5
  else if (head.fresh) score -= 1.2
  if (head.text.length <= 30 && patterns.sentenceEnd.test(head.text)) score += 0.8
  return score
}

// Which piece is moved behind which. What goes on in the file's own order from a moved piece moves along.
function linksOf(pieces: Piece[], tails: Piece[], pairs: number[], scores: number[][]): Map<Piece, Piece> {
  const all = new Map<Piece, Piece>()
  const links = new Map<Piece, Piece>()
  for (const [row, column] of pairs.entries()) {
    const tail = tails[row] as Piece
    const head = pieces[column]
    if (!head) continue
    all.set(tail, head)
    if (!isNext(tail, head, pieces) && (scores[row]?.[column] ?? 0) > enough) links.set(tail, head)
  }
  for (const head of [...links.values()])
    for (
      let at = head, next = all.get(at);
      next && !links.has(at) && isNext(at, next, pieces);
      at = next, next = all.get(at)
    )
      links.set(at, next)
  return links
}

function move(tail: Piece, head: Piece, file: VFile): void {
  const line = lineNumber(linesOf(tail.block).at(-1) ?? firstLine(tail.block))
  warn(
    file,
    head.block,
    'move-fragments',
    `Goes on from line ${line}, in another column: moved there. Compare with the page.`,
  )
  head.article.children = head.article.children.filter((block) => block !== head.block)
  tail.article.children.splice(tail.article.children.indexOf(tail.block) + 1, 0, head.block)
  head.article = tail.article
  head.block.continues = true
}

// A news opening that stands behind other paragraphs was printed first.
function openWithDateline(article: ArticleNode, file: VFile): void {
  const bodies = article.children.filter((block) => block.role === 'paragraph')
  const opening = bodies.slice(1).filter((block) => patterns.dateline.test(textOf(block)))
  const first = bodies[0]
  if (opening.length !== 1 || !first || patterns.dateline.test(textOf(first))) return
  const block = opening[0] as BlockNode
  warn(
    file,
    block,
    'move-fragments',
    'A news opening below other paragraphs: moved to the beginning of its article.',
  )
  const others = article.children.filter((other) => other !== block)
  others.splice(others.indexOf(first), 0, block)
  article.children = others
}
