// before: printed lines whose indents a scan lost, wholly or by half · after: the first lines of paragraphs have them.
// Lines are justified: a line that stops two characters before its column, with the column going on below it, began so.
import type { VFile } from 'vfile'
import { indentOf } from '../block-words.ts'
import { unscratched } from '../columns.ts'
import { readCredits } from '../credits.ts'
import { isFinished } from '../join.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const around = 10
const indent = 2
// So many paragraphs tell how a page is set where all agree, and so many where most do.
const fewest = 2
const many = 3
const narrowest = 10
const widest = 40

/** Gives back the indents that a scan lost, where most paragraphs of a page of columns begin with a shorter line. */
export default function markIndents() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (
      lines.some((line) => indentOf(line) >= 1.5 && indentOf(line) <= 2.5 && widthOf(line.value) > narrowest)
    )
      return
    const widths = lines.map((_, at) => widthWithin(lines, at))
    const usual = usualOf(widths)
    const printed = lines.map((line, at) => {
      const column = usualOf(widths.slice(Math.max(0, at - around), at + around + 1)) || usual
      return printedOf(line, column, lines[at - 1])
    })
    const first: Printed[] = []
    for (const [at, line] of printed.entries())
      if (line && isFirst(printed, at, first.at(-1))) first.push(line)
    const starts = printed.filter((_, at) => isStart(printed, at)) as Printed[]
    const known = new Set(first)
    const sure = starts.filter((line) => known.has(line)).length
    const plain = starts.filter((line) => known.has(line) && line.short >= 1.5).length
    if (plain < fewest || sure < starts.length * (sure < many ? 1 : 0.7)) return
    for (const { node } of first) node.indent = indent
    // Where a scan left half of each, a line that is short for another reason has its half too.
    if (first.filter(({ node }) => isHalf(node)).length >= first.length * 0.8)
      for (const line of printed) if (line && isHalf(line.node)) line.node.indent = indent
    inform(file, (first[0] as Printed).node, 'mark-indents', 'Paragraphs begin two characters further in.')
  }
}

const isHalf = ({ value }: LineNode) => {
  const width = widthOf(/^[\s\u3000]*/u.exec(value)?.[0] ?? '')
  return width >= 0.5 && width < 1.5
}

/** A line of a column. */
interface Printed {
  node: LineNode
  /** By how much its words fall short of the column. */
  short: number
  text: string
  finished: boolean
  /** It stands right below the line before it. */
  below: boolean
}

function printedOf(node: LineNode, column: number, above: LineNode | undefined): Printed | undefined {
  const text = unscratched(node)
  if (column === 0 || node.furniture || node.html || node.piece || !isWide(text)) return undefined
  return {
    node,
    text,
    short: column - widthOf(text),
    finished: isFinished(text),
    below: node.blanks === 0 && above?.furniture === undefined,
  }
}

// The width that most lines have; 0 where there is none.
function usualOf(all: readonly number[]): number {
  const widths = all.filter((width) => width >= narrowest && width <= widest)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  const like = (one: number) => near.reduce((sum, by) => sum + (counts.get(one + by) ?? 0), 0)
  const weights = new Map([...counts].map(([one, count]) => [one, like(one) + count]))
  const weigh = (one: number) => weights.get(one) as number
  const best = [...counts.keys()].sort((a, b) => weigh(b) - weigh(a) || b - a)[0] ?? 0
  return like(best) >= 4 && like(best) >= widths.length * 0.35 ? best : 0
}

const near = [-1, -0.5, 0, 0.5, 1]

// The width of a line that stands within a paragraph; 0 of any other.
function widthWithin(lines: readonly LineNode[], at: number): number {
  const [above, line, below] = [lines[at - 1], lines[at] as LineNode, lines[at + 1]]
  const isWithin = !line.furniture && line.blanks === 0 && below?.blanks === 0
  if (!above || !isWithin || isFinished(unscratched(above))) return 0
  return indentOf(line) + widthOf(unscratched(line))
}

const isFull = (line: Printed | undefined) => line !== undefined && Math.abs(line.short) <= 1.5

// Below a line that ends before its column does, or at a dateline, a paragraph begins.
function isStart(printed: readonly (Printed | undefined)[], at: number): boolean {
  const [above, line, below] = [printed[at - 1], printed[at], printed[at + 1]]
  if (!line || !below?.below || !isFull(below)) return false
  if (patterns.dateline.test(line.text)) return true
  return line.below && (above?.short ?? 0) > 2.5 && line.short < 4
}

function isFirst(printed: readonly (Printed | undefined)[], at: number, last: Printed | undefined): boolean {
  const [above, line, below] = [printed[at - 1], printed[at], printed[at + 1]]
  if (!line || line.short > 3) return false
  // At the foot of a column, right below the end of a paragraph.
  if (!below?.below) return line.below && above?.finished === true && line.short >= 1.5 && !line.finished
  // A mark may hang behind the last character, and a number is not parted.
  const hangs = patterns.markEnd.test(line.text) || (above?.short ?? 0) > 2.5
  const least = line.below && above?.finished && hangs ? 0.5 : 1.5
  if (line.short < least) return false
  // A first line that fills the column goes on below it.
  if (line.below && above && !above.finished && (isFull(above) || above === last)) return false
  return isParagraph(printed, at + 1)
}

// Full lines down to one that ends a sentence, or to where the column is cut: a stack of heads has none of either.
function isParagraph(printed: readonly (Printed | undefined)[], from: number): boolean {
  for (let at = from; printed[at]?.below; at++) {
    const line = printed[at] as Printed
    if (opensText(line)) return false
    if (line.finished || patterns.colonEnd.test(line.text)) return true
    // Where columns were mixed up, another line may follow a full one.
    const next = printed[at + 1]
    if (!isFull(line)) return at > from && !(next?.below && opensText(next))
  }
  return true
}

const opensText = ({ text }: Printed) => patterns.dateline.test(text) || readCredits(text)?.labelled === true
