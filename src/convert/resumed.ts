// Articles of a page in Chinese, in the order of the file → a text that another article interrupts, whole again.
import type { VFile } from 'vfile'
import { textOf } from './block-words.ts'
import { cohesionOf, isOpen, type Page, type Piece } from './fragments.ts'
import { isFinished, joinScore } from './join.ts'
import { joinOf } from './join-context.ts'
import { warn } from './messages.ts'
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'
import { type ArticleNode, type BlockNode, linesOf } from './tree.ts'

// What a text's rest must score more where no signature says that the other text is over.
const unsigned = 1.4
// How much nearer one paragraph may be to either text, so that none decides for all.
const most = 1

/** Brings the rest of an unsigned text that stops in mid-sentence back from the article below it. */
export function resumeTexts(articles: readonly ArticleNode[], page: Page, file: VFile): void {
  for (const [i, article] of articles.entries()) {
    const cut = articles[i - 1]
    const tail = cut ? tailOf(cut, page) : undefined
    const first = cut && tail ? restIn(article, cut, tail, page) : undefined
    if (!cut || !tail || !first) continue
    const at = article.children.indexOf(first.block)
    const rest = article.children.slice(at)
    warn(
      file,
      first.block,
      'move-fragments',
      `Goes on from “${tail.text.slice(-16)}” above the article that interrupts it: moved there. Compare with the page.`,
    )
    article.children = article.children.slice(0, at)
    cut.children.push(...rest)
    for (const piece of page.pieces) if (rest.includes(piece.block)) piece.article = cut
    first.block.moved = true
    first.block.continues = surely
  }
}

// As sure as a join is that needs no other sign.
const surely = 3.8

// The last paragraph, where it stops in mid-sentence and nobody signs below it.
function tailOf({ children }: ArticleNode, { pieces }: Page): Piece | undefined {
  const last = children.at(-1)
  const piece = pieces.find(({ block }) => block === last)
  const least = piece && /[，、]$/u.test(piece.text) ? 10 : 24
  return piece && piece.text.length >= least && isOpen(piece) && fillsLine(piece) ? piece : undefined
}

// What a column's end cuts fills its last line, and no office signs it.
function fillsLine({ block, text }: Piece): boolean {
  const widths = linesOf(block).map(({ value }) => widthOf(value.trim()))
  const last = widths.at(-1) ?? 0
  return last >= 0.75 * Math.max(...widths) && (/[，、：“‘]$/u.test(text) || !patterns.officeWord.test(text))
}

// Where the rest begins: below the end of a sentence of the other text, best of all below its signature.
function restIn(article: ArticleNode, cut: ArticleNode, tail: Piece, page: Page): Piece | undefined {
  const own = page.pieces.filter((piece) => piece.article === article)
  const near = own.map((piece) => {
    const nearer = cohesionOf(cut, piece, page) - cohesionOf(article, piece, page)
    return Math.max(-most, Math.min(most, nearer))
  })
  const scored = own.flatMap((piece, i) => {
    const above = article.children[article.children.indexOf(piece.block) - 1]
    if (!above || !endsText(above, own)) return []
    const signed = isSigned(above)
    if (!signed && page.context.cut) return []
    const join = joinScore(joinOf(tail.block, piece.block), page.context)
    const lead = join + near.slice(i).reduce((a, b) => a + b, 0) + (signed ? 0 : -unsigned)
    return [{ piece, lead, signed }]
  })
  const below = scored.filter(({ signed }) => signed).slice(0, 1)
  const best = (below.length > 0 ? below : scored).toSorted((a, b) => b.lead - a.lead)[0]
  return best && best.lead > 0 ? best.piece : undefined
}

const isSigned = (block: BlockNode) =>
  block.role === 'credit' || (block.role === 'paragraph' && patterns.trailingCredit.test(textOf(block)))

const endsText = (above: BlockNode, own: readonly Piece[]) =>
  isSigned(above) || (own.some(({ block }) => block === above) && isFinished(textOf(above)))
