// Lines of a typed page in English → the stretches in which two columns stand beside each other on them, with nothing but
// spaces between: where the right one begins, from which line, to which.
import * as patterns from './patterns.ts'
import { isWide, smallWordsIn } from './text.ts'
import type { LineNode } from './tree.ts'

/** Two columns side by side: the lines they share, and the place in a line where the right one begins. */
export interface Gutter {
  from: number
  to: number
  at: number
}

const narrowest = 18
const farthest = 70
const fewestPairs = 6
const widestGap = 4
const window = 40

/** Finds them all, from the top. */
export function guttersOf(lines: readonly LineNode[]): Gutter[] {
  const found: Gutter[] = []
  let from = 0
  while (from < lines.length) {
    const gutter = gutterAt(lines, from)
    if (gutter) found.push(gutter)
    from = gutter ? gutter.to + 1 : from + 1
  }
  return found
}

// The widest stretch that opens with this line.
function gutterAt(lines: readonly LineNode[], from: number): Gutter | undefined {
  // A masthead, or a head, is no line of a column.
  const opening = lines[from + 1]?.blanks === 0 ? startsOf(lines[from] as LineNode) : []
  if (opening.length === 0) return undefined
  const counts = new Map<number, number>()
  for (const line of lines.slice(from, from + window))
    for (const at of startsOf(line)) counts.set(at, (counts.get(at) ?? 0) + 1)
  const places = [...counts]
    .filter(([at, count]) => count >= fewestPairs && opening.some((start) => start >= at && start <= at + 4))
    .sort(([, a], [, b]) => b - a)
  for (const [at] of places.slice(0, 3)) {
    const to = endOf(lines, from, at)
    if (to !== undefined) return { from: topOf(lines, from, at), to, at }
  }
  return undefined
}

// Where words begin behind two spaces or more.
function startsOf({ value, furniture, piece }: LineNode): number[] {
  if (furniture || piece || value.length <= narrowest + 2) return []
  const starts: number[] = []
  for (let at = narrowest; at < Math.min(value.length, farthest); at++)
    if (
      value[at] !== ' ' &&
      value[at - 1] === ' ' &&
      value[at - 2] === ' ' &&
      value.slice(0, at).trim() !== ''
    )
      starts.push(at)
  return starts
}

// The last line of the stretch; nothing where it is short, or a table.
function endOf(lines: readonly LineNode[], from: number, at: number): number | undefined {
  let pairs = 0
  let flush = 0
  let last = from
  let end = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as LineNode
    if (isAcross(lines, i, at)) break
    if (i > from && (line.blanks > widestGap || !isParted(line, at))) break
    const [left, right] = halves(line, at)
    if (left.trim() !== '' && right.trim() !== '') {
      pairs += 1
      if (/^\S/.test(right)) flush += 1
      last = i
    }
    end = i
  }
  // Below the last pair the longer column goes on.
  const next = lines[end + 1]
  while (end > last && next && next.blanks <= 1 && (lines[end] as LineNode).blanks > 0) end -= 1
  const stretch = lines.slice(from, end + 1)
  const isProse = [0, 1].every((side) => isText(stretch.map((line) => halves(line, at)[side] as string)))
  return pairs >= fewestPairs && flush >= pairs * 0.7 && isProse ? end : undefined
}

// Lines right above that only the right column has.
function topOf(lines: readonly LineNode[], from: number, at: number): number {
  let top = from
  while (top > 0) {
    const [line, below] = [lines[top - 1] as LineNode, lines[top] as LineNode]
    if (line.furniture || below.blanks > 1 || !isParted(line, at) || halves(line, at)[0].trim() !== '') break
    if (!/^\S/.test(halves(line, at)[1])) break
    top -= 1
  }
  return top
}

/** Cuts the text of a line where its right column begins. */
export const halves = ({ value }: LineNode, at: number): [string, string] => [
  value.slice(0, at),
  value.slice(at),
]

const isParted = ({ value, furniture, piece }: LineNode, at: number) =>
  !furniture && !piece && (value.length < at || (value[at - 1] === ' ' && value[at - 2] === ' '))

// A head far in, alone between blank lines, whose words only happen to leave a gap there.
function isAcross(lines: readonly LineNode[], at: number, gutter: number): boolean {
  const line = lines[at] as LineNode
  const [left, right] = halves(line, gutter)
  if (left.trim() === '' || right.trim() === '' || line.blanks === 0) return false
  if ((lines[at + 1]?.blanks ?? 1) === 0) return false
  return /^\s{6}/.test(left) || patterns.lettersApart.test(line.value)
}

// Printed lines of prose: small words in most of them, many that begin within a sentence, and hardly a figure at the head.
function isText(column: readonly string[]): boolean {
  const lines = column.filter((text) => text.trim() !== '')
  const small = lines.filter((text) => smallWordsIn(text) > 0 && /\S\s+\S+\s+\S/.test(text)).length
  const within = lines.filter((text) => /^\s*\p{Ll}/u.test(text)).length
  const rows = lines.filter((text) => /^\W*\d+\W*(?:\s|$)/.test(text)).length
  if (lines.length < fewestPairs || isWide(lines.join(''))) return false
  return small >= lines.length * 0.55 && within >= lines.length * 0.35 && rows < lines.length / 4
}
