// How well a block fits the name of a section.
import { type Features, says } from './features.ts'
import { isPhrase } from './heading-fit.ts'
import { type HouseStyle, isCapitals } from './house-style.ts'
import { isBareName } from './name-fit.ts'
import { isNumberedName } from './numbered-names.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { letters } from './text.ts'

const never = Number.NEGATIVE_INFINITY
// A name set between rows of signs is nothing else.
const framed = 30

/** Scores the name of a section. */
export function section(b: Features, style: HouseStyle): number {
  if (style.sections.has(letters(b.text))) return 13
  if (says(b, patterns.framedName)) return framed
  if (style.sectionLevel > 0 && b.level === style.sectionLevel) return 8
  if (
    says(b, patterns.attachmentAlone) ||
    says(b, patterns.captionStart) ||
    says(b, patterns.dayHeading) ||
    (b.italic && b.wide)
  )
    return never
  if (b.mark !== '' && b.mark !== style.sectionMark && isBareName(b)) return never
  if (says(b, patterns.discussion) && b.blanks > 0) return 8
  if (!b.wide && (b.dateOnly || says(b, patterns.telephone) || says(b, patterns.venue))) return never
  if (!b.wide && says(b, patterns.englishSection)) return b.level > 0 ? 3 : b.overText ? 5 : 8
  if (isBoxedName(b)) return 14
  if (b.wide && isNumberedName(b.text)) return 12
  if (b.width > 16 || b.closed || b.credits || b.stops > 0) return never
  return nameFit(b, style) + settingFit(b, style) + markFit(b, style)
}

// A word or two of capitals between two rules of a typed sheet.
const isBoxedName = (b: Features) =>
  !b.wide && b.boxed && b.width <= 14 && isCapitals(b) && !says(b, patterns.digitStart)

// -渡口早知道-: a sign on either side does what brackets do; a wave sets sub-headings too.
const isSetBetween = (b: Features) =>
  b.wide && b.width <= 12 && says(b, patterns.setBetween) && !/^\s*[~～]/u.test(b.text)

// The words: a known name, a name in brackets, no slogan.
function nameFit(b: Features, style: HouseStyle): number {
  const name = letters(b.text)
  const brackets = says(b, patterns.bracketed) || says(b, patterns.partedName) || isSetBetween(b)
  const isKnown = patterns.sectionWord.test(name)
  let score = brackets ? (isPhrase(name, b.text) ? 0.5 : 6) : b.width >= 2 && b.width <= 5 ? -1.5 : -3
  if (says(b, patterns.slogan) || b.over !== '') score -= 3
  if (isKnown) score += b.width <= 5 ? 4 : b.width <= 8 ? 3.5 : 1
  else if (b.wide && b.mark === '' && b.level === 0 && !brackets)
    score -= b.width > 6 ? 2 : style.wrapped && style.gap === 0 ? 0.8 : 0
  if (isSpacedName(b, name) && !isKnown) score -= 4
  return patterns.briefsWord.test(name) ? score + 3 : score
}

// 林　远 signs.
const isSpacedName = (b: Features, name: string) =>
  b.wide && name.length === 2 && b.bareName && says(b, patterns.space) && isPersonalName(name)

// How the line is set on the page.
function settingFit(b: Features, style: HouseStyle): number {
  // Set smaller than the headlines: the name of a column, not a kicker.
  let score = b.level >= 4 && style.markdownTitles && b.width <= 12 ? 6 : 0
  if (b.row || b.verse || says(b, patterns.colonEnd)) score -= 6
  if (style.capitalSections && isCapitals(b)) score += 8
  if (style.sectionBlanks > 0 && b.blanks >= style.sectionBlanks && b.mark === '' && b.width >= 2) score += 3
  return score
}

function markFit({ mark }: Features, style: HouseStyle): number {
  if (mark === '') return 0
  const score = mark === style.sectionMark ? 7 : mark === style.titleMark ? -2 : 0
  return score - (style.single ? 2 : 0) - (mark === style.subheadMark ? 3 : 0)
}
