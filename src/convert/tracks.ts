// The lines of a page that a scan read across → the columns they stand in, solved for the page as a whole: the best of many
// ways (a beam search), where each line goes on in one of the columns that are open, as a rule in the one that was not read
// for longest, or opens another.
import { bestOfEach } from './beam.ts'
import { type ColumnJoin, isCut } from './column-joins.ts'
import type { ColumnLine } from './column-lines.ts'
import { weights } from './column-weights.ts'
import { fills } from './column-widths.ts'
import type { Shared } from './shared-words.ts'

/** The columns of a page, each a list of lines by their places. */
export interface Tracks {
  columns: number[][]
  /** Lines that stand in none. */
  strays: number[]
  /** How much better that explains the lines than their own order, in log-odds. */
  gain: number
}

/** A column that may go on. */
interface Track {
  name: number
  last: number
  /** How wide it is, 0 where no line has told. */
  width: number
  size: number
}

/** A way to read the lines so far. */
interface Way {
  score: number
  /** The columns that are open, the one read last first. */
  tracks: readonly Track[]
  /** How many columns there are. */
  count: number
  /** The column of each line, or -1. */
  owners: Int16Array
  /** That of the line read last. */
  owner: number
}

const widest = 40
const mostTracks = 4
const leastColumn = 10

/** What a page says of its lines. */
export interface Page {
  lines: readonly ColumnLine[]
  join: ColumnJoin
  /** What each line shares with those above it. */
  shared: readonly Shared[]
}

/** Parts the lines of a page into its columns. */
export function findTracks(page: Page): Tracks {
  const best = search(page, () => true)
  const straight = search(page, ({ tracks }) => tracks.length <= 1)
  const columns: number[][] = Array.from({ length: best.count }, () => [])
  const strays: number[] = []
  for (const [at, owner] of best.owners.entries()) (columns[owner] ?? strays).push(at)
  return { columns, strays, gain: best.score - straight.score }
}

// The best way to read the lines among those allowed.
function search(page: Page, allows: (way: Way) => boolean): Way {
  const owners = new Int16Array(page.lines.length).fill(-1)
  let ways: Way[] = [{ score: 0, tracks: [], count: 0, owners, owner: -1 }]
  for (const at of page.lines.keys()) {
    const next = ways.flatMap((way) => stepsOf(way, at, page)).filter(allows)
    ways = bestOfEach(next, endsOf).slice(0, widest)
    for (const way of ways) {
      way.owners = way.owners.slice()
      way.owners[at] = way.owner
    }
  }
  return ways[0] as Way
}

// A line goes on in a column that is open, opens one, or stands in none.
function stepsOf(way: Way, at: number, page: Page): Way[] {
  const line = page.lines[at] as ColumnLine
  const topics = topicsOf(way, page.shared[at] as Shared)
  const steps = way.tracks.flatMap((track, rank) => {
    const below = page.join(track.last, at, track.size === 1 ? 0 : track.width)
    const worth = way.score + below + (topics[rank] as number)
    const next = { ...track, last: at, width: widthBelow(track, line), size: track.size + 1 }
    return closings(way, rank, page).map(({ kept, cost }): Way => {
      const turn = (weights.turns[kept.length] as number[])[Math.min(rank, kept.length)] as number
      return { ...way, score: worth - cost - turn, tracks: [next, ...kept], owner: track.name }
    })
  })
  const track = { name: way.count, last: at, width: firstWidth(line), size: 1 }
  for (const { kept, cost } of closings(way, -1, page)) {
    if (kept.length === mostTracks) continue
    const score = way.score - cost - openCost(line)
    steps.push({ ...way, score, tracks: [track, ...kept], count: way.count + 1, owner: way.count })
  }
  steps.push({ ...way, score: way.score - weights.skip[line.kind], owner: -1 })
  return steps
}

// All other columns stay open, or those not read for longest have come to their ends.
function closings({ tracks }: Way, rank: number, { lines }: Page): { kept: Track[]; cost: number }[] {
  const { close } = weights
  const others = tracks.filter((_, i) => i !== rank)
  const found = [{ kept: others, cost: 0 }]
  for (let left = others.length - 1, cost = 0; left >= 0; left--) {
    const { last, width } = others[left] as Track
    cost += width > 0 && isCut(lines[last] as ColumnLine, width) ? close.cut : close.finished
    found.push({ kept: others.slice(0, left), cost })
  }
  return found
}

// A line speaks of what its column speaks of, and not of what the others do.
function topicsOf({ tracks, owners }: Way, shared: Shared): number[] {
  const { part, most } = weights.topic
  if (tracks.length < 2 || shared.length === 0) return tracks.map(() => 0)
  const shares = tracks.map(() => 0)
  for (const { above, shared: share } of shared) {
    const i = tracks.findIndex(({ name }) => name === owners[above])
    if (i >= 0) shares[i] = (shares[i] as number) + share
  }
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => {
    const lead = share - (all - share) / (tracks.length - 1)
    return Math.max(-most, Math.min(most, part * lead))
  })
}

const openCost = ({ begins, goesOn, bare }: ColumnLine) => {
  const { open } = weights
  if (goesOn) return open.goesOn
  return begins ? open.begins : bare ? open.bare : open.any
}

// The first lines of a column tell how wide it is; its first may be set in.
function widthBelow({ width, size }: Track, line: ColumnLine): number {
  const own = firstWidth(line)
  if (width === 0 || own > width + 1.2) return own
  if (size === 1 && !line.finished && own < width - 3.5) return own
  return size <= 3 && fills(line, width) ? Math.max(width, own) : width
}

const firstWidth = ({ bare, width }: ColumnLine) => (bare && width < leastColumn ? 0 : width)

// The columns that are open, each by its last line.
const endsOf = ({ tracks }: Way) => tracks.map(({ last, name }) => `${last}.${name}`).join(' ')
