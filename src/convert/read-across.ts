// Lines of a Chinese page → the order in which its columns are read, where a scan plainly read across them.
import { columnJoins, isCut } from './column-joins.ts'
import { type ColumnLine, columnLines } from './column-lines.ts'
import { orderColumns } from './column-order.ts'
import type { JoinContext } from './join.ts'
import type { Neighbours } from './neighbours.ts'
import { sharedAbove } from './shared-words.ts'
import { findTracks, type Page, type Tracks } from './tracks.ts'
import type { LineNode } from './tree.ts'

/** Columns below each other, by the places of their lines. */
export interface Unwoven {
  /** Lines that go on from each other. */
  runs: number[][]
  /** Where a sentence goes on in a line that is not the next. */
  seams: { from: number; to: number }[]
}

const fewest = 12
const most = 600
const leastBroken = 0.25
const leastGain = 15
const leastPerTurn = 0.4
const leastTurns = 10
// Of the lines between the first and the last that goes on in another column.
const leastShare = 0.4

/** Puts the columns of a page below each other; nothing where they stand so. */
export function readAcross(
  nodes: readonly LineNode[],
  context: JoinContext,
  neighbours: Neighbours,
): Unwoven | undefined {
  if (nodes.length < fewest || nodes.length > most) return
  const lines = columnLines(nodes)
  const join = columnJoins(lines, context, neighbours)
  if (!isBroken(lines, join)) return
  const shared = sharedAbove(lines.map(({ kind, text }) => (kind === 'line' ? text : '')))
  const tracks = findTracks({ lines, join, shared })
  if (!isWoven(tracks)) return
  const runs = orderColumns(tracks, lines, join)
  return { runs, seams: runs.flatMap((run) => seamsOf(run, lines)) }
}

// Many sentences do not go on in the line below.
function isBroken(lines: readonly ColumnLine[], join: Page['join']): boolean {
  const own = [...lines.keys()].filter((at) => lines[at]?.kind === 'line')
  const broken = own.filter((at, i) => i > 0 && join(own[i - 1] as number, at, 0) < -0.5)
  return broken.length >= 4 && broken.length > own.length * leastBroken
}

// Most lines go on in another column than the line below them, and the page as a whole speaks for it.
function isWoven({ columns, gain }: Tracks): boolean {
  const turns = columns.flatMap((column) => column.filter((at, i) => i > 0 && column[i - 1] !== at - 1))
  const lines = Math.max(...turns) - Math.min(...turns) + 1
  return (
    turns.length >= leastTurns &&
    turns.length >= lines * leastShare &&
    gain >= Math.max(leastGain, turns.length * leastPerTurn)
  )
}

function seamsOf(run: readonly number[], lines: readonly ColumnLine[]): Unwoven['seams'] {
  return run.flatMap((to, i) => {
    const from = run[i - 1]
    if (from === undefined || from === to - 1) return []
    const line = lines[from] as ColumnLine
    return isCut(line, 0) && !line.bare ? [{ from, to }] : []
  })
}
