// Printed lines of a Chinese page → whether one below a paragraph heads the next: no paragraph ends in a short line
// that ends no sentence, however full the line above it is.
import { indentOf } from './block-words.ts'
import { readCredits } from './credits.ts'
import { isFinished, type JoinContext, joinScore } from './join.ts'
import * as patterns from './patterns.ts'
import { Runs } from './runs.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const mostHeads = 2
// How well a head must go on in the line above it to be the rest of a sentence that lost its mark.
const goesOn = 1.9

/** Reads from the lines of a page what is needed to know its heads. */
export function readHeads(lines: readonly LineNode[]): (at: number, column: number) => boolean {
  const runs = new Runs(() => lines.map((line) => letters(line.value)).join('\n'))
  const context: JoinContext = { wide: () => true, runs, cut: true, broken: true, indented: false }
  return (at, column) => {
    const [a, b] = [plain(lines[at - 1]?.value ?? ''), plain(lines[at]?.value ?? '')]
    if (!headsParagraph(lines, at, column, mostHeads)) return false
    return isClosed(a) || joinScore({ a, b, indent: 0 }, context) < goesOn
  }
}

const isClosed = (text: string) => isFinished(text) || patterns.bracketedCredit.test(text)

// A line, or a stack of few, above one that is set in or marked.
function headsParagraph(lines: readonly LineNode[], at: number, column: number, most: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]]
  if (!line || !below || below.blanks > 0 || below.furniture || !isShort(line, column)) return false
  return beginsParagraph(below) || (most > 1 && headsParagraph(lines, at + 1, column, most - 1))
}

function isShort(line: LineNode, column: number): boolean {
  const text = plain(line.value)
  return (
    indentOf(line) < 4 &&
    widthOf(text) <= column - 2 &&
    !isClosed(text) &&
    ![patterns.pauseEnd, patterns.leadsIn, patterns.midSentence, patterns.hanNumeral].some((pattern) =>
      pattern.test(text),
    )
  )
}

const beginsParagraph = (line: LineNode) =>
  (indentOf(line) >= 1.5 && indentOf(line) <= 4) ||
  [patterns.dateline, patterns.numbering, patterns.itemNumber].some((pattern) =>
    pattern.test(plain(line.value)),
  )

const narrowestHead = 9
const widestHead = 26

/**
 * Finds the heads of two clauses with a gap between them, as wide as the column, each the first line below a blank one:
 * 老井涌水　里弄排队. Where many lines hold gaps, as a scan leaves them, a gap says nothing.
 */
export function gappedHeads(lines: readonly LineNode[]): ReadonlySet<LineNode> {
  const printed = lines.filter((line) => !line.furniture && widthOf(plain(line.value)) >= narrowestHead)
  const gapped = printed.filter((line) => patterns.clausesWithGap.test(plain(line.value)))
  if (gapped.length > printed.length * 0.2) return new Set()
  return new Set(gapped.filter((line) => line.blanks > 0 && widthOf(plain(line.value)) <= widestHead))
}

/**
 * Finds the heads as wide as the column that stand right above a text, each the first line below a blank one where the
 * text above has come to its end: what begins there is no rest of it, and a title stops before the text's first words.
 */
export function fullHeads(lines: readonly LineNode[]): ReadonlySet<LineNode> {
  const runs = new Runs(() => lines.map((line) => letters(line.value)).join('\n'))
  const context: JoinContext = { wide: () => true, runs, cut: true, broken: true, indented: false }
  return new Set(
    lines.filter((line, at) => {
      const [above, below] = [lines[at - 1], lines[at + 1]]
      if (line.blanks === 0 || !above || !below || below.blanks > 0 || below.furniture) return false
      const a = plain(line.value)
      if (!isWide(a) || !isHeadline(a) || (!above.furniture && !endsText(plain(above.value)))) return false
      return joinScore({ a, b: plain(below.value), indent: 0 }, context) < goesOn
    }),
  )
}

const isHeadline = (text: string) =>
  widthOf(text) >= narrowestHead &&
  widthOf(text) <= widestHead &&
  !isClosed(text) &&
  !/[，。；,;、]/u.test(text) &&
  !/^[问問答]\s*[:：]/u.test(text) &&
  ![patterns.midSentence, patterns.leadsIn, patterns.dateline, patterns.numbering, patterns.itemNumber].some(
    (pattern) => pattern.test(text),
  )

const endsText = (text: string) => isClosed(text) || (readCredits(text)?.people.length ?? 0) > 0
