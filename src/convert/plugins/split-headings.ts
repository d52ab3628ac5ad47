// before: 防盗意识待加强 提醒学生注意财物，也 在事发时… , printed lines run together with a space between each two
// after: a heading, and the text, each a line; and a line for each paragraph where two spaces part them.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isPersonalName } from '../surnames.ts'
import { isWide, letters, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceNode, type SourceRoot } from '../tree.ts'
import { spanOf } from '../word-list.ts'

// Shorter, and a line shows no column to measure a heading by.
const shortest = 60
const widestHeading = 24

/** Splits lines in which a heading stands before or between the printed lines of its text. */
export default function splitHeadings() {
  return (tree: SourceRoot, file: VFile): void => {
    const widths = tree.children.filter((node) => isLine(node) && isText(node)).flatMap(printedWidths)
    tree.children = tree.children.flatMap((node, index) => {
      if (!isLine(node) || node.furniture || node.piece || widthOf(node.value) < shortest) return [node]
      if (!isWide(node.value)) return [node]
      const cuts = cutsOf(node.value, widths)
      if (cuts.length < 2) return [node]
      inform(file, node, 'split-headings', 'A heading or a paragraph begins inside this line: parted there.')
      const pieces = cuts.map((cut, i) => pieceOf(node, cut, cuts[i + 1]?.at ?? node.value.length))
      return named(pieces, !tree.children.slice(0, index).some((above) => isLine(above) && isText(above)))
    })
  }
}

/** A printed line: its words, where they begin, how many spaces stand before. */
interface Printed {
  text: string
  at: number
  width: number
  spaces: number
}

/** A piece of a line, and whether it is a heading. */
interface Piece {
  line: LineNode
  heading: boolean
}

/** Where a piece of a line begins, and whether it is a heading. */
interface Cut {
  at: number
  heading: boolean
}

function cutsOf(value: string, widths: readonly number[]): Cut[] {
  const lines = printedLines(value)
  const column = columnOf(lines) || columnElsewhere(lines, widths)
  const headings = lines.map((_, i) => column > 0 && isHeading(lines, i, column))
  const parted = lines.filter((line, i) => line.spaces >= 2 && i > 0 && ends(lines[i - 1]))
  const single = lines.filter(({ spaces }) => spaces === 1).length
  const indents = parted.length > 0 && (column > 0 || parted.length > 1) && single >= parted.length * 2
  return lines.flatMap(({ at }, i) => {
    const opens = i === 0 || headings[i] || headings[i - 1]
    const heading = headings[i] === true
    return opens || (indents && parted.includes(lines[i] as Printed))
      ? [{ at: i === 0 ? 0 : at, heading }]
      : []
  })
}

const isText = (line: LineNode) => !line.furniture && widthOf(line.value) >= shortest

// Several headings before the line's text are a title over further lines of it, and over a subtitle, which is longer;
// one alone is a title where a report opens below it or nothing is above. A line belongs to one article: any other
// heading in it is a sub-heading.
function named(pieces: readonly Piece[], first: boolean): LineNode[] {
  const text = pieces.findIndex((piece) => !piece.heading)
  const below = pieces[text]?.line.value ?? ''
  const opens = text > 1 || first || patterns.dateline.test(below) || patterns.openingCredit.test(below)
  const width = widthOf(pieces[0]?.line.value ?? '')
  let role: 'title-line' | 'subtitle' = 'title-line'
  for (const [i, { line, heading }] of pieces.entries()) {
    if (widthOf(line.value) > width * 1.3) role = 'subtitle'
    if (!heading) line.piece = 'paragraph'
    else line.piece = i > text || !opens ? 'subhead' : i === 0 ? 'title' : role
  }
  return pieces.map(({ line }) => line)
}

// A space beside a letter or a digit stands in the words: 2015 年.
function printedLines(value: string): Printed[] {
  const lines: Printed[] = []
  for (const { 0: text, index } of value.matchAll(/[^\s\u3000]+/gu)) {
    const before = lines.at(-1)
    const end = before ? before.at + before.text.length : 0
    const inside = /[\w%(（.–-]$/u.test(before?.text ?? '') || /^[\w%]/u.test(text)
    if (before && inside) before.text = value.slice(before.at, index + text.length)
    else lines.push({ text, at: index, width: 0, spaces: index - end })
  }
  for (const line of lines) line.width = widthOf(line.text)
  return lines
}

// The width of most printed lines; 0 where there is none.
function columnOf(lines: readonly Printed[]): number {
  if (lines.length < 4) return 0
  // The first line of a paragraph is set in.
  const near = (width: number) =>
    lines.filter((line) => line.width >= width - 3 && line.width <= width + 1.5).length
  const [most = 0] = lines.map((line) => line.width).sort((a, b) => near(b) - near(a))
  // The last line of a paragraph is as long as it is.
  const full = lines.filter((line) => !ends(line)).length
  return most >= 10 && most <= 45 && near(most) >= 3 && near(most) >= full * 0.5 ? most : 0
}

// A paragraph of two or three lines shows no column; its second line may be as wide as many others of the source.
function columnElsewhere(lines: readonly Printed[], widths: readonly number[]): number {
  const width = lines[2]?.width ?? 0
  if (lines.length < 3 || width < 10 || width > 45) return 0
  return widths.filter((other) => Math.abs(other - width) <= 1).length >= 3 ? width : 0
}

const printedWidths = (node: SourceNode) =>
  isLine(node) ? printedLines(node.value).map(({ width }) => width) : []

const ends = (line: Printed | undefined) => line !== undefined && patterns.sentenceEnd.test(line.text)

// Short of the column, no sentence nor a part of one, above a printed line that fills the column and opens with words
// of its own. The first line of a paragraph is set in: one heading of a few is shorter than that by far. Between
// sentences, a heading stands below a full stop.
function isHeading(lines: readonly Printed[], at: number, column: number): boolean {
  if (!looksLikeHeading(lines[at] as Printed, column)) return false
  let first = at
  while (first > 0 && looksLikeHeading(lines[first - 1] as Printed, column)) first -= 1
  let next = at + 1
  while (next < lines.length && looksLikeHeading(lines[next] as Printed, column)) next += 1
  const stack = lines.slice(first, next)
  const above = lines[first - 1]
  const below = lines[next]
  if (stack.length > 4 || !below || below.width < column - 4) return false
  if (above && (stack.length > 1 || !/。[”"』」]?$/u.test(above.text))) return false
  if (Math.min(...stack.map(({ width }) => width)) > column * 0.65) return false
  return spanOf(lastWords(stack.at(-1)), firstWords(below)) < oneWord
}

// From here on the end of a heading and the text below it are one word, which a column parted.
const oneWord = 1.5
const lastWords = (line: Printed | undefined) =>
  /\p{Script=Han}*$/u.exec(line?.text ?? '')?.[0].slice(-4) ?? ''
const firstWords = (line: Printed) => /^\p{Script=Han}*/u.exec(line.text)?.[0].slice(0, 4) ?? ''

function looksLikeHeading({ text, width }: Printed, column: number): boolean {
  if (width > Math.min(widestHeading, column - 2.5) || letters(text).length < 4) return false
  if (
    /[。；，,！？…]/u.test(text) ||
    patterns.leadingMark.test(text) ||
    /^[”’」』）)]/u.test(text) ||
    /[（(“「『]$/u.test(text)
  )
    return false
  if (patterns.dateline.test(`${text} `) || patterns.openingDay.test(text)) return false
  return !isPersonalName(text) && !readCredits(text) && !patterns.itemNumber.test(text)
}

function pieceOf(line: LineNode, { at: from, heading }: Cut, to: number): Piece {
  const { start, end } = line.position
  const piece = {
    ...line,
    value: line.value.slice(from, to).trimEnd(),
    blanks: from > 0 ? 1 : line.blanks,
    position: {
      start: { ...start, column: start.column + from },
      end: { ...end, column: start.column + to },
    },
  }
  return { line: piece, heading }
}
