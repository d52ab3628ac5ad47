// before: printed lines of columns that a scan read across · after: the lines of each text below each other.
import type { VFile } from 'vfile'
import { usualConfidence } from '../confidence.ts'
import type { JoinContext } from '../join.ts'
import { type Lessons, lessons } from '../lessons.ts'
import { decide } from '../messages.ts'
import { readPrinted } from '../printed-lines.ts'
import { Runs } from '../runs.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'
import { type Unwoven, unweave } from '../woven.ts'

const fewest = 8
const widestColumn = 62

/** Moves the lines of columns that a scan read across, where their words plainly go on elsewhere. */
export default function moveColumns() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const text = lines.map((line) => letters(line.value)).join('\n')
    if (lines.length !== tree.children.length || !isWide(text)) return
    const page = readPrinted(lines)
    if (!page) return
    const { neighbours } = (file.data.lessons as Lessons | undefined) ?? lessons
    const { indented } = page
    const runs = new Runs(() => text)
    const context: JoinContext = { wide: () => true, runs, cut: true, broken: true, indented }
    for (const [from, to] of stacksOf(lines)) {
      const stack = page.lines.slice(from, to)
      // Another text begins further down.
      if (stack.length < fewest || !stack.slice(1).some(({ head }) => head)) continue
      const unwoven = unweave(stack, context, neighbours)
      if (isSure(unwoven)) reorder(lines, from, unwoven, file)
    }
    tree.children = lines
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
function* stacksOf(lines: readonly LineNode[]): Generator<[number, number]> {
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    if (line && isPrinted(line) && (line.blanks === 0 || at === from)) continue
    if (at > from) yield [from, at]
    from = line && isPrinted(line) ? at : at + 1
  }
}

const isPrinted = ({ furniture, html, piece, hinted, value }: LineNode) =>
  !furniture && !html && !piece && !hinted && widthOf(plain(value)) <= widestColumn
