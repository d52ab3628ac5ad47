// Printed lines of columns that a scan read across → the texts they belong to, solved for a whole stack of lines: the
// best of many ways to thread the lines (a beam search), where each line goes on in the text read last, goes back to one
// that was left, or opens another.
import type { Band } from './bands.ts'
import { bestReturning } from './beam.ts'
import { countTexts } from './cohesion.ts'
import { numberOf } from './dates.ts'
import { isOpen, type LineJoin } from './line-joins.ts'
import * as patterns from './patterns.ts'
import type { PrintedLine } from './printed-lines.ts'

/** The texts of a stack, each a list of lines by their places, in the order in which they begin. */
export interface Unwoven {
  texts: number[][]
  /** How much better that explains the lines than their own order, in log-odds. */
  gain: number
  /** Where a text that was cut goes on: its last line above, its first below, and what speaks for that join. */
  seams: { from: number; to: number; score: number }[]
}

/** A way to thread the lines so far. */
interface Way {
  score: number
  /** The last line of each text that may go on. */
  tails: readonly number[]
  /** The number of each of those texts. */
  names: readonly number[]
  /** Which of them was read last. */
  current: number
  /** How many texts there are. */
  count: number
  /** The text of each line. */
  owners: Int8Array
  /** It went back to a text that it had left. */
  returned: boolean
}

const widest = 40
const mostTails = 4
/** What a turn costs where columns are read across. */
export const usualTurn = 0.1

// In log-odds; set by what parts pages that were woven for the purpose and leaves others alone.
const costs = {
  turn: usualTurn,
  head: 0.75,
  open: 3,
  openEnd: 3.2,
  bands: 1.5,
  regular: 2,
  irregular: 1,
}

/** Parts the lines of a stack into the texts they belong to. */
export function unweave(lines: readonly PrintedLine[], ties: Ties): Unwoven {
  const { join, turn } = ties
  const bands = isBroken(lines, join) ? ties.bands(lines, join) : undefined
  // Dear turns pay only where the joins speak for bands.
  if (!bands || (turn > usualTurn && bands.length === 0))
    return { texts: [[...lines.keys()]], gain: 0, seams: [] }
  const belongs = kinOf(lines, ties.speaksOf)
  const inOrder = waysOf(lines, ties, belongs)
  const straight = inOrder.find(({ returned }) => !returned) as Way
  const inBands = bands.flatMap((band) => waysOf(lines, ties, belongs, band).slice(0, 1))
  for (const way of inBands) way.score -= costs.bands
  const best = [...inOrder.slice(0, 1), ...inBands].reduce((a, b) => (b.score > a.score ? b : a))
  const texts = inOrderBelow(textsOf(best, lines), lines)
  return { texts, gain: best.score - straight.score, seams: seamsOf(texts, lines, join) }
}

// The best ways to thread the lines, the best first.
function waysOf(lines: readonly PrintedLine[], ties: Ties, belongs: readonly Kin[], band?: Band): Way[] {
  const owners = new Int8Array(lines.length).fill(-1)
  let ways: Way[] = [{ score: 0, tails: [-1], names: [0], current: 0, count: 1, owners, returned: false }]
  for (const [at, line] of lines.entries()) {
    if (line.empty) continue
    const next = ways.flatMap((way) => stepsOf(way, at, lines, ties, band))
    for (const way of next) way.score += claimOf(way, at, belongs)
    ways = bestReturning(next, widest)
    for (const way of ways) {
      way.owners = way.owners.slice()
      way.owners[at] = way.names[way.current] as number
    }
  }
  for (const way of ways) way.score -= openEnds(way, lines) * costs.openEnd
  return ways.sort((a, b) => b.score - a.score)
}

// In their own order at least two lines do not go on in the line above them.
function isBroken(lines: readonly PrintedLine[], join: LineJoin): boolean {
  const breaks = lines.map((_, at) => (at === 0 ? 0 : -join(at - 1, at))).filter((loss) => loss >= 0.5)
  return breaks.length >= 2 && breaks.reduce((sum, loss) => sum + loss, 0) >= 2.5
}

// A line goes on in the text read last, goes back to another, or opens one.
function stepsOf(
  way: Way,
  at: number,
  lines: readonly PrintedLine[],
  { join, turn }: Ties,
  band: Band | undefined,
): Way[] {
  const line = lines[at] as PrintedLine
  const steps = way.tails.map((tail, i): Way => {
    const tails = way.tails.map((old, j) => (j === i ? at : old))
    const returns = i !== way.current
    const inBand = band?.above.get(at) === tail
    const cost = returns ? (inBand ? costs.turn : turn) + returnCost(lines[tail], line) : 0
    const score = way.score + join(tail, at) - cost + regular(band, at, tail, returns)
    return { ...way, score, tails, current: i, returned: way.returned || returns }
  })
  if (line.head || line.begins) steps.push(open(way, at, line))
  return steps
}

// Where columns are cut into bands, each goes on where its next band begins, and nowhere else.
function regular(band: Band | undefined, at: number, tail: number, returns: boolean): number {
  if (!band || at < band.from || at > band.to) return 0
  const above = band.above.get(at)
  if (above === undefined) return returns ? -costs.irregular : 0
  return above === tail ? Math.min(costs.regular, band.worth) : 0
}

function open(way: Way, at: number, line: PrintedLine): Way {
  const kept = way.tails.length === mostTails ? 1 : 0
  return {
    ...way,
    score: way.score - (line.head ? costs.head : costs.open),
    tails: [...way.tails.slice(kept), at],
    names: [...way.names.slice(kept), way.count],
    current: way.tails.length - kept,
    count: way.count + 1,
  }
}

// What was cut calls for its rest; a finished paragraph, or a title, only for what begins one.
function returnCost(tail: PrintedLine | undefined, line: PrintedLine): number {
  if (!tail) return 3
  if (isOpen(tail)) return line.begins || line.head ? 2 : 0
  if (line.signs) return 0.5
  if (tail.finished) return line.begins ? 0 : 0.2
  return line.begins ? 1 : 2.5
}

// A text that stops in mid-sentence is broken.
const openEnds = ({ tails }: Way, lines: readonly PrintedLine[]) =>
  tails.filter((tail) => tail >= 0 && isOpen(lines[tail] as PrintedLine)).length

// A line without letters stays with the line above it.
function textsOf({ owners, count }: Way, lines: readonly PrintedLine[]): number[][] {
  const texts: number[][] = Array.from({ length: count }, () => [])
  let last = 0
  for (const at of lines.keys()) {
    if ((owners[at] as number) >= 0) last = owners[at] as number
    texts[last]?.push(at)
  }
  return texts.filter((text) => text.length > 0)
}

// What begins below the last place where columns were mixed stands in the order of the page.
function inOrderBelow(texts: readonly number[][], lines: readonly PrintedLine[]): number[][] {
  const turns = texts.flatMap((text) =>
    text.filter((at, i) => i > 0 && text[i - 1] !== at - 1 && !lines[at]?.head),
  )
  const last = Math.max(-1, ...turns)
  const below = lines.findIndex(({ head }, at) => head && at > last)
  if (last < 0 || below < 0) return [...texts]
  const mixed = texts.map((text) => text.filter((at) => at < below)).filter(({ length }) => length > 0)
  return [...mixed, [...lines.keys()].slice(below)]
}

function seamsOf(
  texts: readonly number[][],
  lines: readonly PrintedLine[],
  join: LineJoin,
): Unwoven['seams'] {
  return texts.flatMap((text) =>
    text.flatMap((to, i) => {
      const from = text[i - 1] ?? to - 1
      const [a, b] = [lines[from], lines[to] as PrintedLine]
      const isCut = from !== to - 1 && a && isOpen(a) && !b.begins && !b.head && !b.signs
      return isCut ? [{ from, to, score: join(from, to) }] : []
    }),
  )
}

/** What ties the lines of a text together. */
export interface Ties {
  join: LineJoin
  speaksOf: SpeaksOf
  /** How the page may have been cut. */
  bands: (lines: readonly PrintedLine[], join: LineJoin) => Band[]
  /** What it costs to go back to another text. */
  turn: number
}

/** What a line speaks of: its longer words, or the pairs of its characters. */
export type SpeaksOf = (text: string) => ReadonlySet<string | number>

/** What a line shares with those above it: their places, and how much. */
type Kin = readonly { above: number; shared: number }[]

// A line speaks of what the rest of its text speaks of, and not of what the others do.
function claimOf(way: Way, at: number, kin: readonly Kin[]): number {
  const text = way.names[way.current] as number
  let [own, other] = [0, 0]
  for (const { above, shared } of kin[at] as Kin) {
    if (way.owners[above] === text) own += shared
    else if (way.names.includes(way.owners[above] as number)) other += shared
  }
  return Math.min(1.5, 0.9 * own) - Math.min(1.25, 0.47 * other)
}

// 三、 goes on below 二、.
const figureOf = (line: PrintedLine | undefined) =>
  numberOf(patterns.paragraphNumber.exec(line?.text ?? '')?.[1])

function kinOf(lines: readonly PrintedLine[], speaksOf: SpeaksOf): Kin[] {
  const pairs = lines.map(({ text }) => speaksOf(text))
  const counts = countTexts(pairs)
  const most = Math.max(3, lines.length / 6)
  return pairs.map((own, at) =>
    pairs.slice(0, at).flatMap((other, above) => {
      const shared = [...own].filter((pair) => other.has(pair) && (counts.get(pair) ?? 0) <= most).length
      const follows = figureOf(lines[above]) > 0 && figureOf(lines[at]) === figureOf(lines[above]) + 1 ? 3 : 0
      return shared + follows > 0 ? [{ above, shared: shared + follows }] : []
    }),
  )
}
