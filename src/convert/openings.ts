// Openings and interruptions on a page whose columns were mixed up: which article a piece opens or goes back to.
import type { VFile } from 'vfile'
import { textOf } from './block-words.ts'
import { pairsOf } from './cohesion.ts'
import { cohesionOf, isOpen, type Page, type Piece, titleOf } from './fragments.ts'
import { isFinished, joinScore } from './join.ts'
import { joinOf } from './join-context.ts'
import { warn } from './messages.ts'
import * as patterns from './patterns.ts'
import { type ArticleNode, type BlockNode, firstLine } from './tree.ts'

/** Gives back to an article what follows a picture's caption that interrupts it. */
export function giveBack(
  article: ArticleNode,
  before: ArticleNode | undefined,
  page: Page,
  file: VFile,
): void {
  const { rest, closed } = belowPicture(article, page)
  const [first] = rest
  const opensAnew = ({ text }: Piece) => patterns.dateline.test(text) || patterns.dayOfChronicle.test(text)
  if (!before || !first || rest.some(opensAnew)) return
  const near = (to: ArticleNode) =>
    rest.reduce((sum, piece) => sum + cohesionOf(to, piece, page), 0) / rest.length
  const tail = page.pieces.findLast((piece) => piece.article === before)
  const goesOn =
    closed && tail && isOpen(tail) && joinScore(joinOf(tail.block, first.block), page.context) >= least
  if (!goesOn && !page.context.cut) return
  if (!goesOn && near(before) < near(article) + 0.4) return
  warn(
    file,
    first.block,
    'move-fragments',
    `Goes on from “${titleOf(before).slice(0, 20)}” above the picture: moved there. Compare with the page.`,
  )
  article.children = article.children.filter((block) => !rest.some((piece) => piece.block === block))
  before.children.push(...rest.map((piece) => piece.block))
  for (const piece of rest) piece.article = before
}

/** Gives back to an unsigned article what stands below the signature of another and speaks of the same. */
export function giveBackSigned(
  article: ArticleNode,
  before: readonly ArticleNode[],
  page: Page,
  file: VFile,
): void {
  const at = article.children.findIndex(({ role }) => role === 'credit')
  const rest = article.children.slice(at + 1)
  const pieces = page.pieces.filter(({ block }) => rest.includes(block))
  const above = article.children.slice(0, at).some(({ role }) => role === 'paragraph')
  if (at < 0 || !above || pieces.length === 0) return
  const near = (to: ArticleNode) =>
    pieces.reduce((sum, piece) => sum + cohesionOf(to, piece, page), 0) / pieces.length
  const homes = before.filter(({ children }) => !children.some(({ role }) => role === 'credit'))
  const home = homes.sort((a, b) => near(b) - near(a))[0]
  // What stops in mid-sentence goes on somewhere.
  if (!home || near(home) < near(article) + (endsOpen(home) ? rather : plainly)) return
  warn(
    file,
    rest[0] as BlockNode,
    'move-fragments',
    `Below a signature, it goes on from “${titleOf(home).slice(0, 20)}”: moved there. Compare with the page.`,
  )
  article.children = article.children.slice(0, at + 1)
  home.children.push(...rest)
  for (const piece of pieces) piece.article = home
}

const endsOpen = ({ children }: ArticleNode) => {
  const text = textOf(children.at(-1) as BlockNode)
  return children.at(-1)?.role === 'paragraph' && text.length >= 24 && !isFinished(text)
}

// How much nearer it must be to the other, where nothing else tells.
const plainly = 1.2
// And where the other stops in mid-sentence.
const rather = 0.6

// How well a cut paragraph must go on below a picture whose caption is closed by a credit.
const least = 1

/** What stands below the caption of an article that is a picture; closed where the caption or its credit says so. */
function belowPicture(article: ArticleNode, { pieces }: Page): { rest: Piece[]; closed: boolean } {
  const own = pieces.filter((piece) => piece.article === article)
  const body = article.children.filter(({ role }) => role === 'paragraph' || role === 'caption')
  const [first] = body
  const names = article.children.filter(({ role }) => role === 'byline' || role === 'credit')
  const credit = names.find((block) => patterns.captionEnd.test(textOf(block)))
  const isPicture = first?.role === 'caption' || (first !== undefined && closes(first, credit, article))
  if (isPicture && names.every((name) => name === credit))
    return { rest: own.filter(({ block }) => block !== first), closed: true }
  const [caption, ...rest] = own
  return { rest: names.length > 0 || !caption || !isFinished(caption.text) ? [] : rest, closed: false }
}

const closes = (caption: BlockNode, credit: BlockNode | undefined, { children }: ArticleNode) =>
  credit !== undefined && children.indexOf(credit) === children.indexOf(caption) + 1

/** Moves a second news opening of one article to the article without one whose title speaks of the same. */
export function openOwnArticle(
  piece: Piece,
  pieces: Piece[],
  articles: readonly ArticleNode[],
  file: VFile,
): void {
  const openings = pieces.filter((other) => patterns.dateline.test(other.text))
  if (!openings.includes(piece) || openings.filter((other) => other.article === piece.article).length < 2)
    return
  const shared = (article: ArticleNode) =>
    [...pairsOf(titleOf(article))].filter((pair) => piece.pairs().has(pair)).length
  const homes = articles.filter((article) => !openings.some((other) => other.article === article))
  const home = homes.sort((a, b) => shared(b) - shared(a))[0]
  if (!home || shared(home) < 2 || shared(piece.article) >= shared(home)) return
  warn(
    file,
    piece.block,
    'move-fragments',
    `Opens “${titleOf(home).slice(0, 20)}”: moved there. Compare with the page.`,
  )
  piece.article.children = piece.article.children.filter((block) => block !== piece.block)
  const first = home.children.findIndex((block) => block.role === 'paragraph')
  home.children.splice(first < 0 ? home.children.length : first, 0, piece.block)
  piece.article = home
}

/** Says that an article ends a sentence, so that none of its columns reaches into the next. */
export const endsClosed = (before: ArticleNode | undefined) => {
  const last = before?.children.findLast((block) => block.role === 'paragraph')
  return last !== undefined && isFinished(textOf(last))
}

/**
 * Moves a news opening below other paragraphs to the beginning of its article. One marked as a heading is sure at
 * once; another only when the paragraphs that belong elsewhere are gone.
 */
export function openWithDateline(article: ArticleNode, file: VFile, when: 'always' | 'marked'): void {
  const bodies = article.children.filter((block) => block.role === 'paragraph')
  const opening = bodies.slice(1).filter((block) => patterns.dateline.test(textOf(block)))
  const first = bodies[0]
  if (opening.length !== 1 || !first || patterns.dateline.test(textOf(first))) return
  const block = opening[0] as BlockNode
  if (when === 'marked' && !patterns.markdownHeading.test(firstLine(block).value)) return
  warn(
    file,
    block,
    'move-fragments',
    'A news opening below other paragraphs: moved to the beginning of its article.',
  )
  // What goes on from the opening comes with it.
  const at = article.children.indexOf(block)
  const rest = article.children.slice(at + 1).findIndex((other) => !other.continues)
  const run = article.children.slice(at, rest < 0 ? undefined : at + 1 + rest)
  const others = article.children.filter((other) => !run.includes(other))
  others.splice(others.indexOf(first), 0, ...run)
  article.children = others
}
