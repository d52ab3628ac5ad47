// Printed lines of a stack → the ways in which it may be columns cut into bands: a scan that takes a page for rows of
// boxes reads so many lines of the first column, so many of the next, and begins again further down; or one line of each.
import type { LineJoin } from './line-joins.ts'
import type { PrintedLine } from './printed-lines.ts'

/** Where bands begin in a column, by their places, and for each the line of the same column that stands above it. */
export interface Band {
  above: ReadonlyMap<number, number>
  /** What the words at its joins say for it, on the average. */
  worth: number
  /** The first and the last line with which a band begins. */
  from: number
  to: number
}

const tallest = 9
const mostUneven = 3
const mostColumns = 3
const fewest = 2
const least = 3
const kept = 2
// A list is no page of columns.
const mostHeads = 40

/** A way to cut, and what the words at its joins say for it. */
interface Cut {
  band: Map<number, number>
  score: number
}

/** Finds the bands that the joins of a stack speak for most, where each column opens with a head. */
export function bandsOf(lines: readonly PrintedLine[], join: LineJoin): Band[] {
  const heads = [...lines.keys()].filter((at) => lines[at]?.head)
  if (heads.length > mostHeads) return []
  const cuts = heads
    .flatMap((first) => columnsFrom([first], heads))
    .flatMap(({ starts, heights }) => cutOf(starts, heights, lines.length, join) ?? [])
  return cuts
    .sort((a, b) => b.score - a.score)
    .slice(0, kept)
    .map(bandOf)
}

const bandOf = ({ band, score }: Cut): Band => ({
  above: band,
  worth: score / band.size,
  from: Math.min(...band.keys()),
  to: Math.max(...band.keys()),
})

/** Where the columns of the first band begin, and how many lines each has. */
interface Columns {
  starts: number[]
  heights: number[]
}

function columnsFrom(starts: readonly number[], heads: readonly number[]): Columns[] {
  const last = starts.at(-1) as number
  const before = starts.slice(1).map((at, i) => at - (starts[i] as number))
  const isEven = (height: number) => before.every((one) => Math.abs(one - height) <= mostUneven)
  const more =
    starts.length === mostColumns
      ? []
      : heads
          .filter((at) => at > last && at - last <= tallest && isEven(at - last))
          .flatMap((at) => columnsFrom([...starts, at], heads))
  if (starts.length < 2) return more
  const heights = Array.from({ length: tallest }, (_, i) => i + 1).filter(isEven)
  return [...heights.map((height) => ({ starts: [...starts], heights: [...before, height] })), ...more]
}

// As many bands as the joins speak for most, one at least below the first.
function cutOf(
  starts: readonly number[],
  heights: readonly number[],
  end: number,
  join: LineJoin,
): Cut | undefined {
  const tails = starts.map((start, i) => start + (heights[i] as number) - 1)
  const band = new Map<number, number>()
  let best: Cut | undefined
  let score = 0
  for (let at = (tails.at(-1) as number) + 1; at < end; ) {
    for (const [i, height] of heights.entries()) {
      if (at >= end) break
      const above = tails[i] as number
      band.set(at, above)
      score += join(above, at) - Math.max(-1.5, join(at - 1, at))
      tails[i] = at + height - 1
      at += height
      if (band.size >= fewest && score > (best?.score ?? least)) best = { band: new Map(band), score }
    }
  }
  return best
}

const periods = [2, 3]
const fewestTurns = 5
const perTurn = 0.2
// Where joins break so often, a line of each in turn is likelier than any other cut.
const usual = 1.5
const fewestBroken = 3

// Where columns were read across, line by line: the stretch whose joins speak for it most.
function alternationsOf(lines: readonly PrintedLine[], join: LineJoin): Band[] {
  const found = periods.flatMap((period) => alternationOf(lines, join, period) ?? [])
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, 1)
    .map(bandOf)
}

function alternationOf(lines: readonly PrintedLine[], join: LineJoin, period: number): Cut | undefined {
  const worth = lines.map((_, at) =>
    at < period ? 0 : join(at - period, at) - Math.max(-1.5, join(at - 1, at)) - perTurn,
  )
  const { from: first, to: last, score } = bestStretch(worth)
  const broken = worth.slice(first, last).filter((_, i) => join(first + i - 1, first + i) <= -0.5).length
  if (last - first < fewestTurns || score < least || broken < Math.max(fewestBroken, (last - first) * 0.2))
    return
  // Their heads stand in a row above them, and below them what speaks for nothing goes on so.
  let [from, to] = [first, last]
  while (to < lines.length && !lines[to]?.head && (worth[to] ?? 0) > -0.5) to += 1
  while (from > period && lines[from - 1 - period]?.head && (worth[from - 1] ?? 0) > -1) from -= 1
  const band = new Map(worth.slice(from, to).map((_, i) => [from + i, from + i - period]))
  return { band, score }
}

/** Gives the ways in which columns may have been read, across or in bands, with what is usual. */
export function cutsOf(lines: readonly PrintedLine[], join: LineJoin): Band[] {
  const across = alternationsOf(lines, join)
  const isAcross = (band: Band) => [...band.above].every(([at, above]) => at - above === 2)
  const worthIn = (band: Band) => (across.some(isAcross) && isAcross(band) ? band.worth + usual : band.worth)
  return [...bandsOf(lines, join), ...across].map((band) =>
    untilAllEnd({ ...band, worth: worthIn(band) }, lines),
  )
}

// A band ends at the first head above which every column has come to its end.
function untilAllEnd(band: Band, lines: readonly PrintedLine[]): Band {
  const ends = [...band.above].flatMap(([at, above]) =>
    lines[at]?.head && lines[at - 1]?.finished && lines[above]?.finished ? [at] : [],
  )
  const end = Math.min(band.to + 1, ...ends)
  return { ...band, above: new Map([...band.above].filter(([at]) => at < end)), to: end - 1 }
}

// The stretch of a row of numbers whose sum is highest.
function bestStretch(row: readonly number[]): { from: number; to: number; score: number } {
  let best = { from: 0, to: 0, score: 0 }
  let [from, sum] = [0, 0]
  for (const [at, one] of row.entries()) {
    if (sum <= 0) [from, sum] = [at, 0]
    sum += one
    if (sum > best.score) best = { from, to: at + 1, score: sum }
  }
  return best
}
