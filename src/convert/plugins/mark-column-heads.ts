// before: 渡口鐘聲, a wide gap, title, text, 渡口鐘聲 again … as a letter heads its pieces · after: the words are the
// section of each piece, and the lines below them are the only titles.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 3
// The words stand alone, with a gap of so many blank lines on both sides.
const wideGap = 2
const widestTitle = 40

/** Marks the pieces of a letter that sets the same words, far from all else, above each of them. */
export default function markColumnHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const words = lines.map((line) => plain(line.value))
    const columns = columnsOf(words, lines)
    const [heads] = columns
    if (!heads || columns.length > 1) return
    for (const at of heads) {
      const [head, title] = [lines[at] as LineNode, lines[at + 1] as LineNode]
      head.furniture = 'section-heading'
      title.piece = 'title'
      title.record = { section: words[at] as string }
      inform(file, title, 'mark-column-heads', `“${words[at]}” stands above each piece here.`)
    }
    file.data.titles = new Set(heads.map((at) => lines[at + 1]))
    file.data.gapped = true
  }
}

// The places of the same words with the same gaps wherever they stand, and a title below them.
function columnsOf(words: string[], lines: LineNode[]): number[][] {
  const places = Map.groupBy(words.keys(), (i) => words[i] as string)
  return [...places].flatMap(([head, all]) =>
    all.length >= fewest && patterns.columnWords.test(head) && all.every((i) => stands(words, lines, i))
      ? [all]
      : [],
  )
}

function stands(words: string[], lines: LineNode[], at: number): boolean {
  const [above, below] = [lines[at]?.blanks ?? 0, lines[at + 1]?.blanks ?? 0]
  const title = words[at + 1] ?? ''
  return (
    (at === 0 || above >= wideGap) &&
    below >= wideGap &&
    widthOf(title) >= 4 &&
    widthOf(title) <= widestTitle &&
    !patterns.sentenceEnd.test(title)
  )
}
