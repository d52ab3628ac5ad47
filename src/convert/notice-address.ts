// Printed lines of a gazette → whether the office, the place and the day of a notice stand there, or its first words.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const mostLines = 3
const widest = 50

/** Counts the lines of an address from there on; 0 where none stands: Treasury, over Port Merrow, 3rd March, 1903. */
export function noticeAddress(lines: readonly LineNode[], at: number): number {
  for (let i = at; i < Math.min(lines.length, at + mostLines); i++) {
    const line = lines[i] as LineNode
    const text = plain(line.value)
    if ((i > at && (line.blanks > 0 || line.furniture)) || isKnown(line) || widthOf(text) > widest) return 0
    const words = text.replace(/\b(?:day|of|the|this|and|for|at)\b/g, '')
    if (!/^[\p{Lu}\d]/u.test(text) || smallWordsIn(words) > 0 || /\p{Ll}{3,} \p{Ll}{3,}/u.test(words))
      return 0
    if (endsInDate(text)) return isPlace(lines, at, i) ? i - at + 1 : 0
    if (
      !/,$/.test(text) &&
      !patterns.noticeOffice.test(text) &&
      !(/\p{Ll}$/u.test(text) && isDay(lines[i + 1]))
    )
      return 0
  }
  return 0
}

// What is known for a paragraph may yet be the head of a notice.
const isKnown = ({ piece }: LineNode) => piece !== undefined && piece !== 'paragraph'

/** Says whether an address stands apart over the first words of a notice, below the day of the issue. */
export function headsNotice(lines: readonly LineNode[], at: number): boolean {
  const size = lines[at]?.blanks ? noticeAddress(lines, at) : 0
  const below = lines[at + size]
  return (
    size > 0 &&
    below?.blanks === 0 &&
    opensNotice(plain(below.value)) &&
    lines.slice(0, at).some(({ value }) => readDate(plain(value)))
  )
}

/** Says whether a line is the first of a notice's text: IN pursuance of, NOTICE is hereby given. */
export const opensNotice = (text: string): boolean =>
  (patterns.noticeOpening.test(text) && !/\b\d{4}\.$/.test(text)) || patterns.capitalFirst.test(text)

// 10th Junc, 1884.: a scan may misread the month.
const endsInDate = (text: string) =>
  /\b\p{Lu}\p{L}{2,8}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? \d{4}[.,]?$/u.test(text) &&
  /\d{1,2}(?:st|nd|rd|th)?(?: day of)?,? |\d,/u.test(text)

const isDay = (line: LineNode | undefined) =>
  line !== undefined && line.blanks === 0 && endsInDate(plain(line.value))

// An office somewhere in it, or a place before the day.
function isPlace(lines: readonly LineNode[], at: number, day: number): boolean {
  const text = lines
    .slice(at, day + 1)
    .map(({ value }) => plain(value))
    .join(' ')
  return patterns.officeAndDay.test(text) || patterns.placeAndDay.test(text)
}
