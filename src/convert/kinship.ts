// Two articles of different conversions → how much speaks for their being the same one.
import { type LineRange, lineNumbers } from '../model/lines.ts'
import { readParts } from './parts.ts'

/** The lines of one source that an article is made of, and its outline where that is known. */
export interface ArticleLines {
  file: string
  lines: readonly LineRange[]
  outline?: string | undefined
}

/** Counts the source lines that two articles share. */
export function sharedLines(a: ArticleLines, b: ArticleLines): number {
  if (a.file !== b.file) return 0
  const lines = new Set(lineNumbers(a.lines))
  return lineNumbers(b.lines).filter((line) => lines.has(line)).length
}

/** Counts what two articles say alike: their title, and the lines of their bodies. */
export function sharedWords(a: ArticleLines, b: ArticleLines): number {
  if (a.file !== b.file || a.outline === undefined || b.outline === undefined) return 0
  const words = wordsOf(a.outline)
  return [...wordsOf(b.outline)].filter((word) => words.has(word)).length
}

/** Says whether at least half of what an article says was said by another: one line may stand in many. */
export function isSameText(article: ArticleLines, old: ArticleLines): boolean {
  const shared = sharedWords(article, old)
  return shared > 0 && shared * 2 >= wordsOf(article.outline ?? '').size
}

function wordsOf(outline: string): Set<string> {
  const { fields, body } = readParts(outline)
  return new Set([...(fields.get('title')?.lines ?? []), ...body.lines].filter((line) => line !== ''))
}
