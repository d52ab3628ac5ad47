// Two printed lines of a stack → what it is worth that one stands below the other in a text: what their columns, their
// marks and their words say.
import { type JoinContext, joinScore } from './join.ts'
import { type Neighbours, neighbourScore } from './neighbours.ts'
import * as patterns from './patterns.ts'
import type { PrintedLine } from './printed-lines.ts'
import { rememberPairs } from './remember.ts'

/** Gives what it is worth that one line, by its place, stands below another, in log-odds against any line below any other. */
export type LineJoin = (from: number, to: number) => number

// Set by what parts pages that were woven for the purpose and leaves others alone.
const costs = {
  broken: 1.2,
  brokenHead: 2.9,
  begins: 5.4,
  signs: 2.6,
  flush: 0.7,
}

/** Says whether a line stops in mid-sentence at the end of its column. */
export const isOpen = (line: PrintedLine) => line.full && !line.finished

/** Weighs the joins of a stack, each once. */
export function joinsOf(
  lines: readonly PrintedLine[],
  context: JoinContext,
  neighbours: Neighbours,
): LineJoin {
  const score = rememberPairs(lines.length, (from, to) =>
    belowScore(lines[from] as PrintedLine, lines[to] as PrintedLine, context, neighbours),
  )
  return (from, to) => (from < 0 ? 0 : score(from, to))
}

function belowScore(a: PrintedLine, b: PrintedLine, context: JoinContext, neighbours: Neighbours): number {
  if (isOpen(a)) {
    if (b.begins || b.signs) return b.apart ? -1 : b.signs ? -costs.signs : -costs.begins
    const words = wordScore(a.text, b.text, context, neighbours)
    return b.head ? Math.max(-costs.broken, words - costs.brokenHead) : words
  }
  if (b.signs) return a.signs ? -1.5 : 0
  // What is signed is at its end.
  if (a.signs && !b.head) return -1
  if (b.begins || b.head) return 0
  if (!a.finished) return patterns.midSentence.test(b.text) ? -2 : context.indented ? -1 : 0
  if (a.full) return -0.3
  // Below the end of a paragraph another begins.
  if (context.indented) return b.full ? -costs.flush : -1
  return patterns.midSentence.test(b.text) ? -2 : 0
}

// The weights are those under which joins of one text and of two are best told apart.
function wordScore(a: string, b: string, context: JoinContext, neighbours: Neighbours): number {
  const join = joinScore({ a, b, indent: 0 }, context)
  const score = 0.4 * Math.min(8, Math.max(0, join)) + 0.43 * neighbourScore(a, b, neighbours) - 0.26
  return Math.max(-2.2, Math.min(3.2, score))
}
