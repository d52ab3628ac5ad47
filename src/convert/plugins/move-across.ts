// before: lines of a Chinese page whose columns a scan read across · after: its columns below each other.
import type { VFile } from 'vfile'
import { usualConfidence } from '../confidence.ts'
import type { JoinContext } from '../join.ts'
import { type Lessons, lessons } from '../lessons.ts'
import { decide } from '../messages.ts'
import { readAcross, type Unwoven } from '../read-across.ts'
import { Runs } from '../runs.ts'
import { isWide, letters } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

/** Puts columns below each other where the lines of a page, as a whole, plainly stand across them. */
export default function moveAcross() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.length !== tree.children.length) return
    const text = lines.map((line) => letters(line.value)).join('\n')
    if (!isWide(text)) return
    const { neighbours } = (file.data.lessons as Lessons | undefined) ?? lessons
    const runs = new Runs(() => text)
    const context: JoinContext = { wide: () => true, runs, cut: true, broken: true, indented: false }
    for (const [from, to] of stacksOf(lines)) {
      const unwoven = readAcross(lines.slice(from, to), context, neighbours)
      if (!unwoven) continue
      reorder(lines, from, unwoven, file)
      file.data.across = true
    }
    tree.children = lines
  }
}

// Lines with no blank line between them, furniture among them.
function* stacksOf(lines: readonly LineNode[]): Generator<[number, number]> {
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    const isPart = line !== undefined && isSet(line)
    if (isPart && (line.blanks === 0 || at === from)) continue
    if (at > from) yield [from, at]
    from = line && !isPart ? at + 1 : at
  }
}

const isSet = ({ piece, html, hinted }: LineNode) => !piece && !html && !hinted

function reorder(lines: LineNode[], from: number, { runs, seams }: Unwoven, file: VFile): void {
  const own = lines.slice(from)
  for (const { from: above, to: below } of seams) {
    const line = lineNumber(own[above] as LineNode)
    decide(file, own[below] as LineNode, 'move-across', {
      reason: `Goes on from line ${line}, in the same column: moved there. Compare with the page.`,
      confidence: usualConfidence('move-across'),
      from: line,
      as: 'moved',
    })
  }
  const order = runs.flat()
  const starts = new Set(runs.map(([at]) => at))
  const first = own[0]?.blanks ?? 0
  for (const [i, at] of order.entries()) {
    const line = own[at] as LineNode
    line.blanks = i === 0 ? first : starts.has(at) ? 1 : 0
    lines[from + i] = line
  }
}
