// Two lines of a page → what it is worth that one stands below the other in a column so many ems wide, in log-odds: what
// their words, their marks and their widths say.
import type { ColumnLine } from './column-lines.ts'
import { weights } from './column-weights.ts'
import { fills, widthWorths } from './column-widths.ts'
import { type JoinContext, joinScore } from './join.ts'
import { type Neighbours, neighbourScore } from './neighbours.ts'
import { rememberPairs } from './remember.ts'

/** Gives what it is worth that one line, by its place, stands below another in a column; width 0 where that is not known. */
export type ColumnJoin = (from: number, to: number, column: number) => number

/** Says whether a line stops in mid-sentence at the end of its column. */
export const isCut = (line: ColumnLine, column: number) => !line.finished && fills(line, column)

/** Weighs the joins of a page, the words of each once. */
export function columnJoins(
  lines: readonly ColumnLine[],
  context: JoinContext,
  neighbours: Neighbours,
): ColumnJoin {
  const words = rememberPairs(lines.length, (from, to) =>
    wordsBelow(lines[from] as ColumnLine, lines[to] as ColumnLine, context, neighbours),
  )
  const widthWorth = widthWorths(lines)
  return (from, to, column) => {
    const [a, b] = [lines[from] as ColumnLine, lines[to] as ColumnLine]
    if (column === 0) return firstScore(a, b, from, to)
    const cut = isCut(a, column)
    // A title, or a line of another column.
    if (!a.finished && !cut)
      return a.bare ? weights.below.bare + widthWorth('end', b, column) : weights.below.short
    if (a.finished && b.bare && !fills(b, column)) return weights.below.title
    const above = cut ? 'cut' : fills(a, column) ? 'fullEnd' : 'end'
    return (cut ? words(from, to) : closedScore(a, b, neighbours)) + widthWorth(above, b, column)
  }

  // Below the first line of a column, or a title.
  function firstScore(a: ColumnLine, b: ColumnLine, from: number, to: number): number {
    if (a.finished) return closedScore(a, b, neighbours)
    const wider = Math.max(a.width, Math.min(b.width, a.width + widestStep))
    const cut = words(from, to) + Math.min(0, widthWorth('cut', b, wider))
    return a.bare ? Math.max(weights.below.bare, cut) : cut
  }
}

// A first line may be set in.
const widestStep = 2.6

function closedScore(a: ColumnLine, b: ColumnLine, neighbours: Neighbours): number {
  const { begins, goesOn, neighbours: part, least, most } = weights.closed
  if (!a.finished) return 0
  if (b.begins) return begins
  if (b.goesOn) return goesOn
  return Math.max(least, Math.min(most, part * neighbourScore(a.text, b.text, neighbours)))
}

function wordsBelow(a: ColumnLine, b: ColumnLine, context: JoinContext, neighbours: Neighbours): number {
  const { join, neighbours: part, base, least, most, begins } = weights.words
  if (b.begins) return begins
  const across = Math.min(8, Math.max(0, joinScore({ a: a.text, b: b.text, indent: 0 }, context)))
  const score = join * across + part * neighbourScore(a.text, b.text, neighbours) + base
  return Math.max(least, Math.min(most, score))
}
