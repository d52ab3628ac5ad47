// before: printed lines of columns that a scan read across · after: the lines of each text below each other.
import type { VFile } from 'vfile'
import { bandsOf, cutsOf } from '../bands.ts'
import { pairsOf, stemsOf } from '../cohesion.ts'
import { usualConfidence } from '../confidence.ts'
import type { JoinContext } from '../join.ts'
import { findInterruption } from '../latin-bands.ts'
import { latinJoins } from '../latin-joins.ts'
import { readLatin } from '../latin-printed.ts'
import { type Lessons, lessons } from '../lessons.ts'
import { isOpen, joinsOf } from '../line-joins.ts'
import { decide } from '../messages.ts'
import { type PrintedLine, readPrinted } from '../printed-lines.ts'
import { Runs } from '../runs.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'
import { type Unwoven, unweave, usualTurn } from '../woven.ts'

const fewest = 8
const widestColumn = 62
const mostLatin = 400
const latinTurn = 2.5
const fewestSeams = 4
const mostInterruptions = 8

/** Moves the lines of columns that a scan read across, where their words plainly go on elsewhere. */
export default function moveColumns() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const text = lines.map((line) => letters(line.value)).join('\n')
    if (lines.length !== tree.children.length) return
    if (isWide(text)) moveInChinese(lines, text, file)
    else moveInEnglish(lines, file)
    tree.children = lines
  }
}

function moveInChinese(lines: LineNode[], text: string, file: VFile): void {
  const page = readPrinted(lines)
  if (!page) return
  const { neighbours } = (file.data.lessons as Lessons | undefined) ?? lessons
  const { indented } = page
  const runs = new Runs(() => text)
  const context: JoinContext = { wide: () => true, runs, cut: true, broken: true, indented }
  for (const [from, to] of stacksOf(lines, (line) => isPrinted(line) && !line.piece, isApart)) {
    const stack = page.lines.slice(from, to)
    // Another text begins further down.
    if (stack.length < fewest || !stack.slice(1).some(({ head }) => head)) continue
    const unwoven = unweave(stack, {
      join: joinsOf(stack, context, neighbours),
      speaksOf: pairsOf,
      bands: bandsOf,
      turn: usualTurn,
    })
    if (isSure(unwoven)) reorder(lines, from, unwoven, file)
  }
}

function moveInEnglish(lines: LineNode[], file: VFile): void {
  const page = readLatin(lines)
  if (!page) return
  for (const [from, to] of stacksOf(lines, isPrinted, () => false)) {
    const stack = page.slice(from, to)
    if (stack.length < fewest || stack.length > mostLatin || !stack.slice(1).some(({ head }) => head))
      continue
    const unwoven = unweave(stack, {
      join: latinJoins(stack),
      speaksOf: stemsOf,
      bands: cutsOf,
      turn: latinTurn,
    })
    if (isWoven(unwoven)) reorder(lines, from, unwoven, file)
    else endInterruptions(lines, from, stack, file)
  }
}

const isWoven = ({ gain, seams }: Unwoven) => gain >= 4 && seams.length >= fewestSeams

// Brings each text that another interrupts together, one after the other.
function endInterruptions(lines: LineNode[], from: number, stack: PrintedLine[], file: VFile): void {
  for (let steps = 0; steps < mostInterruptions; steps++) {
    const join = latinJoins(stack)
    const found = findInterruption(stack, join)
    if (!found) return
    const { cut, rest, end } = found
    const own = [...stack.keys()]
    const isOtherCut = isOpen(stack[rest - 1] as PrintedLine)
    // What interrupts was set apart in print.
    for (const line of [cut, isOtherCut ? cut : end].flatMap((at) => lines[from + at] ?? []))
      line.blanks = Math.max(1, line.blanks)
    const seams = [{ from: cut - 1, to: rest, score: join(cut - 1, rest) }]
    if (isOtherCut) seams.push({ from: rest - 1, to: end, score: join(rest - 1, end) })
    const order = [...own.slice(0, cut), ...own.slice(rest, end), ...own.slice(cut, rest), ...own.slice(end)]
    reorder(lines, from, { texts: [order], gain: found.score, seams }, file)
    stack.splice(0, stack.length, ...order.map((at) => stack[at] as PrintedLine))
  }
}

// Two cuts or more, whose words speak for where they go on; of many each need say less.
function isSure({ gain, seams }: Unwoven): boolean {
  const words = seams.reduce((sum, { score }) => sum + score, 0)
  return gain >= 3 && seams.length >= 2 && words >= (seams.length >= 4 ? 1 : 2.5)
}

function reorder(lines: LineNode[], from: number, { texts, seams }: Unwoven, file: VFile): void {
  const own = lines.slice(from, from + texts.flat().length)
  for (const seam of seams) {
    const [above, below] = [own[seam.from] as LineNode, own[seam.to] as LineNode]
    below.blanks = 0
    const line = lineNumber(above)
    decide(file, below, 'move-columns', {
      reason: `Goes on from line ${line}, in another column: moved there. Compare with the page.`,
      confidence: usualConfidence('move-columns'),
      from: line,
      as: 'moved',
    })
  }
  for (const [i, at] of texts.flat().entries()) lines[from + i] = own[at] as LineNode
}

// Lines of one stack: no blank line, no furniture and no line too wide for a column between them.
function* stacksOf(
  lines: readonly LineNode[],
  isOfColumn: (line: LineNode) => boolean,
  parts: (line: LineNode) => boolean,
): Generator<[number, number]> {
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && isOfColumn(line) && (!parts(line) || at === from)) continue
    if (at > from) yield [from, at]
    from = line && isOfColumn(line) ? at : at + 1
  }
}

const isApart = ({ blanks }: LineNode) => blanks > 0

const isPrinted = ({ furniture, html, hinted, value }: LineNode) =>
  !furniture && !html && !hinted && widthOf(plain(value)) <= widestColumn
