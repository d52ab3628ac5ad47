// A text that states no day of its own → the day at the head of its title, in its address, or by the moon and the week.
import { readDate } from './dates.ts'
import { first } from './first-stated.ts'
import { inferDate } from './infer-date.ts'
import { dayByMoonOrWeek } from './moon-days.ts'
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'
import { type ArticleNode, isArticle, type LineNode, linesOf, type SourceRoot } from './tree.ts'

const deepestDay = 5
const widestTitle = 40
const widestLabel = 12

/** Reads the day of a text as an issue states it, `lines` in the order of the source; nothing where only a year can be inferred. */
export function unstatedDay(
  tree: SourceRoot,
  lines: LineNode[],
): { date: string; dateFrom: string } | undefined {
  const articles = tree.children.filter(isArticle)
  const found = (articles.length === 1 ? dayOfTitle(articles[0]) : undefined) ?? dayOfAddress(lines)
  if (found) return { date: found.value, dateFrom: `line ${found.line}` }
  const said = dayByMoonOrWeek(lines.slice(0, deepestDay), latestYear(lines))
  return said && { date: said.date, dateFrom: `inferred: ${said.why}` }
}

// 1967年3月16日下午渡口联合会传达, over what was passed on.
function dayOfTitle(article: ArticleNode | undefined) {
  const heads = (article?.children ?? []).filter(({ role }) => role === 'title' || role === 'kicker')
  return first(heads.flatMap(linesOf), (text) => {
    const date = widthOf(text) <= widestTitle ? readDate(text) : undefined
    return date?.edtf.length === 10 && text.startsWith(date.text) ? date.edtf : undefined
  })
}

// https://news.example/html/2020-01/08/nw.htm: the address of the page, where no record of it has one of its own.
function dayOfAddress(lines: readonly LineNode[]) {
  const addresses = lines.filter(({ value }) => isAddress(value))
  return addresses.length === 1 ? first(addresses, dayInAddress) : undefined
}

const isAddress = (text: string) =>
  text.includes('http') && widthOf(text.replace(/https?:\S+/u, '')) <= widestLabel

function dayInAddress(text: string): string | undefined {
  const [, year, month, day] = patterns.dayInAddress.exec(text) ?? []
  return year ? `${year}-${month}-${day}` : undefined
}

function latestYear(lines: readonly LineNode[]): number | undefined {
  const text = lines.map(({ value }) => value).join('\n')
  return Number(inferDate(text)?.date.slice(0, 4)) || undefined
}
