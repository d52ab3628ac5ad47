// The blocks of a page → the house styles that it may be set in, before one is learned from a first reading.
import type { Hints } from '../model/hints.ts'
import { bareSections } from './bare-sections.ts'
import { englishSections } from './english-sections.ts'
import type { Features } from './features.ts'
import { type HouseStyle, isCapitals, isIndented, median } from './house-style.ts'
import { isFinished } from './join.ts'
import { hanNumber, isBracketed, isNumberedThroughout } from './numbered-throughout.ts'
import { isOneArticle } from './one-article.ts'
import * as patterns from './patterns.ts'
import { letters } from './text.ts'

/** Lists the styles worth trying for a source: its commonest mark may set titles, sub-headings or neither. */
export function stylesToTry(blocks: readonly Features[], saved: boolean, hints: Hints = {}): HouseStyle[] {
  const short = blocks.filter(
    (b) => b.width <= 30 && !b.closed && !b.credits && !b.bareName && b.mark !== '-',
  )
  const plain = plainStyle(blocks, short, hints)
  const all = [
    plain,
    ...markStyles(plain, short),
    ...otherStyles(plain, blocks, short),
    ...((saved && !hasLinksBetween(blocks)) || isOneArticle(blocks) ? [{ ...plain, single: true }] : []),
  ]
  const mark = hints.subhead
  if (!mark) return all
  return all
    .filter((style) => style.titleMark !== mark && style.sectionMark !== mark)
    .map((style) => ({ ...style, subheadMark: mark }))
}

// 回頁首 or 閱讀全文 between a text and a short line over the next text, twice at least: each ends an article.
const hasLinksBetween = (blocks: readonly Features[]) =>
  blocks.filter((b, i) => {
    const [above, below] = [blocks[i - 1], blocks[i + 1]]
    const between = b.chrome > 0 && b.under === '' && b.wide && b.width <= 30 && !b.closed && !b.credits
    return between && above?.closed && above.width > 30 && below !== undefined && below.width > 45
  }).length >= 2

// What can be measured of the page whatever it sets its titles with.
function plainStyle(blocks: readonly Features[], short: readonly Features[], hints: Hints): HouseStyle {
  const level = short.filter((b) => b.level > 0).length
  return {
    markdownTitles: level >= 3 && level >= short.length * 0.4,
    closesWithCredit: false,
    signedByOffices: false,
    opensWithDateline: false,
    indentsTexts: indentsTexts(blocks),
    signedBlanks: 0,
    spacedTitles: false,
    sectionBlanks: 0,
    broken: isBroken(blocks),
    records: blocks.filter((b) => b.opensRecord).length >= 3,
    single: false,
    sectionLevel: sectionLevelOf(blocks),
    numberedTitles: false,
    minutes: isOfMinutes(blocks),
    oneText: isOneMeeting(blocks) || isOneLetter(blocks),
    sectionNumbers: false,
    capitalTitles: false,
    capitalSubheads: setsHeadsInSmallLetters(blocks),
    titleLook: '',
    capitalSections: false,
    boldTitles: false,
    wrapped: blocks.filter((b) => b.lines >= 3).length >= 3,
    tight: isTight(blocks),
    usualWidth: median(blocks.map((b) => b.width)),
    gap: median(blocks.map((b) => b.blanks)),
    sections: new Set([
      ...(hints.sections ?? []).map(letters),
      ...bareSections(blocks),
      ...englishSections(blocks),
    ]),
  }
}

const isTight = (blocks: readonly Features[]) =>
  blocks.filter((b) => b.lines >= 3).length >= 3 &&
  blocks.every((b) => !b.wide) &&
  blocks.filter((b) => b.blanks > 0).length <= blocks.length / 12

// A mark that comes back may set titles, sub-headings or sections.
function markStyles(plain: HouseStyle, short: readonly Features[]): HouseStyle[] {
  const marks = countBy(short.filter((b) => b.mark !== '' && b.mark !== '-').map((b) => b.mark))
  return [...marks]
    .filter(([, count]) => count >= 2)
    .flatMap(([mark]) => [
      { ...plain, titleMark: mark },
      { ...plain, subheadMark: mark },
      { ...plain, sectionMark: mark },
    ])
}

// Titles that are numbered, in capitals or in bold.
function otherStyles(
  plain: HouseStyle,
  blocks: readonly Features[],
  short: readonly Features[],
): HouseStyle[] {
  const styles: HouseStyle[] = []
  if ((numberedHeads(blocks).length >= 3 && !plain.minutes) || isNumberedThroughout(blocks))
    styles.push({ ...plain, numberedTitles: true })
  const underSections = blocks.filter((b, i) => b.numbered && b.width <= 30 && isBracketed(blocks[i - 1]))
  if (underSections.length >= 2 || isNumberedThroughout(blocks, hanNumber))
    styles.push({ ...plain, sectionNumbers: true })
  if (!plain.capitalSubheads && setsTitlesInCapitals(blocks, short))
    styles.push({ ...plain, capitalTitles: true })
  if (short.filter((b) => b.bold && !b.wide && b.level === 0).length >= 3)
    styles.push({ ...plain, boldTitles: true })
  if (namesSections(blocks)) styles.push({ ...plain, capitalSections: true })
  return styles
}

// The numbered heads of a meeting's minutes are sub-headings.
function isOfMinutes(blocks: readonly Features[]): boolean {
  const heads = numberedHeads(blocks)
  const first = blocks.indexOf(heads[0] as Features)
  const above = blocks.slice(Math.max(0, first - 6), Math.max(0, first))
  return heads.length >= 3 && above.some((b) => patterns.minutesOpening.test(b.text))
}

// It is called minutes at its head, and says that the meeting closed, above no more than signatures.
function isOneMeeting(blocks: readonly Features[]): boolean {
  const opens = blocks.slice(0, 8).some((b) => !b.wide && isMinutes(b.text))
  const close = blocks.findLastIndex((b) => !b.wide && patterns.meetingCloses.test(b.text))
  const again = blocks.slice(8, close).some((b) => b.width <= 45 && patterns.minutesOpening.test(b.text))
  const below = blocks.slice(close + 1)
  return opens && close >= 0 && !again && below.length <= 5 && below.every(({ width }) => width <= 45)
}

// The front matter names the page, a letter opens at its head, and a name alone signs it at its very foot.
function isOneLetter(blocks: readonly Features[]): boolean {
  const opens = blocks.flatMap((b, i) => (!b.wide && patterns.dear.test(b.text) ? [i] : []))
  const signs = blocks.flatMap((b, i) => (b.signs === 'name' ? [i] : []))
  const named = blocks[0]?.piece === 'title'
  return named && opens.length === 1 && (opens[0] as number) <= 3 && signs[0] === blocks.length - 1
}

const isMinutes = (text: string) => patterns.minutesOpening.test(text) || patterns.minutesTitle.test(text)

const numberedHeads = (blocks: readonly Features[]) =>
  blocks.filter(
    (b, i) =>
      !b.wide &&
      /^\s*\d/.test(b.text) &&
      b.item &&
      !b.closed &&
      b.width <= 30 &&
      blocks[i + 1]?.item === false,
  )

// Most texts are indented, and two heads at least over such texts are not.
function indentsTexts(blocks: readonly Features[]): boolean {
  const texts = blocks.filter(({ wide, width, closed }) => wide && width > 30 && closed)
  const heads = blocks.filter((b, i) => {
    const next = blocks[i + 1]
    return (
      b.wide &&
      b.indent < 1 &&
      !b.closed &&
      b.width >= 8 &&
      b.width <= 40 &&
      next !== undefined &&
      next.width > 30
    )
  })
  return texts.length >= 6 && texts.filter(isIndented).length >= texts.length * 0.5 && heads.length >= 2
}

// Most reports that open with a dateline have a first head in small letters.
function setsHeadsInSmallLetters(blocks: readonly Features[]): boolean {
  const heads = blocks.filter((b, i) => b.opens === 'head' && blocks[i - 1]?.opens !== 'head')
  return heads.length >= 3 && heads.filter(isCapitals).length < heads.length * 0.5
}

// Where lines of small letters between blank lines are as many, capitals do not tell a title from another.
function setsTitlesInCapitals(blocks: readonly Features[], short: readonly Features[]): boolean {
  const capitals = short.filter(isCapitals)
  const others = blocks.filter(
    (b, i) =>
      !b.wide &&
      b.width <= 30 &&
      !b.closed &&
      b.signs === '' &&
      !b.credits &&
      !b.row &&
      !b.verse &&
      !isCapitals(b) &&
      b.blanks > 0 &&
      b.level === 0 &&
      b.mark === '' &&
      /^\p{Lu}.*\p{L}$/u.test(b.text) &&
      (blocks[i + 1]?.blanks ?? 0) > 0 &&
      b.overText,
  )
  return capitals.length >= 3 && capitals.length > others.length * 1.6
}

// Lines of capitals, each right above a title in small letters, and more of such titles than of those lines.
function namesSections(blocks: readonly Features[]): boolean {
  const isHead = (b: Features | undefined) =>
    b !== undefined && !b.wide && b.width <= 34 && !b.closed && b.signs === ''
  const over = blocks.filter((b, i) => {
    const next = blocks[i + 1]
    return (
      isCapitals(b) &&
      b.width <= 16 &&
      isHead(b) &&
      isHead(next) &&
      next?.blanks !== 0 &&
      !isCapitals(next as Features)
    )
  })
  const bare = blocks.filter((b, i) => isHead(b) && !isCapitals(b) && (blocks[i + 1]?.width ?? 0) > 34)
  return over.length >= 2 && bare.length > over.length
}

function isBroken(blocks: readonly Features[]): boolean {
  const long = blocks.filter((block) => block.width >= 40)
  const cut = long.filter((block) => !isFinished(block.text)).length
  return cut >= 3 && cut >= long.length * 0.2
}

// The level whose headings are followed at once by a deeper heading, twice or more, with more of those below.
function sectionLevelOf(blocks: readonly Features[]): number {
  const headings = blocks.filter((block) => block.level > 0 && !block.credits)
  const over = blocks.flatMap((b, i) => {
    const next = blocks[i + 1]
    return b.level > 0 && next && next.level > b.level && !next.credits ? [b.level] : []
  })
  const level = over.find((value, i) => over.indexOf(value) !== i) ?? 0
  const deeper = headings.filter((heading) => heading.level > level).length
  return deeper > headings.filter((heading) => heading.level === level).length ? level : 0
}

function countBy(values: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
