// How well a block fits each role when it is looked at alone. Scores are log-odds, set by hand and held by tests.
import { type Features, says } from './features.ts'
import {
  heading,
  inCapitals,
  isCrosshead,
  isPhrase,
  isStopped,
  isTooLong,
  lowHeading,
  titleMark,
} from './heading-fit.ts'
import { type HouseStyle, isCapitals, isIndented } from './house-style.ts'
import { byline, credit } from './name-fit.ts'
import { isSurelyText, paragraph } from './paragraph-fit.ts'
import * as patterns from './patterns.ts'
import { rememberOf } from './remember.ts'
import { section } from './section-fit.ts'
import { letters } from './text.ts'
import type { Role } from './tree.ts'

const never = Number.NEGATIVE_INFINITY
// What a person says weighs more than all that can speak against it.
const hinted = 20
type Fit = (block: Features, style: HouseStyle) => number

/** Scores a role for a block. */
export function fitOf(block: Features, role: Role, style: HouseStyle): number {
  return fits[role](block, style)
}

// What is far too long for a heading need not be looked at further.
const ofLine =
  (scored: Fit): Fit =>
  (b, style) =>
    isTooLong(b) ? never : scored(b, style)

const fits: Record<Role, Fit> = {
  paragraph,
  title: ofLine((b, style) => heading(b, style) + titleMark(b, style) + inCapitals(b, style) + titleAlone(b)),
  kicker: ofLine((b, style) => {
    let score = heading(b, style) + kickerAlone(b)
    if (b.mark !== '') score -= style.single ? 5 : 2
    if (!b.wide) score -= style.wrapped && b.blanks === 0 ? 4 : 2
    return b.headline === 'kicker' ? score + 16 : score
  }),
  'title-line': ofLine(
    (b, style) =>
      heading(b, style) -
      1.2 -
      (b.ruled ? 5 : 0) -
      (says(b, patterns.unitAlone) ? 12 : 0) -
      (says(b, patterns.chronicleTitle) ? 20 : 0) +
      (b.dateOnly && !b.wide ? 8 : 0) +
      Math.max(0, inCapitals(b, style)) +
      (b.listed === 'title-line' ? 7 : 0),
  ),
  subtitle: (b, style) => dashedSubtitle(b) ?? plainSubtitle(b, style),
  section,
  byline,
  credit,
  subhead: (b, style) => {
    if (b.hinted === 'subhead') return hinted
    if (b.width > 36 || b.stops > 1) return never
    return lowHeading(b, style) + subheadAlone(b) + subheadMark(b, style) + subheadType(b, style)
  },
  item: (b, style) => {
    if (!b.wide && b.row && b.width >= 45 && says(b, patterns.datedEntry)) return 18
    if (!b.wide && b.width < 45 && (says(b, patterns.datedEntry) || says(b, patterns.timedEntry))) return 3
    if (b.listed) return never
    if (b.tag === 'p' && b.mark === '' && !b.item) return -30
    if (style.minutes && isNumberedHead(b)) return -30
    if (b.item && style.numberedTitles && !b.closed && /^\d/.test(b.text)) return -3
    if (b.wide && b.mark === '' && says(b, patterns.goodsPrice)) return 12
    if (b.row) return !b.wide && says(b, patterns.figureEnd) ? 10 : 5
    if (b.item) return b.width > 3 ? 5 : never
    if (b.mark === '' || b.mark === style.subheadMark || b.mark === style.titleMark)
      return says(b, patterns.labelBefore) && !b.dateline ? -1 : never
    if (b.mark === style.sectionMark) return never
    if (patterns.pictureMark.test(b.mark) && b.lone && b.width < 40) return 0
    return b.width > 8 || (!b.wide && !b.lone) ? 4 : -2
  },
  caption: (b) => captionFit(b),
  'jump-line': (b) =>
    b.width <= 24 &&
    !breaksOffAtJump(b) &&
    [patterns.jumpTo, patterns.jumpFrom, patterns.seePage].some((p) => says(b, p))
      ? 8
      : never,
  stray: (b) => {
    if (b.width >= 30 || says(b, patterns.officialTitle) || isSurelyText(b) || isSetIn(b) || breaksOff(b))
      return never
    if (
      !b.wide &&
      [patterns.captionEnd, patterns.placesInPicture, patterns.takenByBehind].some((p) => says(b, p))
    )
      return never
    if (!b.wide && (b.signs === 'name' || says(b, patterns.noticePhrase) || says(b, patterns.telephone)))
      return -14
    return b.opens || b.opensRecord ? -18 : -4.5
  },
}

// 只剩墙根的小灯，（下转第2版）: a clause that goes on elsewhere is text with a mark.
const breaksOffAtJump = ({ text }: Features) => /[，、；,]$/u.test(text.replace(patterns.jumpTo, '').trim())

// 老人说：“有船就有渡，这话: a clause that stops inside what is said is a piece of a text.
const breaksOff = (b: Features) => b.wide && !b.closed && says(b, patterns.stopsInSpeech)

// Printed lines of a column, the first of them set in.
const isSetIn = (b: Features) => b.wide && b.lines > 1 && isIndented(b)

// Set between two rules: a title, or the name of a section.
const isBoxedTitle = (b: Features) =>
  b.boxed && b.wide && b.width >= 4 && !says(b, patterns.bracketed) && !says(b, patterns.sectionWord)

// What a title's words and place say in any house style.
const titleAlone = rememberOf(
  (b: Features) =>
    (says(b, patterns.signedTitle) ? 3 : 0) +
    (says(b, patterns.officialTitle) ? 9 : 0) +
    (isBoxedTitle(b) ? 10 : !b.wide && b.boxed && b.level === 0 ? 5 : 0) +
    (b.opensRecord ? 2 : 0) +
    (b.dateOnly && b.wide ? -4 : 0) +
    (says(b, patterns.placeAlone) || says(b, patterns.noteAlone) ? -9 : 0) +
    (!b.wide && b.text.endsWith(':') ? -6 : 0) +
    (b.overDate && !b.credits ? 5 : 0) +
    (b.over === '' || b.bareName ? 0 : b.over === 'verse' ? 3 : b.width < 3 ? 6 : 0) +
    (says(b, patterns.bracketedPhrase) ? 2.5 : 0) +
    (says(b, patterns.barredTitle) && !b.closed && !b.credits ? 5 : 0) +
    (says(b, patterns.bracketed) && isPhrase(letters(b.text), b.text) ? 2 : 0) +
    (says(b, patterns.wordQuoted) && b.listed === '' ? -3 : 0) +
    (b.listed === 'title' ? 7 : 0),
)

const kickerAlone = rememberOf((b: Features) => {
  let score = says(b, patterns.kickerEnd) ? 0.8 : -1.2
  if (b.level > 0) score -= 0.5
  if (b.listed === 'title') score -= 6
  if (says(b, patterns.documentNumber)) score += 9
  if (says(b, patterns.deckOfClauses)) score += 9
  if (b.wide && (says(b, patterns.bracketed) || says(b, patterns.reminderEnd))) score -= 10
  // A line of four characters names a column: it is too short for what leads up to a title.
  return b.wide && b.width <= 5 ? score - (b.width <= 4 ? 6 : 1.5) : score
})

// A dash makes a subtitle of a line that is no paragraph.
const dashedSubtitle = (b: Features) =>
  says(b, patterns.tableNote)
    ? 12
    : b.width <= 45 && says(b, patterns.subtitleDash) && (b.mark === '' || b.lone)
      ? 6 - Math.max(0, b.stops) * 4
      : undefined

const plainSubtitle = ofLine((b, style) => heading(b, style) + subtitleAlone(b))

const subtitleAlone = rememberOf(
  (b: Features) =>
    (isStopped(b) ? 0.5 : -1) -
    (!b.wide && says(b, patterns.eventDay) ? 6 : 0) -
    (b.width <= 5 ? 4 : 0) -
    (b.numbered ? 5 : 0) -
    (b.overDate || b.ruled ? 4 : 0),
)

const subheadAlone = rememberOf((b: Features) => {
  let score = b.over === 'verse' || says(b, patterns.bracketedPhrase) ? -3.5 : -1
  if (b.under === 'number') score += 3
  if (isStopped(b)) score += 2
  if (b.question) score += 1
  if (says(b, patterns.placeAlone)) score += 10
  // Papers break long columns with a word in small letters, right below the text and over more of it.
  if (b.overText && b.blanks + b.chrome === 0 && says(b, patterns.crossheadWord)) score += 7
  if (b.chrome >= 2 && b.under === '') score -= 1.5
  return b.width > 22 ? score - 1.5 : score
})

// 3. Matters arising, in minutes.
const isNumberedHead = (b: Features) =>
  !b.wide && b.item && !b.closed && b.width <= 30 && says(b, patterns.digitStart)

// The mark or number that sets it.
function subheadMark(b: Features, style: HouseStyle): number {
  let score = 0
  if (b.numbered) score += style.sectionNumbers ? -4 : b.width <= 30 ? 4.5 : -1
  else if (style.broken && b.mark === '' && b.level === 0) score -= 2
  if (style.minutes && isNumberedHead(b)) score += 14
  if (b.mark !== '' && b.mark === style.subheadMark) score += 5
  return b.mark !== '' && b.mark === style.titleMark ? score - 4 : score
}

// The type and level it is set in.
function subheadType(b: Features, style: HouseStyle): number {
  let score = style.single ? 0.7 : 0
  if (style.oneText && b.level > 0) score += 12
  if (b.beneath) score += 8
  if (b.bold) score += b.wide ? 2 : style.boldTitles ? -3 : 4.5
  if (style.capitalSubheads && isCrosshead(b)) score += 5
  if (style.capitalTitles) score += isCapitals(b) ? -4 : b.leads ? -1 : 1
  if (b.level > 2 && b.level > style.sectionLevel + 1) score += 1.5
  if (style.markdownTitles && !b.numbered && b.mark === '') score -= b.level === 0 ? 2.5 : b.level < 3 ? 2 : 0
  return score
}

// ▲石桥村：… tells what was done there: one of several entries.
const isOfPlace = ({ text }: Features) => patterns.placeBefore.test(text.replace(patterns.leadingMark, ''))

const captionFit = rememberOf((b: Features): number => {
  if (b.namesPicture) return 24
  const place = b.under === 'picture' && b.width < 40 && !b.dateline ? 7 : 0
  if (patterns.captionStart.test(b.text.replace(patterns.leadingMark, ''))) return place + 6
  if (b.width < 70 && says(b, patterns.captionEnd) && !(b.wide && b.credits)) return place + (b.wide ? 5 : 14)
  if (!b.wide && b.width < 70 && says(b, patterns.placesInPicture)) return place + 14
  if (!b.wide && b.width < 50 && says(b, patterns.takenByBehind)) return place + 6
  if (patterns.pictureMark.test(b.mark) && b.width < 40 && (b.mark === '▲' || b.lone))
    return place + (isOfPlace(b) ? -9 : 3)
  return b.under === 'picture' ? place : never
})
