// A converted source → what is compared with its gold: articles as they are written, the issue, the owners of lines.
import { titleOf } from '../convert/article-text.ts'
import type { ConvertedSource } from '../convert/index.ts'
import { lineNumbers } from '../model/lines.ts'
import type { ComparedField } from './gold.ts'
import { bare } from './letters.ts'

/** An article as made. */
export interface MadeArticle {
  title: string
  fields: Partial<Record<ComparedField, string | string[]>>
  /** The letters of each block of the body. */
  blocks: string[]
  lines: number[]
}

/** A source as made. */
export interface Made {
  articles: MadeArticle[]
  issue: { title?: string | undefined; date?: string | undefined; number?: string | undefined }
  /** The lines of each row of furniture. */
  furniture: number[][]
}

/** Reads what a conversion made. */
export function madeOf(source: ConvertedSource): Made {
  const { title, date, number } = source.issue
  return {
    issue: { title, date, number },
    furniture: source.furniture.map(({ lines }) => lineNumbers(lines)),
    articles: source.articles.map((article) => ({
      title: titleOf(article),
      fields: article.fields,
      blocks: article.body.map(({ text }) => bare(text)).filter((text) => text !== ''),
      lines: lineNumbers(article.lines),
    })),
  }
}
