// The blocks of a page without anything around it → whether they are one article, parted by cross-heads.
import type { Features } from './features.ts'
import * as patterns from './patterns.ts'

// A cross-head says a few words; a title says what happened.
const widestCrosshead = 13
const narrowestTitle = 15
const longText = 30

/**
 * Says whether a page is one article: a long title, then several paragraphs below each of some short lines, of which
 * none is as long as a title, and no report that begins or is signed anew between them.
 */
export function isOneArticle(blocks: readonly Features[]): boolean {
  const [title, ...rest] = blocks
  if (!title?.wide || title.closed || title.width < narrowestTitle || title.width > 2 * longText) return false
  const body = rest.findIndex(isText)
  if (body < 0 || body > 3) return false
  const below = rest.slice(body)
  const heads = below.filter(
    (b, i) => isShort(b) && below[i + 1] !== undefined && isText(below[i + 1] as Features),
  )
  const texts = below.filter(isText)
  return (
    heads.length >= 2 &&
    texts.length >= heads.length * 2 &&
    heads.every(({ width }) => width <= widestCrosshead) &&
    below.slice(1).every((b) => !b.dateline && !b.opensRecord && b.level === 0) &&
    below.slice(3, -2).every((b) => !isSigned(b))
  )
}

const isText = (b: Features) => b.width > longText || (b.closed && b.width > widestCrosshead)

const isShort = (b: Features) =>
  !b.closed && b.width <= longText && b.mark === '' && !b.item && !b.credits && !b.bareName

const isSigned = (b: Features) =>
  b.credits !== undefined || (b.width > longText && patterns.trailingCredit.test(b.text))
