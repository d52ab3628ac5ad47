// before and after: the same tree · every line stands in it exactly once, or the conversion stops with the place.
import type { VFile } from 'vfile'
import { parse } from '../parse.ts'
import { lineNumber, linesOf, type SourceNode, type SourceRoot } from '../tree.ts'

// The pieces of a record and the columns that stand on one physical line count once in their article.
const ownedBy = (node: SourceNode) => {
  const lines = linesOf(node)
  const parts = lines.filter((line) => line.piece || line.column).map(lineNumber)
  return [...lines.filter((line) => !(line.piece || line.column)).map(lineNumber), ...new Set(parts)]
}

/**
 * Checks that every non-blank line belongs to exactly one article or one row of furniture. Lines whose columns do not
 * are left: `readTree` reads again without parting them.
 */
export default function checkCoverage() {
  return (tree: SourceRoot, file: VFile): void => {
    const owned = new Map<number, number>()
    for (const node of tree.children)
      for (const number of ownedBy(node)) owned.set(number, (owned.get(number) ?? 0) + 1)
    const apart = linesApart(tree)
    for (const line of linesOf(parse(String(file.value)))) {
      const count = owned.get(lineNumber(line)) ?? 0
      if (count === 1 || apart.has(lineNumber(line))) continue
      file.fail(`This line belongs to ${count} articles or rows of furniture instead of one.`, {
        place: line.position,
        source: 'convert',
        ruleId: 'check-coverage',
      })
    }
  }
}

/** Lists the numbers of the lines whose two columns stand in two articles or rows of furniture. */
export function linesApart(tree: SourceRoot): ReadonlySet<number> {
  const owners = new Map<number, SourceNode>()
  const apart = new Set<number>()
  for (const node of tree.children)
    for (const line of linesOf(node)) {
      if (!line.column) continue
      const number = lineNumber(line)
      if ((owners.get(number) ?? node) !== node) apart.add(number)
      owners.set(number, node)
    }
  return apart
}
