// Printed lines of English of a page whose columns were cut into bands: a text stops in mid-sentence above a head, and
// another goes on below a sentence's end → what stands between them, and in what order it is read.
import { stemsOf } from './cohesion.ts'
import { isOpen, type LineJoin } from './line-joins.ts'
import * as patterns from './patterns.ts'
import type { PrintedLine } from './printed-lines.ts'

/** A text that is interrupted, by the places of lines. */
export interface Interruption {
  /** The first line that belongs to the other text. */
  cut: number
  /** The first line of the cut text's rest. */
  rest: number
  /** Behind the last line of that rest; where the text between was cut too, it goes on here. */
  end: number
  /** What speaks for it, in log-odds. */
  score: number
}

const farthest = 70
const least = 2.5
// Both texts are cut.
const costOfTwo = 1
const perKin = 0.6
const perUnevenLine = 0.02

/** Finds the text of a stack that is most plainly interrupted and goes on further down. */
export function findInterruption(lines: readonly PrintedLine[], join: LineJoin): Interruption | undefined {
  const ways = [...lines.keys()].flatMap((at) => (isCut(lines, join, at) ? waysFrom(lines, join, at) : []))
  const [best] = ways.sort((a, b) => b.score - a.score)
  return best && best.score >= least ? best : undefined
}

// A line of running words that stops in mid-sentence, above the head of something else.
function isCut(lines: readonly PrintedLine[], join: LineJoin, at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at] as PrintedLine]
  if (!above || line.signs || !isOpen(above) || join(at - 1, at) > -2) return false
  return patterns.stopsInside.test(above.text) && (line.apart || headsText(lines, at))
}

// A head, or a stack of them, above a line that begins a sentence.
function headsText(lines: readonly PrintedLine[], at: number): boolean {
  const { text, head } = lines[at] as PrintedLine
  if (patterns.opensInCapitals.test(text)) return true
  if (!head || patterns.stopInSentence.test(text)) return false
  const below = lines.slice(at + 1).find((line) => !line.head)
  return below !== undefined && /^["“'‘]?\p{Lu}/u.test(below.text)
}

function waysFrom(lines: readonly PrintedLine[], join: LineJoin, cut: number): Interruption[] {
  const ways: Interruption[] = []
  const own = stemsIn(lines, startOf(lines, cut), cut)
  for (let at = cut + 2; at < Math.min(lines.length, cut + farthest); at++) {
    if (!isStray(lines, at)) continue
    ways.push(once(lines, join, own, cut, at))
    for (let rest = cut + 2; rest < at; rest++)
      if (isOpen(lines[rest - 1] as PrintedLine) && startsSmall(lines[rest]))
        ways.push(twice(lines, join, own, cut, rest, at))
  }
  return ways
}

// A line in mid-sentence below a sentence's end.
const isStray = (lines: readonly PrintedLine[], at: number) =>
  startsSmall(lines[at]) && patterns.surelyEnds.test(lines[at - 1]?.text ?? '')

const startsSmall = (line: PrintedLine | undefined) =>
  line !== undefined && patterns.smallStart.test(line.text)

// One text interrupts: it has ended where the first goes on.
function once(
  lines: readonly PrintedLine[],
  join: LineJoin,
  own: ReadonlySet<string>,
  cut: number,
  at: number,
): Interruption {
  const end = endOf(lines, at, lines.length)
  const rest = stemsIn(lines, at, end)
  const kin = shared(rest, own, 3) - shared(rest, stemsIn(lines, cut, at), 3)
  const strange = rest.size >= 8 && shared(rest, own, 1) === 0 ? 1 : 0
  return { cut, rest: at, end, score: 3 + join(cut - 1, at) + perKin * kin - strange }
}

// Both were cut: the first goes on at `rest`, the other at `at`.
function twice(
  lines: readonly PrintedLine[],
  join: LineJoin,
  own: ReadonlySet<string>,
  cut: number,
  rest: number,
  at: number,
): Interruption {
  const other = stemsIn(lines, cut, rest)
  const further = stemsIn(lines, rest, endOf(lines, rest, at))
  const kin =
    shared(further, own, 3) -
    shared(further, other, 3) -
    shared(other, own, 3) +
    shared(other, stemsIn(lines, at, endOf(lines, at, lines.length)), 2)
  const uneven = Math.abs(cut - startOf(lines, cut) - (rest - cut)) * perUnevenLine
  const words = join(cut - 1, rest) + join(rest - 1, at) - join(rest - 1, rest)
  return { cut, rest, end: at, score: 3 + words + perKin * kin - uneven - costOfTwo }
}

// The head of the text that is cut, and where the text below a line ends: at the next head.
function startOf(lines: readonly PrintedLine[], cut: number): number {
  let at = cut - 1
  while (at > 0 && !lines[at]?.head) at -= 1
  while (at > 0 && lines[at - 1]?.head) at -= 1
  return at
}

function endOf(lines: readonly PrintedLine[], from: number, to: number): number {
  let at = from + 1
  while (at < to && !lines[at]?.head) at += 1
  return at
}

const stemsIn = (lines: readonly PrintedLine[], from: number, to: number) =>
  stemsOf(
    lines
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>, most: number) =>
  Math.min(most, [...a].filter((stem) => b.has(stem)).length)
