// The head of an English newsletter → its name, from among the day, the number, the price and what the sheet says of itself.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const deepest = 8
const widest = 32

/** Leaves out the lines of a masthead that never name a sheet: the head of a mail, who may copy it, its charity. */
export const withoutNotes = (lines: readonly LineNode[]): LineNode[] =>
  lines.filter(({ value }) => {
    const text = plain(value)
    return isWide(text) || !patterns.noteInMasthead.test(text)
  })

/** Reads the name that stands on one line with the day, the number or the price; nothing when none does. */
export function nameAmongFacts(lines: readonly LineNode[]): string | undefined {
  const head = lines.slice(0, deepest).filter(({ value }) => !isWide(plain(value)))
  for (const { value } of head) {
    const text = plain(value)
    if (isPlaceAndDay(text)) continue
    const rest = withoutFacts(openLetters(text))
    const name = rest.split(patterns.betweenFacts).map(closed).find(isName)
    if (name) return name
  }
  return undefined
}

// A letter is dated to the day, “Port Merrow, 8th May, 1926”; a sheet may have its month alone, “The Lamp, June 2014”.
const isPlaceAndDay = (text: string) =>
  patterns.placeAndDay.test(text) && !/^The /i.test(text) && readDate(text)?.edtf.length === 10

// MARLEY MESSENGER - Issue 42 - June 2014 without its number and its day.
function withoutFacts(text: string): string {
  const gap = '   '
  const day = readDate(text)?.text
  return (day ? text.replace(day, gap) : text)
    .replace(patterns.dayWithoutYear, gap)
    .replace(/\b\p{L}+day[,.]?\s*(?=\s{3})/iu, '')
    .replace(patterns.seasonOfYear, gap)
    .replace(patterns.shortDay, gap)
    .replace(patterns.volumeBefore, gap)
    .replace(patterns.issueNumber, gap)
    .replace(patterns.hashNumber, gap)
    .replace(patterns.priceInMasthead, gap)
}

/** Closes up the letters of words that are set apart, W H E E L   T A L K, wherever they stand on a line. */
export const openLetters = (text: string) => text.replace(patterns.lettersApart, asWords)

const asWords = (apart: string) =>
  apart
    .split(/ {2,}/)
    .map((word) => word.replace(/ /g, ''))
    .join(' ')

const closed = (cell: string) => cell.replace(/^[\s\p{P}\p{S}]+|[\s,;:.|(\p{Pd}*_~=]+$/gu, '')

const isName = (cell: string) =>
  letters(cell).length >= 3 &&
  widthOf(cell) <= widest &&
  /^\P{Ll}*\p{Lu}|^[\p{Ll} ]+$/u.test(cell) &&
  !/\d{3}|@|www\./.test(cell) &&
  !patterns.noteInMasthead.test(cell) &&
  !patterns.sheetOf.test(cell) &&
  !patterns.besideSheetName.test(cell) &&
  !/^(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)(?:day)?$/iu.test(cell)
