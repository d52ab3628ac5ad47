// Articles of an issue → their numbers. A number is given once and never again to something else.
import { lineNumbers } from '../model/lines.ts'
import { articleNumber } from '../model/paths.ts'
import { type ArticleLines, isSameText, sharedLines, sharedWords } from './kinship.ts'

/** An article of an earlier conversion; one that is gone is known again by its words, not by its lines alone. */
export interface NumberedBefore extends ArticleLines {
  isGone?: boolean
}

/**
 * Gives each article of an issue its number: that of the earlier article with which it shares most, or the next one
 * never given. `before` holds the earlier articles by number, `highest` the highest number ever given, and `changed`
 * the sources that are not what they were: their lines have other numbers now, so words come first.
 */
export function numberArticles(
  articles: readonly ArticleLines[],
  before: ReadonlyMap<string, NumberedBefore>,
  highest: number,
  changed: ReadonlySet<string> = new Set(),
): string[] {
  const pairs = articles.flatMap((article, index) =>
    [...before].map(([number, old]) => ({ index, number, ...kinship(article, old, changed) })),
  )
  pairs.sort((a, b) => b.words - a.words || b.lines - a.lines || a.index - b.index || a.of - b.of)
  const numbers: (string | undefined)[] = articles.map(() => undefined)
  const given = new Set<string>()
  for (const { index, number, words, lines } of pairs) {
    if (words + lines === 0 || numbers[index] !== undefined || given.has(number)) continue
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

function kinship(article: ArticleLines, old: NumberedBefore, changed: ReadonlySet<string>) {
  const of = lineNumbers(old.lines).length
  if (old.isGone && !isSameText(article, old)) return { words: 0, lines: 0, of }
  const words = changed.has(article.file) ? sharedWords(article, old) : 0
  return { words, lines: sharedLines(article, old), of }
}
