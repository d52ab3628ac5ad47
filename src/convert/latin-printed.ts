// Lines of a printed English page → how each stands in its column: full, ending or opening something, a head, a signature.
import { indentOf } from './block-words.ts'
import { isCapitals, proseWidth, unspecked } from './latin-lines.ts'
import { isOpen } from './line-joins.ts'
import * as patterns from './patterns.ts'
import type { PrintedLine } from './printed-lines.ts'
import { letters, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const narrowest = 10
const widest = 36
const longestWord = 6

/** Reads the lines of a page; nothing where its prose is not set in columns. */
export function readLatin(lines: LineNode[]): PrintedLine[] | undefined {
  const prose = proseWidth(lines)
  if (prose < narrowest || prose > widest) return
  const page: PrintedLine[] = []
  for (const line of lines) page.push(printedOf(line, prose, page.at(-1)))
  return page
}

function printedOf(line: LineNode, prose: number, above: PrintedLine | undefined): PrintedLine {
  const value = plain(line.value)
  const text = /^I\s/u.test(value) ? value : unspecked(value)
  const words = smallWordsIn(text)
  const ends = patterns.sentenceEnd.test(text) && !patterns.abbreviation.test(text)
  const full = words >= 2 && indentOf(line) + widthOf(text) >= prose - longestWord && !isCapitals(text)
  const signs = !full && !(above && isOpen(above)) && patterns.signature.test(text)
  const jumps = patterns.jumpTo.test(text) || patterns.writtenBy.test(text)
  const goesOn = /^\p{Ll}/u.test(text) || /[,:;-]$/u.test(text)
  return {
    text,
    full,
    finished: ends || signs || jumps,
    begins: false,
    signs: signs || jumps,
    head: isCapitals(text) || (!full && !ends && !signs && !jumps && !goesOn),
    empty: letters(text) === '',
    apart: line.blanks > 0,
  }
}
