// before: printed lines of two columns that a typed sheet has side by side · after: those of the left column, and below
// them those of the right one.
import type { VFile } from 'vfile'
import { type Gutter, guttersOf, halves } from '../gutters.ts'
import { decide, inform } from '../messages.ts'
import { isLine, type LineNode, lineNumber, type SourceNode, type SourceRoot } from '../tree.ts'

const fullest = 0.7
const twoTexts = {
  reason:
    'Two columns of two texts stand side by side on the same lines. A line belongs to one article, so they are read across: put the words in order in the files of the articles.',
  confidence: 0.3,
}

/**
 * Parts the lines that hold two columns with a clear gap between them, in English. A line belongs to one article: where the
 * columns were found to be of two, they stay as they are.
 */
export default function splitColumns() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.length !== tree.children.length) return
    const out: SourceNode[] = []
    let next = 0
    const apart = (file.data.apart ?? new Set()) as ReadonlySet<number>
    for (const gutter of guttersOf(lines)) {
      if (lines.slice(gutter.from, gutter.to + 1).some((line) => apart.has(lineNumber(line)))) {
        decide(file, lines[gutter.from] as LineNode, 'split-columns', twoTexts)
        continue
      }
      out.push(...lines.slice(next, gutter.from), ...columnsOf(lines, gutter))
      next = gutter.to + 1
      inform(
        file,
        lines[gutter.from] as LineNode,
        'split-columns',
        `${next - gutter.from} lines hold two columns side by side: read one below the other.`,
      )
    }
    if (next > 0) tree.children = [...out, ...lines.slice(next)]
  }
}

function columnsOf(lines: readonly LineNode[], { from, to, at }: Gutter): LineNode[] {
  const stretch = lines.slice(from, to + 1)
  return [0, 1].flatMap((side) => {
    const column: LineNode[] = []
    let blanks = side === 0 ? (stretch[0] as LineNode).blanks : 1
    for (const [i, line] of stretch.entries()) {
      if (i > 0) blanks += line.blanks
      const value = halves(line, at)[side] as string
      if (value.trim() === '') blanks += 1
      else {
        column.push({ ...pieceOf(line, value, side === 0 ? 0 : at, blanks), column: side + 1 })
        blanks = 0
      }
    }
    return join(column)
  })
}

// At the margin, right below a line that fills the column, a line goes on in it.
function join(column: LineNode[]): LineNode[] {
  const widths = column.map(({ value }) => value.length).sort((a, b) => a - b)
  const full = (widths[Math.floor(widths.length * 0.8)] ?? 0) * fullest
  return column.map((line, i) => {
    const above = column[i - 1]
    const goesOn = line.blanks === 0 && above !== undefined && above.value.trim().length >= full
    return goesOn && /^\S/.test(line.value) ? { ...line, continued: true } : line
  })
}

function pieceOf(line: LineNode, value: string, from: number, blanks: number): LineNode {
  const { start } = line.position
  const at = (offset: number) => ({
    ...start,
    column: start.column + offset,
    ...(start.offset === undefined ? {} : { offset: start.offset + offset }),
  })
  const text = value.trimEnd()
  // Typed lines that fill their column have wide gaps between words.
  const words = text.replace(/(?<=\S) {2,}(?=\S)/g, ' ')
  return { ...line, value: words, blanks, position: { start: at(from), end: at(from + text.length) } }
}
