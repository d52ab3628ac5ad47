// An issue's converted sources and what stood there before → its files, with a person's edits kept.
import { createHash } from 'node:crypto'
import type { ArticleFields } from '../model/article.ts'
import type { IssueRecord } from '../model/issue.ts'
import { writeRanges } from '../model/lines.ts'
import { addressOf, fileOf } from '../model/paths.ts'
import type { IssueGroup } from './group-issues.ts'
import type { ConvertedSource, ReadArticle } from './index.ts'
import { type ArticleLines, numberArticles, sharedLines } from './number-articles.ts'
import { stringifyArticle, stringifyYaml } from './stringify.ts'
import { toMdast } from './to-mdast.ts'

/** What stood in an issue's folder before: its record, and its articles by number as they stand on disk. */
export interface IssueBefore {
  written: Record<string, string>
  articles: Map<string, ArticleLines & { text: string }>
}

/** What becomes of an issue: files to write and to remove by path, addresses, and edits that were kept. */
export interface IssuePlan {
  write: Map<string, string>
  remove: string[]
  addresses: Map<string, 'here' | { to: string } | { gone: string }>
  kept: { file: string; differs: boolean }[]
}

/** Gives the SHA-256 of a text or of bytes, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Plans the files of one issue. `highest` is the highest article number ever given in it, `sums` the digests of the sources by file. */
export function planIssue(
  publication: string,
  { id, sources }: IssueGroup,
  before: IssueBefore,
  highest: number,
  sums: ReadonlyMap<string, string>,
): IssuePlan {
  const made = sources.flatMap((source) =>
    source.articles.map((article) => ({ source, article, file: source.file, lines: article.lines })),
  )
  const numbers = numberArticles(made, before.articles, highest)
  const plan: IssuePlan = { write: new Map(), remove: [], addresses: new Map(), kept: [] }
  const written: Record<string, string> = {}
  const order = made
    .map((_, i) => i)
    .sort((a, b) => ((numbers[a] as string) < (numbers[b] as string) ? -1 : 1))
  plan.addresses.set(addressOf.issue(publication, id), 'here')
  for (const i of order) {
    const number = numbers[i] as string
    const { source, article } = made[i] as (typeof made)[number]
    const text = articleText(source, article)
    const name = `${number}.mdx`
    const path = fileOf.article({ publication, issue: id, article: number })
    const old = before.articles.get(number)
    const last = before.written[name]
    plan.addresses.set(addressOf.article({ publication, issue: id, article: number }), 'here')
    if (old && last !== undefined && digest(old.text) !== last) {
      plan.kept.push({ file: path, differs: digest(text) !== last })
      written[name] = last
    } else {
      plan.write.set(path, text)
      written[name] = digest(text)
    }
  }
  for (const [number, old] of before.articles) {
    if (numbers.includes(number)) continue
    const path = fileOf.article({ publication, issue: id, article: number })
    const last = before.written[`${number}.mdx`]
    const address = addressOf.article({ publication, issue: id, article: number })
    if (last === undefined || digest(old.text) !== last) {
      plan.kept.push({ file: path, differs: true })
      if (last !== undefined) written[`${number}.mdx`] = last
      plan.addresses.set(address, 'here')
      continue
    }
    plan.remove.push(path)
    const heir = made
      .map((article, i) => ({ i, shared: sharedLines(article, old) }))
      .sort((a, b) => b.shared - a.shared)[0]
    plan.addresses.set(
      address,
      heir && heir.shared > 0
        ? { to: addressOf.article({ publication, issue: id, article: numbers[heir.i] as string }) }
        : {
            gone: 'A later conversion found no article here; its lines are accounted for in the record of the issue.',
          },
    )
  }
  plan.write.set(fileOf.issue(publication, id), stringifyYaml(recordOf(sources, sums, written)))
  plan.write.set(fileOf.messages(publication, id), messagesOf(sources))
  return plan
}

/** Writes one article as MDX. */
export function articleText(source: ConvertedSource, { fields, body, lines }: ReadArticle): string {
  const front: ArticleFields = {
    ...(fields.title
      ? { title: fields.title }
      : { title: firstWords(body.map((block) => block.text).join(' ')) }),
    ...pick(fields, ['kicker', 'subtitle', 'section', 'byline', 'credit', 'date']),
    ...(source.issue.page === undefined ? {} : { page: source.issue.page }),
    ...pick(fields, ['continued', 'keywords']),
    source: { file: source.file, lines: [...lines] },
  }
  return stringifyArticle(front, toMdast(body))
}

// An untitled article is called by its first words, up to a mark or twenty characters.
function firstWords(text: string): string {
  return /^.{4,20}?(?=[，。,.!?！？：:；;\s]|$)/u.exec(text)?.[0] ?? (text.slice(0, 20).trim() || '—')
}

function pick<T extends object, K extends keyof T>(from: T, keys: K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>
}

function recordOf(
  sources: ConvertedSource[],
  sums: ReadonlyMap<string, string>,
  written: Record<string, string>,
): object {
  const first = <K extends keyof ConvertedSource['issue']>(key: K) =>
    sources.map((source) => source.issue[key]).find((value) => value !== undefined)
  const several = sources.length > 1
  const editors = [...new Set(sources.flatMap((source) => source.issue.editors ?? []))]
  const record: Partial<Record<keyof IssueRecord, unknown>> = {
    title: first('title'),
    date: first('date'),
    dateFrom: first('dateFrom'),
    number: first('number'),
    lunarDate: first('lunarDate'),
    editors: editors.length > 0 ? editors : undefined,
    facts: first('facts'),
    sources: sources.map(({ file, encoding, issue }) => ({
      file,
      sha256: sums.get(file),
      encoding,
      ...(issue.page === undefined ? {} : { page: issue.page }),
    })),
    furniture: sources.flatMap(({ file, furniture }) =>
      furniture.map(({ lines, kind }) => ({
        ...(several ? { file } : {}),
        lines: oneOrMany(writeRanges(lines)),
        kind,
      })),
    ),
    written,
  }
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

const oneOrMany = (ranges: (string | number)[]) => (ranges.length === 1 ? ranges[0] : ranges)

function messagesOf(sources: ConvertedSource[]): string {
  const rows = sources.flatMap(({ file, report }) =>
    report.messages.map((message) => ({
      ...(sources.length > 1 ? { file } : {}),
      ...(message.line ? { line: message.line } : {}),
      ...(message.fatal === null || message.fatal === undefined ? {} : { check: true }),
      rule: message.ruleId ?? '',
      message: message.reason,
    })),
  )
  return stringifyYaml(rows)
}
