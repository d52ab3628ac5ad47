// How well one role follows another: the grammar of a page. Scores are log-odds, set by hand and held by tests.
import { englishStack } from './english-stack.ts'
import { type Features, says } from './features.ts'
import { alike } from './features-in-english.ts'
import { type HouseStyle, isCapitals } from './house-style.ts'
import * as patterns from './patterns.ts'
import type { Role } from './tree.ts'
import { never, order, type Place } from './usual-order.ts'

const heads: Place[] = ['title', 'title-line', 'subtitle', 'byline']
const bodies: Place[] = ['paragraph', 'item', 'caption']

/** Scores role `after` following role `before`, with the blocks that bear them. */
export function orderOf(
  before: Role | undefined,
  after: Role | undefined,
  a: Features | undefined,
  b: Features | undefined,
  style: HouseStyle,
): number {
  const from: Place = before ?? 'edge'
  const to: Place = after ?? 'edge'
  let score = from === 'title' && to === 'title' && headsOwnEntry(a, b) ? 9 : (order[from][to] ?? never)
  if (score === never || !b) return score
  const opens = to === 'title' || to === 'kicker'
  if (heads.includes(from) && to === 'subhead' && says(b, patterns.dayHeading)) score += 14
  if (heads.includes(from) && says(b, patterns.boxHeading)) score += to === 'subhead' ? 8 : -6
  const opensNews = b.dateline || (b.news && (a === undefined || a.kin < alike))
  if (to === 'paragraph' && heads.includes(from))
    score += opensNews ? 3 : says(b, patterns.openingDay) ? 1.5 : 0
  if (
    to === 'paragraph' &&
    (from === 'subhead' || from === 'paragraph') &&
    (b.dateline || (from === 'subhead' && opensNews))
  )
    score -= 5
  if (from === 'section' && to === 'paragraph' && b.dateline) score += 4
  if (from === 'section' && bodies.includes(to) && !b.wide) score -= 6
  if (to === 'section' && heads.includes(from) && b.width > 5) score -= 5
  // Old papers stack decks, each with its full stop.
  if (
    to === 'subtitle' &&
    from === 'subtitle' &&
    style.capitalTitles &&
    !b.wide &&
    b.blanks + b.chrome === 0 &&
    says(b, patterns.englishTitle)
  )
    score += 2
  if (from === 'credit' && to === 'paragraph' && (says(b, patterns.postscript) || b.signs === 'place'))
    score += 4
  if (to === 'credit' && from === 'credit' && says(b, patterns.officeHeld)) score += 1.5
  // What signs a text stands together; a blank line more opens something else.
  if (to === 'credit' && from === 'credit' && b.blanks > style.gap + 1) score -= 2
  // A kicker stands right above its title, a section's name apart.
  if (b.wide && to === 'title' && b.blanks > style.gap && (from === 'kicker' || from === 'section'))
    score += from === 'kicker' ? -2 : 1
  // Verse has no sub-headings.
  if (to === 'subhead' && a?.verse) score -= 4
  if (!a) return score
  if (bodies.includes(from) && (opens || to === 'subhead' || to === 'section')) {
    if (!a.closed && from === 'paragraph') score -= a.open ? 2.5 : 1.2
    if (b.blanks > style.gap)
      score +=
        opens || (to === 'section' && !b.wide) ? (style.gap === 0 ? 1.8 : 0.8) : style.gap === 0 ? -1 : 0
    else if (style.gap === 0 && !isCapitals(b) && !b.leads) score += opens ? -2 : 0.5
  }
  if (opens && a.signs === 'place') score += 2
  if (!style.wrapped && (opens || to === 'subhead' || to === 'section') && isCutShort(from, a)) score -= 12
  if (to === 'paragraph' && heads.includes(from) && runsOn(a, b)) score -= 10
  if (to === 'credit' && !b.wide && b.blanks > style.gap + 2) score -= 6
  if (heads.includes(from) && headsOwnEntry(a, b)) score += opens ? 15 : -6
  // Where blank lines part the blocks of an English sheet, a heading without one is a sub-heading.
  if (style.gap > 0 && b.blanks + b.chrome === 0 && !b.wide && bodies.includes(from))
    score += opens ? -2.5 : to === 'subhead' ? 1 : 0
  if (opens && b.blanks >= style.gap + 2 && bodies.includes(from)) score += 1.5
  if (!b.wide && b.blanks >= style.gap + 4 && bodies.includes(from))
    score += opens ? 4 : to === 'subhead' ? -4 : 0
  if (to === 'subhead' && b.blanks >= style.gap + 2 && b.wide) score -= 1.5
  if (opens && from === 'paragraph' && says(a, patterns.jumpTo)) score += 4
  if (opens && from === 'paragraph' && style.closesWithCredit) score -= b.wide ? 3 : 0.5
  if (style.spacedTitles && bodies.includes(from) && b.blanks + b.chrome === 0)
    score += opens ? -3 : to === 'subhead' ? 1 : 0
  if (opens && from !== 'edge' && style.single) score -= 3
  if (opens && b.chrome >= 2 && b.under === '') score += 1
  if (to === 'paragraph' && heads.includes(from) && style.opensWithDateline && !b.dateline) score -= 2.5
  if (to === 'subhead' && style.closesWithCredit) score += b.wide ? 1 : -1
  score += stackOf(from, to, a, b, style)
  if (to === 'item' && from === 'item' && a.mark !== b.mark && b.mark === '' && !b.item)
    score += patterns.labelBefore.test(a.text.replace(patterns.leadingMark, '')) ? 3 : -6
  return score
}

// A line of English that stops inside a sentence, where printed lines are whole: the next line goes on.
const isCutShort = (from: Place, a: Features) =>
  from === 'paragraph' && !a.wide && (says(a, patterns.stopsAtWord) || /[,–-]$/.test(a.text))

// A line of running words over a text that opens inside a sentence is no title of it.
const runsOn = (a: Features, b: Features) =>
  !a.wide && !isCapitals(a) && !says(a, patterns.englishTitle) && says(b, patterns.midSentence)

// Two headings of one rank with a link between them: each heads an entry of its own, be there a text or not.
const headsOwnEntry = (a: Features | undefined, b: Features | undefined) =>
  a !== undefined && b !== undefined && a.level > 1 && a.level === b.level && b.chrome > 0

// Two short lines above a text: kicker and title, title and subtitle, or one title over two lines.
function stackOf(from: Place, to: Place, a: Features, b: Features, style: HouseStyle): number {
  const over = from === 'kicker' && to === 'title'
  const under = (from === 'title' || from === 'title-line') && to === 'subtitle'
  const on = (from === 'title' || from === 'title-line') && to === 'title-line'
  if (!over && !under && !on) return 0
  // A line of date and source parts a title from what stands below.
  let score = on && b.chrome > 0 ? -4 : 0
  const comma = (text: string) => /[，,、…]/u.test(text)
  // A report names its kind last, below its title: 柳沟访问记.
  if (b.width <= 20 && says(b, patterns.reportKind) && !says(a, patterns.reportKind))
    score += under ? 3.5 : -2
  if (b.continuesPhrase) score += on ? 4 : -2
  if (/[，,]$/u.test(a.text) || /^(?:关于|關於)/u.test(b.text)) score += on ? 4 : -1
  if (a.level > 0 && b.level > 0 && a.level !== b.level)
    score += a.level > b.level ? (over ? 2 : -3) : under ? 1.5 : -1.5
  if (a.level > 0 && b.level === 0 && b.blanks === 0 && style.gap > 0 && !b.closed) score += on ? 1.5 : 0
  if (says(b, patterns.subtitleDash)) score += under ? 2 : -4
  // The lesser line is set in further; below a mark, it is the title that goes on.
  if (a.mark !== '' && a.mark === style.titleMark && b.mark === '') score += on ? 1.5 : 0
  else if (a.indent > b.indent + 0.5) score += over ? 1.2 : -1
  else if (b.indent > a.indent + 0.5) score += under ? 1.5 : -1
  if (over && a.level > 0 && a.level >= b.level + 3) score -= 3
  // A slogan of two halves above a plain statement is the title, unless it is set in further.
  if (a.indent <= b.indent && b.width > a.width + 2 && says(a, patterns.slogan) && !/\s/.test(b.text))
    score += under ? 3 : -2
  if (over && b.width <= 5 && b.width < a.width / 2) score -= 2
  if (on && b.wide && b.width <= 16 && /^[与與和及暨的]/u.test(b.text)) score += 6.5
  if (a.wide && b.wide && a.level + b.level === 0) score += likeLines(over, on, a, b, style)
  if (a.wide && b.wide)
    score += over ? kickerOver(a, b, comma) : under ? titleOver(a, b, comma) : on ? lineOver(a, b) : 0
  else score += englishStack(over, on, a, b, style)
  return score
}

// A bulletin whose articles are signed by offices has titles over two lines rather than kickers.
function likeLines(over: boolean, on: boolean, a: Features, b: Features, style: HouseStyle): number {
  // Where blank lines part the blocks, a line right below is the rest of its title.
  if (b.blanks === 0 && style.gap > 0 && b.under === '' && !/[，：:…]/u.test(a.text))
    return on ? 2.5 : over ? -1.5 : -0.5
  if (on && b.width <= 5 && !/[，,]$/u.test(a.text) && !says(a, patterns.titleGoesOn)) return -2
  if (/[，,：:…—]/u.test(a.text + b.text) || a.indent !== b.indent) return 0
  return style.signedByOffices ? (on ? 1 : over ? -1.2 : -0.5) : 0
}

type Comma = (text: string) => boolean

const kickerOver = (a: Features, b: Features, comma: Comma) =>
  (comma(a.text) && !comma(b.text) ? 1.5 : 0) + (b.width >= a.width ? 0.7 : 0)
const titleOver = (a: Features, b: Features, comma: Comma) =>
  (comma(b.text) && !comma(a.text) ? 1.3 : 0) + (b.width < a.width * 0.7 && !comma(a.text) ? 0.9 : 0)
const lineOver = (a: Features, b: Features) =>
  (a.closed ? -2 : 0) +
  (a.width <= 9 && says(a, patterns.titleGoesOn) ? 2 : 0) +
  (a.width > 30 || b.width > 30 ? -1.5 : 0) +
  (Math.abs(a.width - b.width) <= 1 ? 0.4 : 0)
