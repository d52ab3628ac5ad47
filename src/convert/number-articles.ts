// Articles of an issue → their numbers. A number is given once and never again to something else.
import { type LineRange, lineNumbers } from '../model/lines.ts'
import { articleNumber } from '../model/paths.ts'

/** The lines of one source that an article is made of. */
export interface ArticleLines {
  file: string
  lines: readonly LineRange[]
}

/**
 * Gives each article of an issue its number: that of the earlier article with which it shares most lines, or the
 * next one never given. `before` holds the earlier articles by number, `highest` the highest number ever given.
 */
export function numberArticles(
  articles: readonly ArticleLines[],
  before: ReadonlyMap<string, ArticleLines>,
  highest: number,
): string[] {
  const pairs = articles.flatMap((article, index) =>
    [...before].map(([number, old]) => ({ index, number, shared: sharedLines(article, old) })),
  )
  pairs.sort((a, b) => b.shared - a.shared || a.index - b.index)
  const numbers: (string | undefined)[] = articles.map(() => undefined)
  const given = new Set<string>()
  for (const { index, number, shared } of pairs) {
    if (shared === 0 || numbers[index] !== undefined || given.has(number)) continue
    numbers[index] = number
    given.add(number)
  }
  let next = Math.max(highest, ...[...before.keys()].map(Number), 0)
  return numbers.map((number) => {
    if (number !== undefined) return number
    next += 1
    return articleNumber(next)
  })
}

/** Counts the source lines that two articles share. */
export function sharedLines(a: ArticleLines, b: ArticleLines): number {
  if (a.file !== b.file) return 0
  const lines = new Set(lineNumbers(a.lines))
  return lineNumbers(b.lines).filter((line) => lines.has(line)).length
}
