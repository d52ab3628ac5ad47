// Printed lines → the columns they were set in: how wide one is, and whether a line fills its own.
import { indentOf } from './block-words.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** A column rule that a scan took for a letter stands behind the line: gives the text without it. */
export const unscratched = (line: LineNode) => {
  const text = plain(line.value)
  return /[|｜]$/u.test(text) ? text.replace(/(?<=\S{8})\s*[|｜]$/u, '') : text
}

/** Says whether a line is as wide as a column; with digits or Latin letters it may be a little shorter. */
export const hasColumn = (columns: ReadonlySet<number>, width: number, column: number, text: string) =>
  columns.has(Math.round(width)) || (/[A-Za-z\d]/.test(text) && columns.has(Math.round(column)))

/** Finds the widths at which many lines stop in mid-sentence with another line right below: the columns of a printed page. */
export function columnsOf(lines: LineNode[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const text = unscratched(line)
    if (line.furniture || lines[index + 1]?.blanks !== 0 || patterns.sentenceEnd.test(text)) continue
    const width = Math.round(indentOf(line) + widthOf(text))
    if (width >= 10 && width <= 62)
      for (const near of [width - 1, width, width + 1]) counts.set(near, (counts.get(near) ?? 0) + 1)
  }
  const usual = Math.max(3, lines.length * 0.07)
  return new Set([...counts].filter(([, count]) => count >= usual).map(([width]) => width))
}

/**
 * Gives the column's width at a line: the widest of the lines around it in the same stack. In Chinese, where lines are
 * justified, one line a little wider than the columns, with a jump mark at its end, does not widen them.
 */
export function columnAt(lines: LineNode[], at: number, columns: ReadonlySet<number>): number {
  const width = (line: LineNode) => indentOf(line) + widthOf(unscratched(line))
  const around = [width(lines[at] as LineNode)]
  for (let i = at; i > at - 6 && i > 0 && (lines[i] as LineNode).blanks === 0; i--)
    around.push(width(lines[i - 1] as LineNode))
  for (let i = at + 1; i <= at + 6 && i < lines.length && (lines[i] as LineNode).blanks === 0; i++)
    around.push(width(lines[i] as LineNode))
  const widest = Math.max(...around)
  const usual = Math.max(...around.filter((one) => columns.has(Math.round(one))))
  const wider = around.filter((one) => one > usual + 1)
  return isWide((lines[at] as LineNode).value) && wider.length === 1 && widest - usual <= 10 ? usual : widest
}
