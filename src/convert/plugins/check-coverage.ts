// before and after: the same tree · every line stands in it exactly once, or the conversion stops with the place.
import type { VFile } from 'vfile'
import { parse } from '../parse.ts'
import { type LineNode, lineNumber, linesOf, type SourceNode, type SourceRoot } from '../tree.ts'

// The pieces of a record that stand on one physical line count once in their article, the two columns on one each by itself.
const ownedBy = (node: SourceNode) => {
  const lines = linesOf(node)
  return [...lines.filter((line) => !line.piece), ...firstPieces(lines.filter((line) => line.piece))]
}

const firstPieces = (lines: readonly LineNode[]) => [
  ...new Map(lines.map((line) => [keyOf(line), line])).values(),
]

const keyOf = (line: LineNode) => `${lineNumber(line)} ${line.column ?? 0}`

/** Checks that every non-blank line, or column of one, belongs to exactly one article or one row of furniture. */
export default function checkCoverage() {
  return (tree: SourceRoot, file: VFile): void => {
    const owned = new Map<number, Map<number, number>>()
    for (const node of tree.children)
      for (const line of ownedBy(node)) {
        const columns = owned.get(lineNumber(line)) ?? new Map<number, number>()
        columns.set(line.column ?? 0, (columns.get(line.column ?? 0) ?? 0) + 1)
        owned.set(lineNumber(line), columns)
      }
    for (const line of linesOf(parse(String(file.value)))) {
      const counts = [...(owned.get(lineNumber(line))?.values() ?? [0])]
      const count = counts.find((one) => one !== 1)
      if (count === undefined) continue
      file.fail(`This line belongs to ${count} articles or rows of furniture instead of one.`, {
        place: line.position,
        source: 'convert',
        ruleId: 'check-coverage',
      })
    }
  }
}
