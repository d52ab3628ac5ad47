// How well a block fits a heading of any kind, and what tells a title among them.
import { type Features, says } from './features.ts'
import { type HouseStyle, headLook, isCapitals, isNearlyCapitals } from './house-style.ts'
import * as patterns from './patterns.ts'
import { remember, rememberOf } from './remember.ts'

const never = Number.NEGATIVE_INFINITY

/** Scores what titles, kickers and subtitles share: a short line that is no sentence. */
export function heading(b: Features, style: HouseStyle): number {
  let score = headingAlone(b) + settingIn(b, style) + (b.parts ? 30 : 0)
  if (b.item && b.listed === '') score += style.numberedTitles && /^\d/.test(b.text) ? 7 : -3
  if (style.titleMark && b.mark !== '' && b.mark !== style.titleMark) score -= 4
  if (hasTitleLook(b, style)) score += b.level > 0 ? 12 : 4
  if (style.minutes && b.item) score -= 14
  if (b.beneath) score -= 8
  return b.level === 0 && style.markdownTitles ? score - 3 : score
}

/** Scores what sub-headings share with titles. */
export const lowHeading = (b: Features, style: HouseStyle): number =>
  lowHeadingAlone(b) +
  settingIn(b, style) +
  (b.parts ? 20 : 0) -
  (hasTitleLook(b, style) ? (b.level > 0 ? 12 : 5) : 0)

const hasTitleLook = (b: Features, { titleLook }: HouseStyle) => titleLook !== '' && headLook(b) === titleLook

// What stands over other headings is a section; what stops inside a sentence is a line of one, where lines are whole.
const settingIn = (b: Features, { sectionLevel, wrapped }: HouseStyle) =>
  (b.level > 0 && b.level === sectionLevel ? -6 : 0) +
  (!wrapped && !b.wide && says(b, patterns.stopsAtWord) ? -6 : 0)

// Days and places of what stands below, the cry that ends what stands above, and a book of a list.
const neverHeads = [
  patterns.dayHeading,
  patterns.reportPart,
  patterns.datelineAlone,
  patterns.loyalCry,
  patterns.bookEntry,
]

const headingAlone = rememberOf(
  (b: Features) =>
    lineAlone(b) +
    commaAtEnd(b, 2) +
    (b.opens === 'head' ? 12 : 0) +
    (isResumed(b) ? 14 : 0) +
    (isStanding(b) ? 5 : 0) -
    (neverHeads.some((pattern) => says(b, pattern)) ? 16 : 0),
)
const lowHeadingAlone = rememberOf(
  (b: Features) => lineAlone(b) + commaAtEnd(b, 5) - (b.opens === 'head' ? 12 : 0) - (isResumed(b) ? 10 : 0),
)

// 訃　告, 得獎名單: what heads a text in any sheet.
const isStanding = (b: Features) => b.wide && !b.closed && b.level === 0 && says(b, patterns.standingTitle)

const isResumed = (b: Features) => !b.wide && says(b, patterns.titleResumed)

/** Says whether a line is too long for any heading; one of Markdown may be a long sentence. */
export const isTooLong = (b: Features) => (b.level > 0 ? b.width > 110 : b.width > 64) || b.stops > 1

// A line that breaks off at a comma is no heading, unless it is short and goes on in the next.
const commaAtEnd = (b: Features, cost: number) =>
  says(b, patterns.pauseEnd)
    ? -(b.width < 24 ? cost : 5)
    : b.wide && b.width > 12 && says(b, patterns.comma)
      ? -0.5
      : 0

// What a line is worth as a heading in any house style.
const lineAlone = rememberOf((b: Features): number => {
  if (isTooLong(b)) return never
  const score = lengthFit(b) + endFit(b) + creditFit(b) + noticeFit(b) + placeFit(b)
  return b.wide ? score : score + englishFit(b)
})

// The title of a news release says all that it has to say.
const lengthFit = (b: Features) =>
  b.wide && b.width > 38 && b.blanks > 0 && says(b, patterns.clausesOfRelease) ? 20 : widthFit(b)

// A Latin line of as many words is wider.
const widthFit = (b: Features) =>
  step(
    b.wide ? b.width : b.width / (b.width > 14 ? 1.4 : 1),
    [2, -8],
    [4, -1.5],
    [6, 0],
    [28, 1.8],
    [38, 0.5],
    [48, -2.5],
    [Infinity, -7],
  )

// How the line begins and ends.
function endFit(b: Features): number {
  let score = says(b, patterns.midSentence) ? (b.wide ? -6 : -3) : 0
  if (says(b, patterns.colonEnd)) score -= 3
  if (says(b, patterns.fullStopEnd) || b.stops > 0) score -= standsOver(b) ? 2 : 6
  else if (says(b, patterns.loudEnd)) score -= 0.3
  else if (!b.wide && b.closed) score -= 1.5
  if (unbalanced(b.text)) score -= 2
  return says(b, patterns.connective) ? score - 2.5 : score
}

// Christmas Trees., apart from what is above, over a text.
const standsOver = (b: Features) => b.overText && b.blanks > 0 && b.stops === 0 && isStopped(b)

// What signs a text or opens it is no heading.
function creditFit(b: Features): number {
  let score = b.signs !== '' || b.news ? -9 : 0
  if (b.dateline || (b.credits && (b.credits.labelled || says(b, patterns.bracketOpens)))) score -= 8
  else if (b.credits) score -= 1
  return says(b, patterns.jumpTo) ? score - 8 : score
}

// What belongs to a notice, a letter or a picture.
function noticeFit(b: Features): number {
  let score = 0
  if (b.dateOnly || (says(b, patterns.documentNumber) && !b.overText) || says(b, patterns.salutation))
    score -= 6
  if (says(b, patterns.attachment)) score -= 6
  if (says(b, patterns.letterOpening) || says(b, patterns.closingFormula)) score -= 8
  if (says(b, patterns.captionStart)) score -= 5
  if (says(b, patterns.titledPicture)) score -= 10
  if (!b.wide && says(b, patterns.toEditorOf)) score -= 40
  return says(b, patterns.webAddress) ? score - 7 : score
}

// What stands around the line.
function placeFit(b: Features): number {
  let score = b.level > 0 ? 3 : 0
  if (b.row) score -= b.wide ? 2 : 5
  if (b.verse) score -= 5
  if (b.ruled) score += 1.5
  if (b.inList) score -= 4
  if (b.breaks && b.level === 0) score -= 8
  if (b.opens === 'rights') score -= 16
  return score - b.cut
}

function englishFit(b: Features): number {
  let score = says(b, patterns.englishTitle) ? 2 : isNearlyTitle(b.text) ? 1.5 : -1.5
  if (b.text.endsWith('?') && !b.overText && b.closed && says(b, patterns.smallLetter)) score -= 2
  if (says(b, patterns.telephone)) score -= 14
  if (says(b, patterns.initials) || says(b, patterns.signedOffice)) score -= 8
  if (says(b, patterns.allCapitals)) score += 1
  else if (says(b, patterns.loudOpening)) score += 3
  if (says(b, patterns.runInHead)) score -= 10
  if (b.lines > 1 && says(b, patterns.personalItem)) score -= 12
  if (says(b, patterns.accountEntry)) score -= 8
  if (says(b, patterns.noticePhrase) || says(b, patterns.timedEntry)) score -= 10
  if (says(b, patterns.dear) || says(b, patterns.contact) || says(b, patterns.officeHeld)) score -= 4
  if (says(b, patterns.dashStart) && says(b, patterns.signature)) score -= 6
  return score
}

/** Says whether a line of capitals, where titles have small letters, may be a sub-heading. */
export const isCrosshead = (b: Features) =>
  isNearlyCapitals(b) && !b.opens && !says(b, patterns.standingTitle)

/** Scores capitals: where titles stand in them, what has small letters is none. */
export function inCapitals(b: Features, style: HouseStyle): number {
  if (b.wide) return 0
  if (style.capitalSubheads) return isCrosshead(b) ? -5 : 0
  if (style.boldTitles) return b.bold ? 3 : b.level > 0 ? 0 : -3
  if (style.capitalSections) return isCapitals(b) ? -5 : 1
  return style.capitalTitles ? (isCapitals(b) ? 1 : b.leads ? 0.5 : -3) : 0
}

/** Says whether nearly all long words of a line have a capital: a title that a scan blurred. */
export const isNearlyTitle = remember((text: string): boolean => {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= 3 && capital >= long.length * 0.8 && (text.match(/,/g)?.length ?? 0) < 2
})

/** Says whether a line states figures and more beside a comma, as an entry of a list does; $8,000 is one figure. */
export const hasFigures = (text: string) => /,.*\d|\d.*,/.test(text.replace(/\d{1,3}(?:,\d{3})+/g, '0'))

/** Says whether a line is a deck or sub-heading of an old paper, which ends with a full stop. */
export const isStopped = (b: Features) =>
  !b.wide && b.closed && b.text.endsWith('.') && !hasFigures(b.text) && says(b, patterns.englishTitle)

/** Scores the mark or number of a title. */
export function titleMark(b: Features, style: HouseStyle): number {
  if (b.numbered && style.sectionNumbers && b.width <= 30 && !b.closed) return 6
  if (b.numbered) return -4
  if (b.mark === '' || b.mark === '-') return style.titleMark ? -3.5 : 0
  if (b.mark === style.titleMark) return 5
  if (b.mark === style.subheadMark) return -5
  return style.single ? -4 : -1
}

/** Says whether a line in brackets is a title: longer than a section's name, or of two clauses. */
export const isPhrase = (name: string, text: string) =>
  (name.length >= 9 || (name.length >= 7 && /[，,、：:？！]|\S[\s\u3000]\S/u.test(text.trim()))) &&
  !patterns.sectionWord.test(name)

function unbalanced(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0
  return count(/[“「『（(《]/g) !== count(/[”」』）)》]/g)
}

/** Gives the score of the first step above a value. */
export function step(value: number, ...steps: [below: number, score: number][]): number {
  return (steps.find(([below]) => value < below) ?? (steps.at(-1) as [number, number]))[1]
}
