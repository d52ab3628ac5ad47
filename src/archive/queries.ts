// Every question the pages ask of the archive.
import { partsOf, sortKey } from '../model/date.ts'
import { type FurnitureKind, furnitureKinds } from '../model/issue.ts'
import { lineNumbers } from '../model/lines.ts'
import { addressOf } from '../model/paths.ts'
import type { Archive, Article, Issue, Publication } from './types.ts'

/** The address of an issue's page. */
export function issueAddress({ publication, id }: Issue): string {
  return addressOf.issue(publication.slug, id)
}

/** The address of an article's page. */
export function articleAddress({ issue, number }: Article): string {
  return addressOf.article({ publication: issue.publication.slug, issue: issue.id, article: number })
}

/** Lists every issue, publication by publication. */
export function allIssues(archive: Archive): Issue[] {
  return archive.publications.flatMap(({ issues }) => issues)
}

/** Gives what stands before and after an item in its list. */
export function neighbours<T>(list: readonly T[], item: T): { previous: T | undefined; next: T | undefined } {
  const at = list.indexOf(item)
  return { previous: at > 0 ? list[at - 1] : undefined, next: at >= 0 ? list[at + 1] : undefined }
}

/** Lists a publication's years from old to new, `undated` last, each with its issues. */
export function yearsOf({ issues }: Publication): { year: string; issues: Issue[] }[] {
  const years = Object.groupBy(issues, ({ year }) => year) as Record<string, Issue[]>
  return Object.keys(years)
    .sort()
    .map((year) => ({ year, issues: years[year] as Issue[] }))
}

/** Lists the years of the whole archive, new to old, with how many issues and articles each holds. */
export function datesByYear(archive: Archive): { year: string; issues: Issue[]; articles: number }[] {
  const dated = allIssues(archive).filter(({ year }) => year !== 'undated')
  const years = Object.groupBy(dated, ({ year }) => year) as Record<string, Issue[]>
  return Object.keys(years)
    .sort()
    .reverse()
    .map((year) => {
      const issues = (years[year] as Issue[]).sort(byDateThenPublication)
      return { year, issues, articles: issues.reduce((sum, issue) => sum + issue.articles.length, 0) }
    })
}

/** Groups issues of one year by month, `01` to `12`; those whose month is not known stand under ``. */
export function byMonth(issues: readonly Issue[]): Map<string, Issue[]> {
  const keyOf = ({ record: { date } }: Issue) => (date ? (partsOf(date)?.month ?? '') : '')
  const months = Map.groupBy(issues, (issue) =>
    String(keyOf(issue)).padStart(keyOf(issue) === '' ? 0 : 2, '0'),
  )
  return new Map([...months].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Says whether the issues of a month are so many that their page stands day by day. */
export function isManyInMonth(count: number): boolean {
  return count > 20
}

/** Says whether a year page is a calendar, which is never long; the undated have a list instead. */
export function isCalendar(year: string): boolean {
  return year !== 'undated'
}

/** Gives the publications to show first when there are many: those whose latest issue is the newest. */
export function foremostPublications({ publications }: Archive, count: number): Publication[] {
  if (publications.length <= count) return publications
  const newest = ({ issues }: Publication) =>
    sortKey(issues.findLast(({ record }) => record.date !== undefined)?.record.date).replace('9999', '')
  const foremost = new Set([...publications].sort((a, b) => (newest(a) < newest(b) ? 1 : -1)).slice(0, count))
  return publications.filter((publication) => foremost.has(publication))
}

const days = new WeakMap<Archive, Map<string, Issue[]>>()

/** Gives issues of the same day in other years, those of the same publication first, then the nearest years. */
export function sameDay(archive: Archive, issue: Issue, count: number): Issue[] {
  const day = dayOf(issue)
  if (!day) return []
  let known = days.get(archive)
  if (!known) {
    known = Map.groupBy(
      allIssues(archive).filter((one) => dayOf(one) !== undefined),
      (one) => dayOf(one) as string,
    )
    days.set(archive, known)
  }
  const distance = (one: Issue) =>
    Math.abs(Number(one.year) - Number(issue.year)) + (one.publication === issue.publication ? 0 : 10_000)
  const others = (known.get(day) ?? []).filter((one) => one.year !== issue.year)
  return others.sort((a, b) => distance(a) - distance(b)).slice(0, count)
}

function dayOf({ record: { date } }: Issue): string | undefined {
  return date === undefined ? undefined : /^\d{4}-(\d\d-\d\d)$/.exec(date)?.[1]
}

/** Gives the latest issues of the whole archive, new to old. */
export function latestIssues(archive: Archive, count: number): Issue[] {
  const newest = archive.publications.flatMap(({ issues }) =>
    issues.filter(({ record }) => record.date !== undefined).slice(-count),
  )
  return newest.sort((a, b) => byDateThenPublication(b, a)).slice(0, count)
}

/** Gives articles of an issue in order, cut wherever the section changes. */
export function bySection(
  articles: readonly Article[],
): { section: string | undefined; articles: Article[] }[] {
  const runs: { section: string | undefined; articles: Article[] }[] = []
  for (const article of articles) {
    const last = runs.at(-1)
    if (last && last.section === article.fields.section) last.articles.push(article)
    else runs.push({ section: article.fields.section, articles: [article] })
  }
  return runs
}

function byDateThenPublication(a: Issue, b: Issue): number {
  const [first, second] = [sortKey(a.record.date), sortKey(b.record.date)]
  if (first !== second) return first < second ? -1 : 1
  const [one, two] = [a.publication.slug + a.id, b.publication.slug + b.id]
  return one < two ? -1 : one > two ? 1 : 0
}

/** Counts an issue's source lines: those of its articles, and those of its furniture by kind. */
export function lineAccount({ articles, record }: Issue): {
  articles: number
  furniture: [FurnitureKind, number][]
  total: number
} {
  // One line can hold pieces of several articles, and is still one line.
  const inArticles = new Set(
    articles.flatMap(({ fields: { source } }) =>
      lineNumbers(source.lines).map((line) => `${source.file}:${line}`),
    ),
  ).size
  const counts = furnitureKinds.map((kind): [FurnitureKind, number] => {
    const rows = record.furniture.filter((row) => row.kind === kind)
    return [kind, rows.reduce((sum, row) => sum + lineNumbers(row.lines).length, 0)]
  })
  const furniture = counts.filter(([, lines]) => lines > 0)
  return {
    articles: inArticles,
    furniture,
    total: furniture.reduce((sum, [, lines]) => sum + lines, inArticles),
  }
}
