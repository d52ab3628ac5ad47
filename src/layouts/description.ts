// What a page holds in, its `<meta>` description out: the first of it, as far as a list of search results shows it.
import type { Words } from '../words/index.ts'

const most = 120

/** Joins what is known of a page, and leaves out what goes beyond a few words; the first is always there. */
export function descriptionOf(words: Words, parts: readonly (string | undefined)[]): string {
  const [first = '', ...rest] = parts.filter((part) => part !== undefined && part !== '')
  let text = first
  for (const part of rest) {
    const longer = text + words.clauseSeparator + part
    if (longer.length > most) break
    text = longer
  }
  return text
}
