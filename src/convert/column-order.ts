// The columns of a page → the order in which their lines are read: where one stops in mid-sentence, that which goes on
// comes next, and below a title that stands over several, the first of them.
import { bestPairs } from './assignment.ts'
import { type ColumnJoin, isCut } from './column-joins.ts'
import type { ColumnLine } from './column-lines.ts'
import { weights } from './column-weights.ts'
import type { Tracks } from './tracks.ts'

/** Puts columns one below the other: gives the runs of lines that go on from each other, by their places. */
export function orderColumns(
  { columns, strays }: Tracks,
  lines: readonly ColumnLine[],
  join: ColumnJoin,
): number[][] {
  const ends = columns.map((column) => endOf(column, lines))
  const scores = columns.map((a, i) =>
    columns.map((b, j) => (i === j ? 0 : belowScore(a, b, ends[i] as End, ends[j] as End, lines, join))),
  )
  const next = withoutRings(bestPairs(scores), scores)
  const runs: number[][] = []
  const taken = new Set(next)
  for (const start of columns.keys()) {
    if (taken.has(start)) continue
    const run: number[] = []
    for (let at = start; at >= 0; at = next[at] ?? -1) run.push(...(columns[at] as number[]))
    runs.push(run)
  }
  return [...runs, ...strays.map((at) => [at])].sort((a, b) => (a[0] as number) - (b[0] as number))
}

const near = 12

/** How a column begins and ends. */
interface End {
  width: number
  /** All its lines are lines of a title. */
  bare: boolean
  /** Its first words go on from elsewhere. */
  goesOn: boolean
  /** A title begins it. */
  headed: boolean
}

function endOf(column: readonly number[], lines: readonly ColumnLine[]): End {
  const own = column.map((at) => lines[at] as ColumnLine)
  const widths = own.map(({ width }) => width).sort((a, b) => b - a)
  const width = widths[Math.floor(widths.length / 4)] as number
  const bare = own.length <= 3 && own.every((line) => line.bare)
  const [first] = own as [ColumnLine]
  return {
    width,
    bare,
    goesOn: first.goesOn,
    headed: first.begins || (first.bare && first.width < width - 2.6),
  }
}

function belowScore(
  a: readonly number[],
  b: readonly number[],
  above: End,
  below: End,
  lines: readonly ColumnLine[],
  join: ColumnJoin,
): number {
  const [from, to] = [a.at(-1) as number, b[0] as number]
  if (below.bare || below.headed) return 0
  // A title stands about where what it is over begins.
  if (above.bare) return (lines[to] as ColumnLine).goesOn ? 0 : Math.max(0, 2 - 0.1 * Math.abs(to - from))
  const { cut, overlap, later, before } = weights.chain
  const isNear = from < to && to - from <= near
  if (!isCut(lines[from] as ColumnLine, above.width)) return isNear && !below.goesOn ? before : 0
  const place = isNear ? later : from < to ? cut : (a[0] as number) < to ? overlap : cut
  return Math.max(0, join(from, to, above.width) + place)
}

// A column that comes back to itself is cut where its joins are worst.
function withoutRings(pairs: readonly number[], scores: readonly (readonly number[])[]): number[] {
  const next = [...pairs]
  const seen = new Set<number>()
  for (const start of next.keys()) {
    if (seen.has(start)) continue
    const ring: number[] = []
    for (let at = start; at >= 0 && !seen.has(at); at = next[at] as number) {
      seen.add(at)
      ring.push(at)
    }
    const last = ring.at(-1) as number
    const from = ring.indexOf(next[last] as number)
    if (from < 0) continue
    const worst = ring
      .slice(from)
      .reduce((x, y) =>
        (scores[y]?.[next[y] as number] ?? 0) < (scores[x]?.[next[x] as number] ?? 0) ? y : x,
      )
    next[worst] = -1
  }
  return next
}
