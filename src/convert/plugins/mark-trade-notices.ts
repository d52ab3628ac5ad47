// before: lines of an English paper · after: its small advertisements, which no mark tells from reports: furniture.
import type { VFile } from 'vfile'
import { isCoded, isDisplay, isFirmCard, isLegal, isOneLine, isSubscribers } from '../display-notices.ts'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestHead = 30
const longestCard = 6
const longestHours = 50

/** Marks what is wanted, sold by auction, cured by a bottle or offered on a card of trade. */
export default function markTradeNotices() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.gazette) return
    const lines = tree.children.filter(isLine)
    if (isWide(lines.map(({ value }) => value).join(''))) return
    const texts = lines.map(({ value }) => plain(value))
    const isFree = (at: number) => lines[at] !== undefined && !lines[at]?.furniture && !lines[at]?.piece
    for (let at = 0; at < lines.length; at++) {
      if (!isFree(at)) continue
      const end = noticeEnd(lines, texts, at)
      if (end === at) continue
      for (const line of lines.slice(at, end)) line.furniture ??= 'advertisement'
      inform(
        file,
        lines[at] as LineNode,
        'mark-trade-notices',
        `“${texts[at]?.slice(0, 24)}” opens an advertisement.`,
      )
      at = end - 1
    }
  }
}

// The place behind the notice that opens at a line; the line's own where none does.
function noticeEnd(lines: LineNode[], texts: string[], at: number): number {
  const stack = stackEnd(lines, at)
  if (patterns.classified.test(texts[at] as string) && opensClassified(lines, texts, at))
    return classifiedEnd(texts, at, stack)
  if (isOneLine(texts[at] as string) && standsAlone(lines, texts, at)) return at + 1
  if (opensStack(lines, at)) {
    const own = texts.slice(at, stack)
    if (isCoded(own) || isLegal(own) || isDisplay(own)) return stack
    const text = own.join(' ')
    if (isApart(lines, at, stack) && (isOffer(own) || isFirmCard(own) || isSubscribers(own))) return stack
    if (patterns.remedy.test(text) && patterns.soldByDruggists.test(text)) return stack
  }
  return Math.max(
    cardEnd(lines, texts, at, stack),
    auctionEnd(texts, at, stack),
    shopEnd(texts, at, stack),
    at,
  )
}

const opensStack = (lines: LineNode[], at: number) =>
  (lines[at] as LineNode).blanks > 0 || lines[at - 1]?.furniture === 'advertisement'

// Below the end of a sentence, a blank line or furniture, over no rest of a sentence.
const standsAlone = (lines: readonly LineNode[], texts: readonly string[], at: number) =>
  (opensStack(lines as LineNode[], at) ||
    patterns.sentenceEnd.test(texts[at - 1] ?? '.') ||
    isCapitals(texts[at - 1] ?? '')) &&
  !(lines[at + 1]?.blanks === 0 && /^\p{Ll}/u.test(texts[at + 1] ?? ''))

const isApart = (lines: LineNode[], at: number, stack: number) =>
  opensStack(lines, at) && (lines[stack]?.blanks ?? 1) > 0

// Below a blank line or another, or below a report's last sentence; under a heading they are its items.
function opensClassified(lines: LineNode[], texts: string[], at: number): boolean {
  const above = texts[at - 1] ?? ''
  if (opensStack(lines, at)) return !isHeading(above)
  let from = at - 1
  while (lines[from] && lines[from]?.blanks === 0 && !lines[from]?.furniture) from -= 1
  const report = texts.slice(Math.max(from, 0), at)
  return (
    patterns.sentenceEnd.test(above) &&
    report.length >= 4 &&
    !report.some((text) => patterns.classified.test(text))
  )
}

// SEE THE BAY FROM THE LAMP LAUNCH. Six a side. From £4. Ring 555218.: an offer for any day, its price, its telephone.
function isOffer(texts: string[]): boolean {
  const text = texts.join(' ')
  return (
    texts.length <= longestCard &&
    patterns.loudSentence.test(text) &&
    [patterns.tradeSign, patterns.priced].every((sign) => sign.test(text)) &&
    ![patterns.nameOfDay, patterns.hourOfDay].some((time) => time.test(text))
  )
}

// To the next blank line or line of furniture.
function stackEnd(lines: LineNode[], at: number): number {
  let end = at + 1
  while (lines[end] && lines[end]?.blanks === 0 && !lines[end]?.furniture) end += 1
  return end
}

// As far as no heading opens something else.
function classifiedEnd(texts: string[], at: number, stack: number): number {
  const head = texts.findIndex(
    (text, i) => i > at && i < stack && isLoud(text) && !patterns.classified.test(text),
  )
  return head < 0 ? stack : head
}

const isHeading = (text = '') => widthOf(text) <= widestHead && !/[.!?]$/.test(text) && isCapitals(text)

// PELL FERRY VILLAGE STORES over Papers from seven. Closed Sundays., with or without a blank line between.
function shopEnd(texts: string[], at: number, stack: number): number {
  if (!isHeading(texts[at]) || !patterns.shopName.test(texts[at] as string)) return at
  const hours = stack > at + 1 ? at + 1 : stack
  const text = texts[hours] ?? ''
  return widthOf(text) <= longestHours && patterns.openingHours.test(text) ? hours + 1 : at
}

// R. MARROW & SON over Sails mended and Fully insured. Tel. 555218.; inside a column, as far as the lines are set alike.
function cardEnd(lines: LineNode[], texts: string[], at: number, stack: number): number {
  const head = texts[at] as string
  if (!isLoud(head) || !/^\p{Lu}.*\p{Lu}/u.test(head)) return at
  const apart = isApart(lines, at, stack)
  // What stands in the middle of a sentence is no part of its text.
  const inside =
    lines[at]?.blanks === 0 && isProse(texts[at - 1] ?? '') && patterns.smallEnd.test(texts[at - 1] ?? '')
  let end = at + 1
  while (
    end < stack &&
    !(inside && opensReport(texts, end)) &&
    (apart ? widthOf(texts[end] as string) <= widestHead : isOfCard(texts[end] as string))
  )
    end += 1
  const signs = texts.slice(at, end).join('\n').match(new RegExp(patterns.tradeSign, 'gu'))?.length ?? 0
  return end - at >= 3 && end - at <= longestCard && signs >= (inside ? 1 : 2) && (!apart || end === stack)
    ? end
    : at
}

const isOfCard = (text: string) =>
  widthOf(text) <= widestHead && (patterns.englishTitle.test(text) || patterns.tradeSign.test(text))

// TO-MORROW., TO FARMERS AND OTHERS., A. LORNE will sell by auction …, Terms cash., and the text that it interrupts.
function auctionEnd(texts: string[], at: number, stack: number): number {
  let sale = at
  while (sale < stack && sale - at < 4 && isLoud(texts[sale] as string)) sale += 1
  const opening = texts.slice(sale, sale + 2).join(' ')
  if (sale >= stack || (sale === at && !/^\p{Lu}/u.test(texts[at] as string))) return at
  if (!patterns.byAuction.test(opening)) return at
  let end = sale + 1
  while (
    end < stack &&
    !(patterns.sentenceEnd.test(texts[end - 1] as string) && isOther(texts[end] as string))
  )
    end += 1
  return end
}

// Below a telephone, capitals without a sign of trade.
const opensReport = (texts: string[], at: number) =>
  /\d$/.test(texts[at - 1] ?? '') &&
  isCapitals(texts[at] as string) &&
  !patterns.tradeSign.test(texts[at] as string)

const isProse = (text: string) => smallWordsIn(text) >= 3

const isLoud = (text: string) => isCapitals(text.split(',')[0] ?? '') && widthOf(text) <= widestHead

const isOther = (text: string) => /^\p{Ll}/u.test(text) || isCapitals(text)
