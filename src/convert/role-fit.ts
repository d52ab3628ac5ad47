// How well a block fits each role when it is looked at alone. Scores are log-odds, set by hand and held by tests.
import { type Features, says } from './features.ts'
import {
  hasFigures,
  heading,
  inCapitals,
  isNearlyTitle,
  isPhrase,
  isStopped,
  step,
  titleMark,
} from './heading-fit.ts'
import { type HouseStyle, isCapitals } from './house-style.ts'
import * as patterns from './patterns.ts'
import { letters } from './text.ts'
import type { Role } from './tree.ts'

const never = Number.NEGATIVE_INFINITY
// What a person says weighs more than all that can speak against it.
const hinted = 20
type Fit = (block: Features, style: HouseStyle) => number

/** Scores a role for a block. */
export function fitOf(block: Features, role: Role, style: HouseStyle): number {
  return (fits[role] ?? (() => never))(block, style)
}

const fits: Record<Role, Fit> = {
  paragraph: (b, style) => {
    let score = step(b.width, [12, -3], [20, -1], [30, 1], [60, 2.5], [Infinity, 4])
    score += b.closed ? 2.5 : b.width < 40 ? -1 : 0
    if (b.dateline || b.news) score += 6
    if (b.signs !== '') score += b.signs === 'farewell' || b.signs === 'place' ? 9 : -8
    if (b.stops > 0) score += 3
    if (b.level > 0 && !b.dateline) score -= 4
    if (says(b, patterns.connective)) score += 1.5
    if (says(b, patterns.midSentence)) score += 3
    if (b.open) score += 1.5
    score += b.cut
    if (b.question) score -= 4
    if (!b.wide && says(b, patterns.runInHead)) score += 6
    if (says(b, patterns.webAddress)) score += 4
    if (style.broken && b.wide && b.level === 0 && b.mark === '' && !b.credits)
      score += 1.2 + (!b.closed && /[，,、]/u.test(b.text) ? 1.5 : 0)
    if (b.credits && b.width < 30) score -= 3
    if (b.item) score -= 3
    if (isListMark(b, style)) score -= 4
    if (b.verse) score += 5
    if (b.row) score -= 4
    if (b.mark !== '' && b.mark !== '-') score -= 2
    if (says(b, patterns.attachment)) score += 6
    if (says(b, patterns.letterOpening) || says(b, patterns.closingFormula)) score += 6
    if (!b.wide) score += latinParagraph(b, style)
    if ((says(b, patterns.documentNumber) && !b.overText) || says(b, patterns.salutation)) score += 5
    if (b.indent >= 1.5 && b.width > 20) score += 1
    return score
  },
  title: (b, style) =>
    heading(b, style) +
    (says(b, patterns.signedTitle) ? 3 : 0) +
    (says(b, patterns.officialTitle) ? 9 : 0) +
    titleMark(b, style) +
    (!b.wide && b.text.endsWith(':') ? -6 : 0) +
    inCapitals(b, style) +
    (b.overDate && !b.credits ? 5 : 0) +
    (b.over === '' || b.bareName ? 0 : b.over === 'verse' ? 3 : b.width < 3 ? 6 : 0) +
    (says(b, patterns.bracketedPhrase) ? 2.5 : 0) +
    (says(b, patterns.bracketed) && isPhrase(letters(b.text), b.text) ? 2 : 0) +
    (b.listed === 'title' ? 7 : 0),
  kicker: (b, style) => {
    let score = heading(b, style) - 1.2
    if (/(?:强调|指出|要求|提出|表示|时说|纪实|侧记|观察|：|……|…)$/u.test(b.text)) score += 2
    if (b.level > 0) score -= 0.5
    if (says(b, patterns.documentNumber)) score += 9
    if (says(b, patterns.deckOfClauses)) score += 9
    if (b.wide && b.width <= 5) score -= 1.5
    if (b.mark !== '') score -= style.single ? 5 : 2
    if (!b.wide) score -= style.wrapped && b.blanks === 0 ? 4 : 2
    return score
  },
  'title-line': (b, style) =>
    heading(b, style) -
    1.2 -
    (b.ruled ? 5 : 0) +
    (b.dateOnly && !b.wide ? 8 : 0) +
    Math.max(0, inCapitals(b, style)) +
    (b.listed === 'title-line' ? 7 : 0),
  subtitle: (b, style) => {
    if (says(b, patterns.subtitleDash) && b.width <= 45 && (b.mark === '' || b.lone))
      return 6 - Math.max(0, b.stops) * 4
    return (
      heading(b, style) -
      1 +
      (isStopped(b) ? 1.5 : 0) -
      (b.width <= 5 ? 4 : 0) -
      (b.numbered ? 5 : 0) -
      (b.overDate || b.ruled ? 4 : 0)
    )
  },
  section: (b, style) => {
    const name = letters(b.text)
    if (style.sections.has(name)) return 9
    if (style.sectionLevel > 0 && b.level === style.sectionLevel) return 8
    const brackets = says(b, patterns.bracketed)
    if (says(b, patterns.captionStart) || says(b, patterns.dayHeading) || (b.italic && b.wide)) return never
    if (b.mark !== '' && b.mark !== style.sectionMark && isBareName(b)) return never
    if (!b.wide && b.dateOnly) return never
    if (!b.wide && says(b, patterns.englishSection)) return b.level > 0 ? 3 : b.overText ? 5 : 8
    if (b.width > 16 || b.closed || b.credits || b.stops > 0) return never
    let score = brackets ? (isPhrase(name, b.text) ? 0.5 : 6) : b.width >= 2 && b.width <= 5 ? -1.5 : -3
    if (says(b, patterns.slogan) || b.over !== '') score -= 3
    if (b.wide && b.mark === '' && b.level === 0 && !brackets && !patterns.sectionWord.test(name))
      score -= b.width > 6 ? 2 : style.wrapped && style.gap === 0 ? 0.8 : 0
    if (patterns.sectionWord.test(name)) score += b.width <= 5 ? 4 : b.width <= 8 ? 3.5 : 1
    // Set smaller than the headlines: the name of a column, not a kicker.
    if (b.level >= 4 && style.markdownTitles && b.width <= 12) score += 6
    if (style.single && b.mark !== '') score -= 2
    if (b.row || b.verse || /[:：]$/u.test(b.text)) score -= 6
    if (style.capitalSections && isCapitals(b)) score += 8
    if (b.mark !== '' && b.mark === style.sectionMark) score += 7
    else if (b.mark !== '' && b.mark === style.titleMark) score -= 2
    if (patterns.briefsWord.test(name)) score += 3
    if (style.sectionBlanks > 0 && b.blanks >= style.sectionBlanks && b.mark === '' && b.width >= 2)
      score += 3
    if (b.mark !== '' && b.mark === style.subheadMark) score -= 3
    return score
  },
  byline: (b) =>
    b.signs === 'byline'
      ? 9
      : b.italic && b.width <= 30 && patterns.signature.test(b.text.split(',')[0] as string)
        ? 6
        : b.credits?.labelled
          ? 7
          : b.credits?.people.length
            ? 4
            : isBareName(b)
              ? b.mark === ''
                ? 1
                : 5
              : never,
  credit: (b) => {
    if (b.verse && !b.credits) return never
    if (b.signs !== '') return b.signs === 'name' || b.signs === 'post' ? 9 : never
    if (b.dateOnly) return isCapitals(b) ? 0 : 5
    if (b.signsDate) return 7
    if (b.wide && b.width <= 24 && says(b, patterns.noCredit)) return 6
    if (b.italic && b.wide && b.width <= 12 && says(b, patterns.officeWord)) return 6
    if (b.credits)
      return b.credits.people.length + (b.credits.office ? 1 : 0) > 0
        ? b.credits.labelled || /^[(（]/u.test(b.text)
          ? 7
          : b.row
            ? 0
            : 4.5
        : b.credits.labelled
          ? 4
          : never
    if (patterns.inParentheses.test(b.text) && b.width <= 12) return 2
    if (!b.wide && (says(b, patterns.initials) || says(b, patterns.signedOffice))) return 7
    if (!b.wide && (says(b, patterns.officeHeld) || says(b, patterns.bodySigns))) return b.overText ? 1 : 5.5
    if (!b.wide && says(b, patterns.signature) && /^[-–—~]/.test(b.text)) return 6.5
    if (!b.wide && says(b, patterns.signature) && b.width <= 16 && !/ (?:and|&) /.test(b.text))
      return !/\p{Ll}/u.test(b.text) ? never : b.overText ? 0 : 3.5
    if (!b.wide && b.width <= 30 && patterns.bodyAlone.test(b.text)) return 3
    if (isOfficeLine(b)) return b.indent >= 8 ? 5 : 1.5
    return isBareName(b) || (b.indent >= 8 && b.width <= 16 && !isCapitals(b)) ? 1.5 : never
  },
  subhead: (b, style) => {
    if (b.hinted === 'subhead') return hinted
    if (b.width > 36 || b.stops > 1) return never
    let score = heading(b, style, true) - 1
    if (b.over === 'verse' || says(b, patterns.bracketedPhrase)) score -= 2.5
    if (b.numbered) score += style.sectionNumbers ? -4 : b.width <= 30 ? 4.5 : -1
    else if (style.broken && b.mark === '' && b.level === 0) score -= 2
    if (b.mark !== '' && b.mark === style.subheadMark) score += 5
    if (b.mark !== '' && b.mark === style.titleMark) score -= 4
    if (b.bold) score += b.wide ? 2 : style.boldTitles ? -3 : 4.5
    if (b.under === 'number') score += 3
    if (style.capitalTitles) score += isCapitals(b) ? -4 : b.leads ? -1 : 1
    if (isStopped(b)) score += 2
    if (b.question) score += 1
    if (b.level > 2 && b.level > style.sectionLevel + 1) score += 1.5
    if (style.single) score += 0.7
    if (b.chrome >= 2 && b.under === '') score -= 1.5
    if (style.markdownTitles && !b.numbered && b.mark === '')
      score -= b.level === 0 ? 2.5 : b.level < 3 ? 2 : 0
    if (b.width > 22) score -= 1.5
    return score
  },
  item: (b, style) => {
    if (!b.wide && b.width < 45 && says(b, patterns.datedEntry)) return 3
    if (b.listed) return never
    if (b.item && style.numberedTitles && !b.closed && /^\d/.test(b.text)) return -3
    if (b.row) return 5
    if (b.item) return b.width > 3 ? 5 : never
    if (b.mark === '' || b.mark === style.subheadMark || b.mark === style.titleMark)
      return patterns.labelBefore.test(b.text) && !b.dateline ? -1 : never
    if (b.mark === style.sectionMark) return never
    if (patterns.pictureMark.test(b.mark) && b.lone && b.width < 40) return 0
    return b.width > 8 || (!b.wide && !b.lone) ? 4 : -2
  },
  caption: (b) => (b.under === 'picture' && b.width < 40 && !b.dateline ? 4 : 0) + captionFit(b),
  'jump-line': (b) => (b.width <= 24 && (says(b, patterns.jumpTo) || says(b, patterns.jumpFrom)) ? 8 : never),
  stray: (b) => (b.width < 30 && !says(b, patterns.officialTitle) ? -4.5 : never),
}

// ▲ before each of several short reports: a mark that sets no headings here sets items.
const isListMark = ({ mark }: Features, style: HouseStyle) =>
  /[▲△▶►◆◇●○★☆]/.test(mark) && ![style.titleMark, style.subheadMark, style.sectionMark].includes(mark)

// English sentences have small letters: a short line set with capitals is rather a heading.
function latinParagraph(b: Features, style: HouseStyle): number {
  if ([patterns.dear, patterns.postscript, patterns.contact, patterns.telephone].some((p) => says(b, p)))
    return 6
  if (
    b.width <= 60 &&
    (says(b, patterns.englishTitle) || isNearlyTitle(b.text)) &&
    !(b.closed && hasFigures(b.text))
  )
    return -3.5
  if (b.overText && (/[?!]$/.test(b.text) || says(b, patterns.loudOpening))) return -3
  // A paragraph of English ends with a stop.
  if (b.overText && !b.closed && b.blanks > 0 && b.width <= 30 && !/[,:-]$/.test(b.text)) return -3
  return b.width < style.usualWidth * 0.22 && !b.text.endsWith('.') ? -2.5 : 0
}

function captionFit(b: Features): number {
  if (patterns.captionStart.test(b.text.replace(patterns.leadingMark, ''))) return 6
  if (b.width < 70 && says(b, patterns.captionEnd) && !b.credits) return 5
  if (patterns.pictureMark.test(b.mark) && b.width < 40 && (b.mark === '▲' || b.lone)) return 3
  return b.under === 'picture' ? 0 : never
}

// The name of a body, on a line of its own.
const isOfficeLine = (b: Features) =>
  b.wide &&
  b.width >= 4 &&
  b.width <= 16 &&
  b.mark === '' &&
  b.level === 0 &&
  /^\p{Script=Han}+$/u.test(b.text) &&
  says(b, patterns.officeWord)

const isBareName = (b: Features) =>
  b.wide &&
  b.width <= 8 &&
  patterns.shortInCharacters.test(b.text.replace(patterns.leadingMark, '').trim()) &&
  b.credits === undefined &&
  b.bareName
