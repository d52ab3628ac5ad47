// before and after: the same tree · every line stands in it exactly once, or the conversion stops with the place.
import type { VFile } from 'vfile'
import { parse } from '../parse.ts'
import { lineNumber, linesOf, type SourceNode, type SourceRoot } from '../tree.ts'

// The pieces of a record that stand on one physical line count once in their article.
const ownedBy = (node: SourceNode) => {
  const numbers = linesOf(node).map((line) => (line.piece ? -lineNumber(line) : lineNumber(line)))
  return [...numbers.filter((n) => n > 0), ...[...new Set(numbers.filter((n) => n < 0))].map((n) => -n)]
}

/** Checks that every non-blank line belongs to exactly one article or one row of furniture. */
export default function checkCoverage() {
  return (tree: SourceRoot, file: VFile): void => {
    const owned = new Map<number, number>()
    for (const node of tree.children)
      for (const number of ownedBy(node)) owned.set(number, (owned.get(number) ?? 0) + 1)
    for (const line of linesOf(parse(String(file.value)))) {
      const count = owned.get(lineNumber(line)) ?? 0
      if (count === 1) continue
      file.fail(`This line belongs to ${count} articles or rows of furniture instead of one.`, {
        place: line.position,
        source: 'convert',
        ruleId: 'check-coverage',
      })
    }
  }
}
