// What Pagefind indexed in, the same words and positions out, made small: no weights, for all are alike, no
// variants, for words are folded before, and of what is asked for alone no more than whether the title has it.
// The form of the files: https://github.com/Pagefind/pagefind/blob/main/pagefind_web/src/index.rs
import { decode } from 'cborg'
import { bodyStart } from './article-words.ts'
import { cborHead } from './cbor-head.ts'
import { isInitial } from './word.ts'

/** One article's positions of a word: how many articles after the one before, each position after the one before. */
type Page = [articles: number, positions: number[]]

/** A word as Pagefind writes it, with other forms of it. */
type Written = [word: string, pages: Page[], variants: [form: string, pages: Page[]][]]

/** A word, and where some articles have it. */
export interface Posting {
  word: string
  /** How many articles there are, and the numbers of the first and the last. */
  articles: number
  first: number
  last: number
  /** As the index has it, without the number of the first. */
  bytes: Uint8Array
}

/** Reads the words of a file of Pagefind's; `articleOf` gives an article's number for Pagefind's, `placeOf` what position to keep. */
export function* readPostings(
  chunk: Uint8Array,
  articleOf: (page: number) => number,
  placeOf: (article: number, position: number) => number,
): Generator<Posting> {
  const [words] = decode(chunk) as [Written[]]
  for (const [word, pages, variants] of words) {
    const found = new Map<number, number[]>()
    for (const list of [pages, ...variants.map(([, pages]) => pages)]) collect(list, articleOf, found)
    const numbers = [...found.keys()].sort((a, b) => a - b)
    const [first = 0] = numbers
    const bytes: number[] = []
    for (const [i, number] of numbers.entries()) {
      if (i > 0) bytes.push(...articleHead(number - (numbers[i - 1] as number)))
      const positions = (found.get(number) as number[]).sort((a, b) => a - b)
      const [place = 0] = positions
      const kept = isInitial(word)
        ? [place < bodyStart ? 0 : bodyStart]
        : positions.map((position) => placeOf(number, position))
      bytes.push(...cborHead('array', kept.length))
      for (const step of steps(kept)) bytes.push(...cborHead('number', step))
    }
    yield { word, articles: numbers.length, first, last: numbers.at(-1) ?? first, bytes: Buffer.from(bytes) }
  }
}

/** Writes a word as the index has it, of all its postings, in order of their articles. */
export function writeWord(postings: readonly Posting[]): Buffer {
  const text = Buffer.from(postings[0]?.word ?? '')
  const articles = postings.reduce((sum, { articles }) => sum + articles, 0)
  const parts = [Buffer.from([...cborHead('array', 2), ...cborHead('text', text.length)]), text]
  parts.push(Buffer.from(cborHead('array', articles)))
  for (const [i, { first, bytes }] of postings.entries())
    parts.push(Buffer.from(articleHead(first - (postings[i - 1]?.last ?? 0))), Buffer.from(bytes))
  return Buffer.concat(parts)
}

function articleHead(step: number): number[] {
  return [...cborHead('array', 2), ...cborHead('number', step)]
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
