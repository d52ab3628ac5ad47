// What a second reader says of a text, beside the first: how far two people who read nothing but the text agree.

import { comparedFields, type Gold, type GoldArticle, type Span } from './gold.ts'
import { bare } from './letters.ts'
import type { Made, MadeArticle } from './made.ts'

/** Gives a gold as if a conversion had made it, to be scored against another gold of the same text. */
export const madeOfGold = ({ articles, furniture, issue, publication }: Gold): Made => ({
  issue: {
    title: publication ?? undefined,
    date: issue.date ?? undefined,
    number: issue.number ?? undefined,
  },
  furniture: furniture.map(({ spans }) => linesOf(spans)),
  articles: articles.map((article) => ({
    title: article.title ?? '',
    fields: fieldsOf(article),
    blocks: article.blocks.map(({ text }) => bare(text)).filter((text) => text !== ''),
    lines: linesOf(article.spans),
  })),
})

const linesOf = (spans: readonly Span[]) =>
  spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))

const fieldsOf = (article: GoldArticle): MadeArticle['fields'] =>
  Object.fromEntries(
    comparedFields.flatMap((field) => {
      const value = article[field] ?? ''
      return value.length > 0 ? [[field, value]] : []
    }),
  )
