// Printed lines of English: which go on in a paragraph, and which stand alone.

import { indentOf } from './block-words.ts'
import { isPersonName } from './english-names.ts'
import * as patterns from './patterns.ts'
import { plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/**
 * Says whether the line below line `at` goes on in its paragraph, in a stack as wide as `column` of a source whose prose
 * is as wide as `prose`. A stack narrower than the prose, verse, and names below a text are lines of their own.
 */
export function goesOnInLatin(lines: LineNode[], at: number, column: number, prose: number): boolean {
  const [textA, textB] = [lines[at], lines[at + 1]].map((line) => unspecked(plain(line?.value ?? ''))) as [
    string,
    string,
  ]
  const width = indentOf(lines[at] as LineNode) + widthOf(textA)
  const ends =
    (patterns.sentenceEnd.test(textA) && !patterns.abbreviation.test(textA)) || /\p{Lu}\.["”]$/u.test(textA)
  if (
    (ends || /^\p{Lu}/u.test(textB)) &&
    patterns.writtenBy.test(textB) &&
    isPersonName(textB.replace(patterns.writtenBy, ''))
  )
    return false
  if (!/^\p{Ll}/u.test(textB)) {
    if (column < prose * 0.7 || prose === 0 || isVerse(lines, at, prose)) return false
    if (patterns.farewell.test(textA) || patterns.farewell.test(textB)) return false
    const room = widthOf(textA) < Math.min(column, prose) * leastOfLine
    if (!ends && !room && isProse(textA) && (isProse(textB) || textB.length < 30)) return true
  }
  if (isPersonName(textA) && widthOf(textA) < column * 0.7) return false
  const signs = isPersonName(textB) || (patterns.briefSignature.test(textB) && !isCapitals(textA))
  if (signs && ends && lines[at + 2]?.blanks !== 0) return false
  if (ends && /^[“"']?\p{Lu}/u.test(textB) && isLocals(lines, at)) return false
  if (standsAlone(lines, at, textA) || standsAlone(lines, at + 1, textB)) return false
  if (ends && isShortHead(textB, plain(lines[at + 2]?.value ?? ''), column)) return false
  if (isShortHead(textA, textB, column) && patterns.sentenceEnd.test(plain(lines[at - 1]?.value ?? '.')))
    return false
  // A name far short of the margin signs: what begins in a small letter below it goes on from elsewhere.
  if (width < column * 0.5 && patterns.twoNames.test(textA) && endsAbove(lines, at)) return false
  const word = /^\S+/.exec(textB)?.[0] ?? ''
  return width + 0.5 + widthOf(word) > column - 1.5 || /^\p{Ll}/u.test(textB)
}

// A printed line that ends no sentence leaves no more of its column empty.
const leastOfLine = 0.6

const endsAbove = (lines: readonly LineNode[], at: number) =>
  patterns.sentenceEnd.test(plain(lines[at - 1]?.value ?? ''))

/** Says whether a line is an entry of a list of days or hours. */
export const isEntry = (text: string) =>
  [patterns.datedEntry, patterns.timedEntry, patterns.datedRow].some((entry) => entry.test(text))

/** Says whether an entry or item that opens with `first` ends with line `a`: the next line's first word would have fitted. */
export function endsEntry(first: LineNode, a: LineNode, b: LineNode, column: number): boolean {
  const [text, below] = [plain(a.value), plain(b.value)]
  if (!isEntry(plain(first.value)) && !patterns.leadingMark.test(first.value)) return false
  const word = /^\S+/.exec(below)?.[0] ?? ''
  return (
    /^["“'‘(]?[\p{Lu}\p{N}]/u.test(below) &&
    !/[,;&(–—-]$/u.test(text) &&
    indentOf(a) + widthOf(text) + 0.5 + widthOf(word) <= column - roomAtEnd
  )
}
const roomAtEnd = 2

/** Says whether a line of running words stops where its sentence cannot: a date below it is no entry of a list. */
export const stopsInSentence = (text: string) =>
  (/,$/.test(text) || patterns.stopsAtWord.test(text)) && smallWordsIn(text) >= 4

// Main words with capitals and no full stop, where the next line's first word would have fitted: a heading.
function isShortHead(text: string, next: string, column: number): boolean {
  const word = /^\S+/.exec(next)?.[0] ?? ''
  const main = text.match(/(?<!\S)\p{Lu}\p{L}+/gu)?.length ?? 0
  return (
    main >= 2 &&
    patterns.englishTitle.test(text) &&
    !patterns.runInDash.test(text) &&
    !/[.,;:-]$/.test(text) &&
    /^["“]?\p{Lu}/u.test(next) &&
    widthOf(text) + 0.5 + widthOf(word) <= column - 1
  )
}

// What a scan makes of the rule between two columns, before a word that goes on.
const noise = /^[|!?*\][Iilj1.,;:'~^_-]{1,3}\s+(?=\p{Ll})/u

/** Gives a line without what a scan made of the column rules beside it. */
export const unspecked = (text: string) => text.replace(/\s+[|!?iIlj1*]$/u, '').replace(noise, '')

// A line with words in small letters that is no heading and stops at no mark.
const isProse = (text: string) =>
  smallWordsIn(text) >= 2 && !patterns.englishTitle.test(text) && !/:$/.test(text)

// A wide line of prose that stops inside a sentence.
const isFullLine = (text: string) =>
  widthOf(text) >= 24 &&
  /[\p{L}-]$/u.test(text) &&
  isProse(text) &&
  /(?<!\S)\p{Ll}+ \S+ .*(?<!\S)\p{Ll}./u.test(text)

/** Gives the width of a printed line of English prose, read from lines that go on below in a small letter; 0 where none do. */
export function proseWidth(lines: LineNode[]): number {
  const widths = lines
    .filter(
      (line, i) =>
        lines[i + 1]?.blanks === 0 &&
        !line.furniture &&
        (/^\s*\p{Ll}/u.test(lines[i + 1]?.value ?? '') || isFullLine(plain(line.value))),
    )
    .map((line) => indentOf(line) + widthOf(plain(line.value)))
    .sort((a, b) => a - b)
  return widths.length < 3 ? 0 : (widths[Math.floor(widths.length * 0.8)] as number)
}

// Four lines of one stack that all begin with a capital, where the next word would have fitted on the line above.
function isVerse(lines: LineNode[], at: number, prose: number): boolean {
  const isRagged = (i: number) => {
    const word = /^\s*\S+/.exec(lines[i]?.value ?? '')?.[0] ?? ''
    return widthOf(lines[i - 1]?.value ?? '') + 0.5 + widthOf(word) <= prose - 1
  }
  const isLine = (i: number) => {
    const text = plain(lines[i]?.value ?? '')
    return /^["“'‘]?\p{Lu}/u.test(text) && /\p{Ll}[,;:!?]?$/u.test(text) && smallWordsIn(text) >= 2
  }
  const inStack = (from: number) =>
    [0, 1, 2, 3].every((n) => isLine(from + n) && (n === 0 || lines[from + n]?.blanks === 0)) &&
    [1, 2, 3].filter((n) => isRagged(from + n)).length >= 2
  return [at - 3, at - 2, at - 1, at, at + 1].some((from) => from >= 0 && inStack(from))
}

// Local news in a line or two each: most lines around end a sentence.
function isLocals(lines: LineNode[], at: number): boolean {
  const near = lines.slice(Math.max(0, at - 2), at + 4).filter((line) => !isCapitals(plain(line.value)))
  const ends = near.filter((line) => patterns.sentenceEnd.test(plain(line.value))).length
  return near.length >= 4 && ends >= near.length * 0.65
}

// An English sub-heading: every main word with a capital, a full stop, and a sentence's end above it.
function standsAlone(lines: LineNode[], at: number, text: string): boolean {
  const before = plain(lines[at - 1]?.value ?? '.')
  const main = text.match(/\b\p{Lu}\p{L}{2,}/gu)?.length ?? 0
  return (
    main >= 2 &&
    /\.$/.test(text) &&
    patterns.englishTitle.test(text) &&
    (patterns.sentenceEnd.test(before) || isCapitals(before))
  )
}

/** Says whether a line is set in capitals: it does not go on in one of small letters. */
export const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text)

const fewestSetIn = 4

/** Finds the lines set in by a space or two that begin paragraphs: nearly all such lines stand below a sentence's end. */
export function lightlySetIn(lines: readonly LineNode[]): ReadonlySet<LineNode> {
  const setIn = lines.flatMap((line, i) => (isLight(line, lines[i - 1]) ? [i] : []))
  const begin = setIn.filter((i) => /[.!?:;]["'”’)]*$/u.test(plain(lines[i - 1]?.value ?? '')))
  const isUsual = setIn.length >= fewestSetIn && begin.length >= setIn.length * 0.6
  return new Set(isUsual ? setIn.map((i) => lines[i] as LineNode) : [])
}

const isLight = (line: LineNode, above: LineNode | undefined) =>
  /^ {1,2}["“'‘]?\p{Lu}/u.test(line.value) &&
  above !== undefined &&
  line.blanks === 0 &&
  !line.furniture &&
  !above.furniture &&
  /^\S/u.test(above.value)
