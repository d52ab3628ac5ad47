// Lines of a printed Chinese page → how each stands in its column: full, ending or opening something, a head, a signature.

import { indentOf } from './block-words.ts'
import { columnsOf, unscratched } from './columns.ts'
import { readCredits } from './credits.ts'
import { isFinished } from './join.ts'
import * as patterns from './patterns.ts'
import { letters, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** A printed line, and how it stands in its column. */
export interface PrintedLine {
  text: string
  /** It fills its column. */
  full: boolean
  /** It ends a sentence, or signs one. */
  finished: boolean
  /** It begins a paragraph, by its indent or its mark. */
  begins: boolean
  /** It may be a line of a title. */
  head: boolean
  /** It signs what stands above it. */
  signs: boolean
  /** A rule or a speck: no letters. */
  empty: boolean
  /** Blank lines stand above it. */
  apart: boolean
}

/** The lines of a page, and whether its paragraphs begin with an indent. */
export interface PrintedPage {
  lines: PrintedLine[]
  indented: boolean
}

const indent = 1.5
const longestSignature = 14
const around = 6

/** Reads the lines of a page; nothing where it has no columns. */
export function readPrinted(lines: LineNode[]): PrintedPage | undefined {
  const columns = columnsOf(lines)
  if (columns.size === 0) return
  const widths = lines.map(widthAt)
  const printed = lines.map((line, at) => printedOf(line, isFull(lines, widths, at, columns)))
  // Below a full paragraph end another paragraph begins.
  const starts = lines.filter((_, at) => {
    const above = printed[at - 1]
    return above?.finished && !above.full && printed[at]?.full
  })
  const indents = starts.filter((line) => indentOf(line) >= indent).length
  const indented = starts.length >= 2 && indents > starts.length * 0.85
  if (indented)
    for (const [at, line] of printed.entries())
      if (!line.head && indentOf(lines[at] as LineNode) >= indent) line.begins = true
  for (const at of printed.keys())
    if (isFullHead(printed, at)) Object.assign(printed[at] as PrintedLine, head)
  return { lines: printed, indented }
}

const head = { full: false, head: true }

function printedOf(line: LineNode, full: boolean): PrintedLine {
  const text = unscratched(line)
  const begins =
    patterns.leadingMark.test(line.value) ||
    [patterns.numbering, patterns.itemNumber, patterns.dateline].some((pattern) => pattern.test(text))
  const signs = !full && widthOf(text) <= longestSignature && isSignature(text)
  const finished = signs || isFinished(text)
  const breaksOff = [patterns.pauseEnd, patterns.midSentence].some((pattern) => pattern.test(text))
  return {
    text,
    full,
    finished,
    begins,
    signs,
    head: !full && !begins && !finished && !breaksOff,
    empty: letters(text) === '',
    apart: line.blanks > 0,
  }
}

function isSignature(text: string): boolean {
  const credits = readCredits(text)
  return (
    credits?.labelled === true || (credits?.people.length ?? 0) > 0 || patterns.bracketedCredit.test(text)
  )
}

const widthAt = (line: LineNode) => indentOf(line) + widthOf(unscratched(line))

// The column of a line is the width that most lines around it have.
function isFull(
  lines: readonly LineNode[],
  widths: readonly number[],
  at: number,
  columns: ReadonlySet<number>,
): boolean {
  const from = Math.max(0, at - around)
  const near = widths.slice(from, at + around + 1).map((one, i) => (lines[from + i]?.furniture ? 0 : one))
  const like = (one: number) => near.filter((other) => Math.abs(other - one) <= 1).length
  const isColumn = (one: number) => columns.has(Math.round(one))
  // A mark may hang behind the last character.
  const bare = near.filter((one, i) => isColumn(one) && !patterns.markEnd.test(lines[from + i]?.value ?? ''))
  const [column] = (bare.length > 0 ? bare : near.filter(isColumn)).sort((a, b) => like(b) - like(a) || b - a)
  if (column === undefined) return false
  const width = widths[at] as number
  const slack = patterns.narrowLetter.test(lines[at]?.value ?? '') ? 2.5 : 1.5
  return (width >= column - slack && width <= column + 2) || (isColumn(width) && like(width) >= 4)
}

// A title may be as wide as a column: it stands below the end of something and above the beginning of something.
function isFullHead(printed: readonly PrintedLine[], at: number): boolean {
  const [above, line, below] = [printed[at - 1], printed[at] as PrintedLine, printed[at + 1]]
  if (!line.full || line.finished || line.begins || patterns.stopInside.test(line.text)) return false
  const closed = !above || above.finished || above.head || line.apart
  return closed && (!below || below.begins || below.head || below.signs || below.apart)
}
