// before: paragraphs cut by a column whose other half stands elsewhere · after: each half beside the other.
import type { VFile } from 'vfile'
import { indentOf } from '../block-words.ts'
import { confidenceOf } from '../confidence.ts'
import { findContinuations } from '../continuations.ts'
import { gainOf, isNext, isOpen, type Page, type Piece, piecesOf, readPage } from '../fragments.ts'
import { sendHome } from '../homes.ts'
import { endInterruptions } from '../interrupted.ts'
import { joinContextOf } from '../join-context.ts'
import { decide } from '../messages.ts'
import { endsClosed, giveBack, giveBackSigned, openOwnArticle, openWithDateline } from '../openings.ts'
import * as patterns from '../patterns.ts'
import { resumeTexts } from '../resumed.ts'
import { dealOut } from '../side-by-side.ts'
import { threadTexts } from '../thread-texts.ts'
import { type ArticleNode, firstLine, isArticle, lineNumber, linesOf, type SourceRoot } from '../tree.ts'

const enough = 2
const surely = 3.8
const possibly = 0.5
const mostPieces = 400

/** Moves the pieces of mixed-up columns back into reading order: which goes on where is solved for all at once. */
export default function moveFragments() {
  return (tree: SourceRoot, file: VFile): void => {
    // Columns that were read across have been put in order as a whole.
    if (!file.data.across) moveIn(tree, file)
    // Where a text without a title went on in another article, none is left.
    tree.children = tree.children.filter((node) => !isArticle(node) || node.children.length > 0)
  }
}

function moveIn(tree: SourceRoot, file: VFile): void {
  const found = tree.children.filter(isArticle)
  const context = joinContextOf(found)
  if (!context.wide()) endInterruptions(found, file)
  if (!context.wide() || piecesOf(found).length > mostPieces) return
  const articles = dealOut(tree, context, file)
  const read = readPage(context.cut ? openAll(articles, file) : openOwn(articles, file), articles, context)
  resumeTexts(articles, read, file)
  const page = threadTexts(articles, context, file) ? readPage(piecesOf(articles), articles, context) : read
  for (const [i, article] of articles.entries()) giveBack(article, articles[i - 1], page, file)
  for (const [i, article] of articles.entries()) giveBackSigned(article, articles.slice(0, i), page, file)
  if (!context.cut && !page.pieces.some((piece) => isRest(piece, page))) return
  moveAll(page, file)
  sendHome(articles, file)
  for (const article of articles) openWithDateline(article, file, 'always')
}

// Where columns were cut, news openings stand below what belongs elsewhere. Gives the pieces in the file's order.
function openAll(articles: ArticleNode[], file: VFile): Piece[] {
  for (const [i, article] of articles.entries())
    openWithDateline(article, file, endsClosed(articles[i - 1]) ? 'always' : 'marked')
  return openOwn(articles, file)
}

function openOwn(articles: ArticleNode[], file: VFile): Piece[] {
  const pieces = piecesOf(articles)
  for (const piece of pieces) openOwnArticle(piece, pieces, articles, file)
  return pieces
}

function moveAll(page: Page, file: VFile): void {
  const { pieces } = page
  const { tails, pairs, scores } = findContinuations(page)
  const { links, all } = linksOf(page, tails, pairs, scores)
  const leads = leadsOf(pairs, scores)
  takeAlong(links, all, page)
  const heads = new Set(links.values())
  for (const start of pieces.filter((piece) => links.has(piece) && !heads.has(piece)))
    for (let tail = start, head = links.get(tail); head; tail = head, head = links.get(tail))
      move(tail, head, all.get(tail) === head ? (leads.get(tails.indexOf(tail)) ?? 0) : 0, file)
}

/** Which piece goes on in which: where one is moved, and everywhere. */
interface Links {
  links: Map<Piece, Piece>
  all: Map<Piece, Piece>
}

// Which piece is moved behind which. What goes on in the file's own order from a moved piece moves along.
function linksOf(page: Page, tails: Piece[], pairs: number[], scores: number[][]): Links {
  const { pieces } = page
  const all = new Map<Piece, Piece>()
  const links = new Map<Piece, Piece>()
  for (const [row, column] of pairs.entries()) {
    const tail = tails[row] as Piece
    const head = pieces[column]
    if (!head || !(page.context.cut || isRest(head, page))) continue
    all.set(tail, head)
    const score = scores[row]?.[column] ?? 0
    if (!isNext(tail, head, pieces)) {
      if (score > leastOf(head, page)) links.set(tail, head)
    } else if (score > enough) head.block.continues = score
  }
  for (const head of [...links.values()])
    for (
      let at = head, next = all.get(at);
      next && !links.has(at) && isNext(at, next, pieces);
      at = next, next = all.get(at)
    )
      links.set(at, next)
  return { links, all }
}

// What must go on from somewhere need fit less well.
const leastOf = (head: Piece, page: Page) => (head.scrap ? enough : isRest(head, page) ? possibly : surely)

// A text of a column that is not set in, where paragraphs are.
const isRest = ({ block }: Piece, { context }: Page) =>
  context.indented && block.children.length > 1 && indentOf(firstLine(block)) < 1

// A column goes on below the end of a cut paragraph: what stands there in the file comes along.
function takeAlong(links: Map<Piece, Piece>, all: Map<Piece, Piece>, page: Page): void {
  const taken = new Set(links.values())
  const before = new Map([...links].map(([tail, head]) => [head, tail]))
  const rootOf = (piece: Piece): Piece => {
    let root = piece
    for (let steps = 0; before.has(root) && steps < page.pieces.length; steps++)
      root = before.get(root) as Piece
    return root
  }
  for (const [tail, head] of [...links])
    for (let at = head; !links.has(at); ) {
      const next = page.pieces[page.pieces.indexOf(at) + 1]
      const open = isOpen(at)
      if (!next || next.article !== at.article || taken.has(next) || patterns.dateline.test(next.text)) break
      if (open && all.get(at) !== next) break
      if (
        !open &&
        !next.astray &&
        gainOf(rootOf(tail).article, next, page) < (beginsColumn(head, all, page) ? -0.8 : 0.4)
      )
        break
      links.set(at, next)
      before.set(next, at)
      taken.add(next)
      at = next
    }
}

// Above it in the file a paragraph is cut that goes on elsewhere: it stands at the head of a column of its own.
function beginsColumn(head: Piece, all: Map<Piece, Piece>, page: Page): boolean {
  const above = page.pieces[page.pieces.indexOf(head) - 1]
  return above !== undefined && (above.article !== head.article || (isOpen(above) && all.get(above) !== head))
}

// How far each pair leads over the next best use of either piece.
function leadsOf(pairs: number[], scores: number[][]): Map<number, number> {
  const leads = new Map<number, number>()
  for (const [row, column] of pairs.entries()) {
    if (column < 0) continue
    const own = scores[row] as number[]
    const others = [
      ...own.filter((_, i) => i !== column),
      ...scores.filter((_, i) => i !== row).map((other) => other[column] ?? 0),
    ]
    leads.set(row, (own[column] as number) - Math.max(0, ...others))
  }
  return leads
}

function move(tail: Piece, head: Piece, lead: number, file: VFile): void {
  const line = lineNumber(linesOf(tail.block).at(-1) ?? firstLine(tail.block))
  decide(file, head.block, 'move-fragments', {
    reason: `Goes on from line ${line}, in another column: moved there.`,
    otherwise: `Goes on from line ${line}, in another column: moved there. Compare with the page.`,
    confidence: confidenceOf('moved', lead),
    from: line,
    as: 'moved',
  })
  head.article.children = head.article.children.filter((block) => block !== head.block)
  tail.article.children.splice(tail.article.children.indexOf(tail.block) + 1, 0, head.block)
  head.article = tail.article
  head.block.moved = true
  if (isOpen(tail)) head.block.continues = surely
}
