// What Pagefind indexed in, the same words and positions out, made small: no weights, for all are alike, no
// variants, for words are folded before, and of what is asked for alone no more than whether the title has it.
// The form of the files: https://github.com/Pagefind/pagefind/blob/main/pagefind_web/src/index.rs
import { decode, encode } from 'cborg'
import { isInitial } from './word.ts'

/** One article's positions of a word: how many articles after the one before, each position after the one before. */
type Page = [articles: number, positions: number[]]

/** A word as Pagefind writes it, with other forms of it. */
type Written = [word: string, pages: Page[], variants: [form: string, pages: Page[]][]]

/** A word, and what the index holds for it, encoded. */
export type Posting = readonly [word: string, bytes: Uint8Array]

/** Reads the words of a file of Pagefind's; `articleOf` gives an article's number for Pagefind's. */
export function* readPostings(
  chunk: Uint8Array,
  articleOf: (page: number) => number,
  bodyStart: number,
): Generator<Posting> {
  const [words] = decode(chunk) as [Written[]]
  for (const [word, pages, variants] of words) {
    const found = new Map<number, number[]>()
    for (const list of [pages, ...variants.map(([, pages]) => pages)]) collect(list, articleOf, found)
    const articles = [...found].sort(([a], [b]) => a - b)
    const kept = articles.map(([article, positions]): Page => {
      const sorted = positions.sort((a, b) => a - b)
      return [article, isInitial(word) ? [(sorted[0] as number) < bodyStart ? 0 : bodyStart] : steps(sorted)]
    })
    const numbers = steps(kept.map(([article]) => article))
    yield [word, encode([word, kept.map(([, positions], i) => [numbers[i], positions])])]
  }
}

// A number below zero says how much the positions after it weigh, and that they are counted from the start again.
function collect(pages: readonly Page[], articleOf: (page: number) => number, into: Map<number, number[]>) {
  let page = 0
  for (const [step, positions] of pages) {
    page += step
    const article = articleOf(page)
    const known = into.get(article) ?? []
    into.set(article, known)
    let at = 0
    for (const step of positions) {
      at = step < 0 ? 0 : at + step
      if (step >= 0) known.push(at)
    }
  }
}

function steps(numbers: readonly number[]): number[] {
  return numbers.map((n, i) => n - (numbers[i - 1] ?? 0))
}
