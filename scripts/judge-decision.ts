// A decision of convert and what a careful librarian says of its source in; whether the decision is right out.

import type { ComparedField, Gold, GoldArticle } from '../src/accuracy/gold.ts'
import { bare } from '../src/accuracy/letters.ts'
import { readDate } from '../src/convert/dates.ts'
import type { ConvertedSource, ReadArticle } from '../src/convert/index.ts'
import type { Decision } from '../src/convert/messages.ts'
import { lineNumbers } from '../src/model/lines.ts'

const furnitureRules =
  /^mark-(?:masthead|chrome|contents|page-head|folios|repeated-titles|letter|foot|front-matter)$/

/** Says whether a decision is right; nothing where the gold cannot say. */
export function isRight(decision: Decision, { issue, articles }: Gold, source: ConvertedSource) {
  const { ruleId = '', line, from } = decision
  if (ruleId === 'read-issue')
    return [issue.date ?? undefined, ...(issue.date_alt ?? [])].includes(source.issue.date)
  if (line === undefined) return undefined
  const lines = String(source.report.value).split('\n')
  const owner = articles.find(({ spans }) => spans.some(([first, last]) => line >= first && line <= last))
  if (furnitureRules.test(ruleId)) return owner === undefined
  if (ruleId === 'mark-roles') return isRole(decision, textAt(decision, lines), owner, articles)
  if (from === undefined) return undefined
  const across = bare(lines[from - 1] ?? '').slice(-6) + bare(lines[line - 1] ?? '').slice(0, 6)
  const texts = articles.flatMap(({ blocks }) =>
    ruleId.startsWith('move-') ? [blocks.map(({ text }) => text).join('')] : blocks.map(({ text }) => text),
  )
  const goesOn = texts.some((text) => bare(text).includes(across))
  return decision.as === 'apart' ? !goesOn : goesOn
}

/** Says whether an article has the title and nine tenths of the lines of one in the gold. */
export function isRightArticle({ fields, lines }: ReadArticle, { articles }: Gold): boolean {
  const own = new Set(lineNumbers(lines))
  return articles.some((article) => {
    const gold = new Set(lineNumbers(article.spans))
    const shared = [...own].filter((line) => gold.has(line)).length
    const title = bare(fields.title ?? '')
    return shared >= 0.9 * (own.size + gold.size - shared) && readings(article, 'title').includes(title)
  })
}

function isRole(
  { as = '' }: Decision,
  text: string,
  owner: GoldArticle | undefined,
  articles: GoldArticle[],
): boolean | undefined {
  const states = (...fields: string[]) =>
    fields.some((field) => readings(owner, field).some((one) => one.includes(text) || text.includes(one)))
  const isBlock = (...types: string[]) =>
    articles.some(({ blocks }) =>
      blocks.some(({ type, text: whole }) => types.includes(type) && bare(whole).includes(text.slice(-12))),
    )
  if (as === 'title' || as === 'title-line') return states('title')
  if (as === 'byline' || as === 'credit')
    return states('byline', 'credit') || (owner?.date ?? '') === readDate(text)?.edtf
  if (as === 'paragraph' || as === 'item') return isBlock('paragraph', 'item')
  if (as === 'subhead') return isBlock('heading')
  if (as === 'caption') return isBlock('caption')
  if (as === 'stray') return owner === undefined
  if (as === 'section')
    return (
      !owner ||
      states('title') ||
      articles.some((article) => readings(article, 'section').some((one) => text.includes(one)))
    )
  return as === 'jump-line' ? undefined : states(as)
}

function textAt({ place }: Decision, lines: string[]): string {
  if (!place || !('start' in place)) return ''
  return bare(lines.slice(place.start.line - 1, place.end.line).join(''))
}

const readings = (article: GoldArticle | undefined, field: string): string[] =>
  [article?.[field as ComparedField | 'title'], article?.[`${field}_alt`]]
    .flat()
    .filter((value) => typeof value === 'string')
    .map(bare)
    .filter((value) => value !== '')
