// How well a block fits a paragraph: its length, its end, and what only a running text or a notice says.
import { type Features, says } from './features.ts'
import { hasFigures, isNearlyTitle, step } from './heading-fit.ts'
import type { HouseStyle } from './house-style.ts'
import * as patterns from './patterns.ts'
import { rememberOf } from './remember.ts'

/** Scores a paragraph. */
export function paragraph(b: Features, style: HouseStyle): number {
  let score = paragraphAlone(b)
  if (style.broken && b.wide && b.level === 0 && b.mark === '' && !b.credits)
    score += 1.2 + (!b.closed && says(b, patterns.pause) ? 1.5 : 0)
  if (isListMark(b, style)) score -= 4
  // Far shorter than the usual block, and no sentence.
  if (isEnglishLine(b) && b.width < style.usualWidth * 0.22 && !b.text.endsWith('.')) score -= 2.5
  return score
}

// ▲ before each of several short reports: a mark that sets no headings here sets items.
const isListMark = ({ mark }: Features, style: HouseStyle) =>
  patterns.listSign.test(mark) && ![style.titleMark, style.subheadMark, style.sectionMark].includes(mark)

// What a block is worth as a paragraph in any house style.
const paragraphAlone = rememberOf(
  (b: Features) => sentenceFit(b) + wordsFit(b) + settingFit(b) + (b.wide ? 0 : (englishFit(b) ?? 0)),
)

function sentenceFit(b: Features): number {
  let score = step(b.width, [12, -3], [20, -1], [30, 1], [60, 2.5], [Infinity, 4])
  score += b.closed ? 2.5 : b.width < 40 ? -1 : 0
  if (b.stops > 0) score += 3
  if (says(b, patterns.connective)) score += 1.5
  if (says(b, patterns.midSentence)) score += 3
  if (b.open) score += 1.5
  return b.question ? score - 4 + b.cut : score + b.cut
}

const textWords = [
  patterns.editorsNote,
  patterns.commentBelow,
  patterns.leadsToAddress,
  patterns.donations,
  patterns.bookEntry,
  patterns.datelineAlone,
  patterns.agencyEnd,
  patterns.loyalCry,
]

/** Says whether a short line is part of an article whatever stands around it. */
export const isSurelyText = (b: Features) =>
  textWords.some((pattern) => says(b, pattern)) ||
  (b.blanks === 0 && says(b, patterns.whomToCall)) ||
  // Two printed lines that end in a full stop.
  (b.wide &&
    b.lines > 1 &&
    b.mark === '' &&
    !b.item &&
    says(b, patterns.fullStopEnd) &&
    !says(b, patterns.captionStart))

function wordsFit(b: Features): number {
  let score = b.dateline || b.news ? 6 : 0
  if (isSurelyText(b)) score += 12
  if (b.opens) score += b.opens === 'head' ? -12 : 14
  if (b.signs !== '') score += b.signs === 'farewell' || b.signs === 'place' ? 9 : -8
  if (!b.wide && says(b, patterns.runInHead)) score += 6
  if (says(b, patterns.webAddress)) score += 4
  if (b.credits && b.width < 30) score -= 3
  if (says(b, patterns.attachment)) score += 6
  if (says(b, patterns.letterOpening) || says(b, patterns.closingFormula)) score += 6
  if ((says(b, patterns.documentNumber) && !b.overText) || says(b, patterns.salutation)) score += 5
  return score
}

// How the block is set, and among what.
function settingFit(b: Features): number {
  let score = b.level > 0 && !b.dateline ? -4 : 0
  if (b.item) score -= 3
  if (b.verse) score += 5
  if (b.row) score -= 4
  if (b.mark !== '' && b.mark !== '-') score -= 2
  return b.indent >= 1.5 && b.width > 20 ? score + 1 : score
}

const letterParts = [patterns.dear, patterns.postscript, patterns.contact, patterns.telephone]

// English sentences have small letters: a short line set with capitals is rather a heading. Null where nothing
// but its length tells.
const englishFit = rememberOf((b: Features): number | null => {
  if (letterParts.some((part) => says(b, part))) return 6
  const isTitle = b.width <= 60 && (says(b, patterns.englishTitle) || isNearlyTitle(b.text))
  if (isTitle && !(b.closed && hasFigures(b.text))) return -3.5
  if (b.overText && (says(b, patterns.askingEnd) || says(b, patterns.loudOpening))) return -3
  // A paragraph of English ends with a stop.
  return b.overText && !b.closed && b.blanks > 0 && b.width <= 30 && !says(b, patterns.openEnd) ? -3 : null
})

const isEnglishLine = (b: Features) => !b.wide && englishFit(b) === null
