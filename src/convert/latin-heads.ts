// Printed lines of English → those that head the text right below them, with no blank line between: each stops
// where the next word would still have fitted, which no line of a printed paragraph but the last one does.
import { indentOf } from './block-words.ts'
import { isPersonName } from './english-names.ts'
import { isCapitals, isEntry } from './latin-lines.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const mostHeads = 3
const widestColumn = 45
// A ragged margin takes a word or two.
const margin = 3
// A head that goes on in a second line is set larger.
const wideMargin = 4

/** Lines that head a text: with which its heads begin, and below which something else begins. */
export interface LatinHeads {
  first: ReadonlySet<LineNode>
  ends: ReadonlySet<LineNode>
}

/** Finds the heads, at the top of a stack or below the end of a text, of a source whose prose is as wide as `prose`. */
export function latinHeads(lines: readonly LineNode[], prose: number): LatinHeads {
  const [first, ends] = [new Set<LineNode>(), new Set<LineNode>()]
  if (prose === 0 || prose > widestColumn) return { first, ends }
  const numbered = lines.filter((line) => patterns.agendaHead.test(line.value)).length >= 3
  for (const [at, line] of lines.entries()) {
    if (line.furniture || !(beginsStack(lines, at) || stands(lines, at, prose))) continue
    const heads = headsFrom(lines, at, prose, numbered)
    if (heads.length > 0) first.add(line)
    for (const [i, head] of heads.entries())
      if (!/^\p{Ll}/u.test(plain(heads[i + 1]?.value ?? ''))) ends.add(head)
  }
  return { first, ends }
}

const beginsStack = (lines: readonly LineNode[], at: number) =>
  at === 0 || (lines[at] as LineNode).blanks > 0 || lines[at - 1]?.furniture !== undefined

// Right below the end of a text of the column, who signs it, its jump line, or a list of days.
function stands(lines: readonly LineNode[], at: number, prose: number): boolean {
  const above = plain(lines[at - 1]?.value ?? '')
  const text = plain((lines[at] as LineNode).value)
  if (isPersonName(text)) return false
  if (patterns.jumpTo.test(above) || isEntry(above) || isPersonName(above)) return true
  if (!patterns.surelyEnds.test(above)) return false
  return lines
    .slice(Math.max(0, at - 3), at)
    .some((_, i, near) => opensText(lines, at - near.length + i, prose))
}

// The lines of a stack down to its text; none where no text stands below.
function headsFrom(lines: readonly LineNode[], from: number, prose: number, numbered: boolean): LineNode[] {
  const heads: LineNode[] = []
  for (let at = from; heads.length <= mostHeads; at++) {
    const [line, below] = [lines[at], lines[at + 1]]
    if (!line || !below || below.furniture || below.blanks > 0) return []
    if (heads.length > 0 && (opensText(lines, at, prose) || opensList(line, below))) return heads
    const tight = numbered && patterns.agendaHead.test(line.value)
    const [text, next] = [plain(line.value), plain(below.value)]
    const goesOn = /^\p{Ll}/u.test(next) && !opensText(lines, at + 1, prose)
    if (!stopsShort(text, next, prose - (goesOn ? wideMargin : tight ? 0 : margin), heads.length > 0, goesOn))
      return []
    heads.push(line)
  }
  return []
}

function stopsShort(text: string, below: string, column: number, further: boolean, goesOn: boolean): boolean {
  if (isWide(text + below) || /[.,;:-]$/u.test(text)) return false
  if ([patterns.dear, patterns.labelledEntry].some((p) => p.test(text)) || isEntry(text)) return false
  if (isByline(below) || isByline(text)) return true
  if (!further && !/^["“'‘]?[\p{Lu}\p{N}£$]/u.test(text)) return false
  if (!goesOn && !(/^["“'‘(]?\p{Lu}/u.test(below) || isEntry(below))) return false
  const word = /^\S+/.exec(below)?.[0] ?? ''
  return widthOf(text) + 0.5 + widthOf(word) <= column
}

const isByline = (text: string) =>
  patterns.writtenBy.test(text) && patterns.signature.test(text.replace(patterns.writtenBy, ''))

// Two entries of a list of days, below the line that heads it.
const opensList = (line: LineNode, below: LineNode) =>
  isEntry(plain(line.value)) && isEntry(plain(below.value))

// A line of running words that fills its column, and goes on below inside a sentence.
function opensText(lines: readonly LineNode[], at: number, prose: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]]
  if (!line || !below) return false
  const [text, next] = [plain(line.value), plain(below.value)]
  const word = /^\S+/.exec(next)?.[0] ?? ''
  const width = indentOf(line) + widthOf(text) + 0.5 + widthOf(word)
  if (patterns.storyOpening.test(text) && /\p{Ll}/u.test(next)) return width > prose - 2 * margin
  return width > prose - margin && !isByline(next) && !isCapitals(text) && smallWordsIn(text) >= 3
}
