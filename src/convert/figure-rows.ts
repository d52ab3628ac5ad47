// Printed lines of English → those that are rows of figures: prices of a market, sums behind dots, a table of numbers.
import * as patterns from './patterns.ts'
import { isWide, plain } from './text.ts'
import type { LineNode } from './tree.ts'

// Of prices, prose may have two lines one below the other that begin so.
const forms = [
  { is: (text: string) => patterns.leaderRow.test(text), fewest: 2 },
  { is: (text: string) => patterns.priceRow.test(text), fewest: 3 },
  { is: (text: string) => patterns.shareRow.test(text), fewest: 3 },
  { is: isTabled, fewest: 2 },
]

/** Finds the lines of figures that stand right below each other. */
export function figureRows(lines: readonly LineNode[]): ReadonlySet<LineNode> {
  const texts = lines.map(({ value }) => plain(value))
  const found = new Set<LineNode>()
  for (const { is, fewest } of forms)
    for (let from = 0; from < lines.length; from++) {
      const isRow = (at: number) =>
        !lines[at]?.furniture && !isWide(texts[at] as string) && is(texts[at] as string)
      let end = from
      while (end < lines.length && isRow(end) && (end === from || lines[end]?.blanks === 0)) end += 1
      if (end - from >= fewest && !countsPages(texts.slice(from, end)))
        for (const line of lines.slice(from, end)) found.add(line)
      from = Math.max(from, end - 1)
    }
  return found
}

// Numbers that never fall, each at the end of its line, are pages: a list of contents.
function countsPages(rows: readonly string[]): boolean {
  const pages = rows.map((text) => Number(/[.…] ?(\d{1,4})$/.exec(text)?.[1] ?? Number.NaN))
  return pages.every((page, i) => page >= (pages[i - 1] ?? 1))
}

// Year 1 93.1% Year 2 94.6%: of the words, a third at least are numbers, and no sentence.
function isTabled(text: string): boolean {
  if (!/\d/.test(text)) return false
  const words = text.split(/\s+/)
  const numbers = words.filter((word) => patterns.figure.test(word)).length
  return numbers >= 3 && numbers * 3 >= words.length && /^\p{L}/u.test(text) && !/[a-z]{2}[.,;:]/.test(text)
}
