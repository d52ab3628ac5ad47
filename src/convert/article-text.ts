// A read article → the text of its MDX file.
import type { ArticleFields } from '../model/article.ts'
import type { PlainSource, ReadArticle } from './index.ts'
import * as patterns from './patterns.ts'
import { stringifyArticle } from './stringify.ts'
import { isWide } from './text.ts'
import { toMdast } from './to-mdast.ts'

/** Writes one article as MDX: its fields in the order of the contract, its body below. */
export function articleText(source: PlainSource, article: ReadArticle): string {
  const { fields, body, lines } = article
  const front: ArticleFields = {
    title: titleOf(article),
    ...pick(fields, ['kicker', 'subtitle', 'section', 'byline', 'credit', 'date']),
    ...pick(source.issue, ['page']),
    ...pick(article, ['page']),
    ...pick(fields, ['continued', 'keywords']),
    source: { file: source.file, lines: [...lines] },
  }
  return stringifyArticle(front, toMdast(body))
}

/** Gives the title that an article is written with. */
export function titleOf({ fields, body }: ReadArticle): string {
  return fields.title ?? firstWords(body.map((block) => block.text).join(' '))
}

// An untitled article is called by its first words, up to a mark or twenty characters; in English, up to a mark or ten
// words.
function firstWords(text: string): string {
  if (!isWide(text)) return firstEnglish(text)
  return /^.{4,20}?(?=[，。,.!?！？：:；;\s]|$)/u.exec(text)?.[0] ?? (text.slice(0, 20).trim() || '—')
}

/** Gives the first words of an English text, up to a mark or so many words. */
export function firstEnglish(text: string, most = 10): string {
  const words = text.split(/\s+/)
  const [sentence = ''] = text.split(patterns.firstMark)
  const short = sentence.split(/\s+/)
  if (short.length >= 3 && short.length <= 10 && !patterns.abbreviation.test(`${sentence}.`)) return sentence
  return (
    words
      .slice(0, most)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '') || '—'
  )
}

function pick<T extends object, K extends keyof T>(from: T, keys: K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>
}
