// The first line of a masthead → the name of the sheet, with its kind from the line below and without its day.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Closes up letters that stand apart, A S H M E R E   C R O S S: a wider space parts the words. */
export function closeLetters(text: string): string {
  const words = text.split(/\s{2,}/)
  const spaced = words.every((word) => patterns.spacedLetters.test(word.trim()))
  return spaced && !isWide(text) ? words.map((word) => word.replace(/\s/g, '')).join(' ') : text.trim()
}

// THE MARROW ISLANDS over GAZETTE; THE PELL VALE AND DISTRICT over GARDENING SOCIETY.
function withKindBelow(name: string, below: LineNode | undefined): string {
  const kind = plain(below?.value ?? '')
  if (below?.blanks === 0 && patterns.goesOnBelow.test(name) && /^[\p{L}&'’. ]{4,60}$/u.test(kind))
    return `${name} ${kind}`
  return below?.blanks === 0 && patterns.kindAlone.test(kind) ? `${name} ${kind}` : name
}

/** Reads the first line that is no scrap, when it is words alone; two characters, where they are set wide. */
export function firstLineName(lines: readonly LineNode[]): string | undefined {
  const wide = patterns.wideName.exec(plain(lines[0]?.value ?? ''))
  if (wide) return `${wide[1]}${wide[2]}`
  // The number and the day may stand over the name.
  const named = lines.filter(
    ({ value }) => letters(value).length >= 3 && !patterns.pageAloneInHan.test(plain(value)),
  )
  const line = named[patterns.issueNumber.exec(plain(named[0]?.value ?? ''))?.index === 0 ? 1 : 0]
  const text = withoutDay(closeLetters(plain(line?.value ?? ''))).replace(patterns.ornamentAround, '')
  // THE, and below it in larger letters what it is called.
  if (patterns.articleAlone.test(text)) {
    const below = plain(lines[lines.indexOf(line as LineNode) + 1]?.value ?? '')
    return below === '' ? undefined : `${text} ${below.replace(/[.,:;]$/u, '')}`
  }
  if (
    readDate(text) !== undefined ||
    patterns.statesMore.test(text) ||
    widthOf(text) > 24 ||
    letters(text).length < 3
  )
    return undefined
  if (!isWide(text)) return withKindBelow(text, lines[lines.indexOf(line as LineNode) + 1])
  return patterns.endsAsOffice.test(text)
    ? undefined
    : text.replace(/\s/g, '').replace(patterns.siteStart, '')
}

// Friday Letter 7.11.2014: words with the day behind them.
function withoutDay(text: string): string {
  const day = isWide(text) ? undefined : readDate(text)?.text
  return day && text.endsWith(day) && text !== day ? text.slice(0, -day.length).trim() : text
}
