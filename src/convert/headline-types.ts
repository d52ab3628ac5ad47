// Measured blocks of an English paper set in columns → what the type of a headline's lines tells: large letters break a
// phrase far from the column's edge, a kicker above them is set in capitals, a deck below them nearly fills the column.
import type { Features } from './features.ts'
import * as patterns from './patterns.ts'

/** What the lines of one headline are, by their type. */
export type HeadlineType = '' | 'kicker' | 'title' | 'deck' | 'crosshead'

const largest = 0.6
const smallest = 0.7
const strapped = 1.6
const widestSmall = 24
const likeLines = 0.6
const fewestTitles = 2
const fewestLines = 20
const fewestApart = 4

/** Marks the lines of headlines by their type, where titles of the page are set in capitals and small letters. */
export function markHeadlineTypes(features: readonly Features[]): void {
  const column = columnOf(features)
  if (column === 0) return
  const stacks = stacksOf(features)
  if (features.filter((_, i) => isSmallHead(features, i)).length >= fewestTitles)
    for (const stack of stacks.filter(isStrapped))
      for (const [i, b] of stack.entries()) b.headline = i === 0 ? 'kicker' : 'title'
  if (features.filter((_, i) => isLoneTitle(features, i)).length < fewestTitles) return
  for (const stack of stacks) if (!isStrapped(stack)) markStack(stack, column)
  const apart = stacks.filter(([first]) => (first?.blanks ?? 0) > 0).length
  if (apart < fewestApart || apart < stacks.length * 0.6) return
  // Where headlines stand apart from what is above them, a line alone that does not is a cross-head.
  for (const [first, ...more] of stacks)
    if (first && more.length === 0 && first.blanks === 0 && first.chrome === 0 && !isCapitals(first)) {
      const above = features[features.indexOf(first) - 1]
      if (above?.closed && first.overText) first.headline = 'crosshead'
    }
}

// The lines of heads that stand right below each other.
function stacksOf(features: readonly Features[]): Features[][] {
  const stacks: Features[][] = []
  for (let from = 0; from < features.length; from++) {
    let end = from
    while (isHead(features[end]) && (end === from || features[end]?.blanks === 0)) end += 1
    if (end > from) stacks.push(features.slice(from, end))
    from = Math.max(from, end - 1)
  }
  return stacks
}

function markStack(stack: readonly Features[], column: number): void {
  const kicker = isKicker(stack[0]) ? 1 : 0
  const small = stack.findIndex((b, i) => i >= kicker && (isCapitals(b) || b.width > column * largest))
  const end = small < 0 ? stack.length : small
  if (end - kicker < 2) return
  if (kicker > 0) (stack[0] as Features).headline = 'kicker'
  for (const b of stack.slice(kicker, end)) b.headline = 'title'
  const [deck, ...rest] = stack.slice(end)
  if (!deck || isCapitals(deck) || deck.width < column * smallest) return
  for (const b of [deck, ...rest]) if (!isCapitals(b)) b.headline = 'deck'
}

// Capitals in a small type, a whole line of them, over two or three lines of a far larger one.
function isStrapped([strap, ...lines]: readonly Features[]): boolean {
  if (!strap || lines.length < 2 || lines.length > 3 || ![strap, ...lines].every(isCapitals)) return false
  const widths = lines.map(({ width }) => width)
  const [least, most] = [Math.min(...widths), Math.max(...widths)]
  return strap.width >= most * strapped && least >= most * likeLines && !/[.,]$/.test(strap.text)
}

// What a line of a full paragraph measures; 0 where hardly any is printed line by line.
function columnOf(features: readonly Features[]): number {
  const texts = features.filter(({ wide, lines }) => !wide && lines >= 3)
  const lines = texts.reduce((sum, b) => sum + b.lines, 0)
  return lines < fewestLines ? 0 : texts.reduce((sum, b) => sum + b.width, 0) / lines
}

const isCapitals = ({ text }: Features) => !patterns.smallLetter.test(text)

const isHead = (b: Features | undefined) =>
  b !== undefined &&
  !b.wide &&
  b.lines === 1 &&
  b.level === 0 &&
  b.signs === '' &&
  !b.item &&
  !b.row &&
  !b.news &&
  patterns.englishTitle.test(b.text)

// "We saw nothing", or a word or two that say of what: SCHOOL BOARD.
const isKicker = (b: Features | undefined) =>
  b !== undefined &&
  isCapitals(b) &&
  (patterns.quotedLine.test(b.text) || (b.text.split(/\s+/).length <= 2 && !/[.!?]$/.test(b.text)))

// A line alone in capitals and small letters, apart from what is above, over a text of several lines.
function isLoneTitle(features: readonly Features[], i: number): boolean {
  const [b, below] = [features[i], features[i + 1]]
  return (
    isHead(b) && !isCapitals(b as Features) && (b?.blanks ?? 0) > 0 && !b?.closed && (below?.lines ?? 0) >= 2
  )
}

// A line of small letters, no sentence, over a text of several lines.
function isSmallHead(features: readonly Features[], i: number): boolean {
  const [b, below] = [features[i], features[i + 1]]
  if (!b || b.wide || isCapitals(b) || b.closed || b.signs !== '' || b.width > widestSmall) return false
  return /^["“‘']?\p{Lu}[^,:;]+$/u.test(b.text) && (below?.lines ?? 0) >= 2
}
