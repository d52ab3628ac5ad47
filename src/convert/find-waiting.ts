// Articles that a person keeps otherwise than the conversion makes them → the files that must stay as they are, too,
// because they would take lines from those articles or leave lines to them: each line keeps exactly one owner.
import { lineNumbers } from '../model/lines.ts'
import type { IssueGroup } from './group-issues.ts'
import { type Made, recordName, type Work } from './issue-plan.ts'
import type { ArticleLines } from './kinship.ts'

/**
 * Finds the names of unedited files that wait: numbers of articles, and issue.yaml. `kept` are the numbers of the
 * articles that stay as a person wrote them. A source that is not what it was has other lines: nothing waits for it.
 */
export function findWaiting(
  kept: ReadonlySet<string>,
  made: readonly Made[],
  sources: IssueGroup['sources'],
  work: Work,
): Set<string> {
  const waiting = new Set<string>()
  if (kept.size === 0 || hasOtherSources(work)) return waiting
  const lines = linesByName(made, sources, work)
  const bound = new Set([...kept].flatMap((name) => lines.get(name) ?? []))
  for (let size = -1; size !== bound.size; ) {
    size = bound.size
    for (const [name, own] of lines) {
      if (kept.has(name) || !own.some((line) => bound.has(line))) continue
      waiting.add(name)
      for (const line of own) bound.add(line)
    }
  }
  return waiting
}

function hasOtherSources({ before, changed, sums }: Work): boolean {
  return changed.size > 0 || !before.record?.sources.every(({ file }) => sums.has(file))
}

// The lines that each file has or would have; of issue.yaml those that become furniture or cease to be.
function linesByName(
  made: readonly Made[],
  sources: IssueGroup['sources'],
  { before }: Work,
): Map<string, string[]> {
  const lines = new Map<string, string[]>()
  const add = (name: string, article: ArticleLines) =>
    lines.set(name, [...(lines.get(name) ?? []), ...namesOf(article)])
  for (const [number, article] of before.articles) add(number, article)
  for (const article of made) add(article.number, article)
  const alone = sources[0]?.file ?? ''
  const rows = before.record?.furniture ?? []
  const was = new Set(rows.flatMap(({ file = alone, lines }) => namesOf({ file, lines })))
  const now = new Set(
    sources.flatMap(({ file, furniture }) => furniture.flatMap(({ lines }) => namesOf({ file, lines }))),
  )
  lines.set(recordName, [...was.symmetricDifference(now)])
  return lines
}

const namesOf = ({ file, lines }: ArticleLines) => lineNumbers(lines).map((line) => `${file}:${line}`)
