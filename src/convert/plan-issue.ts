// An issue's converted sources and what stood there before → its files, with a person's edits kept.
import { createHash } from 'node:crypto'
import type { IssueRecord } from '../model/issue.ts'
import type { Ledger } from '../model/ledger.ts'
import { lineNumbers } from '../model/lines.ts'
import { addressOf, fileOf } from '../model/paths.ts'
import { articleText } from './article-text.ts'
import type { IssueGroup } from './group-issues.ts'
import { headOf, messagesText, recordFoot, recordHead } from './issue-record.ts'
import { type ArticleLines, numberArticles, sharedLines } from './number-articles.ts'

/** What stood in an issue's folder before: its record, the digests in it, and its articles by number. */
export interface IssueBefore {
  written: Record<string, string>
  recordText?: string
  record?: IssueRecord
  articles: ReadonlyMap<string, ArticleLines & { text: string }>
}

/** What becomes of an issue: files to write and to remove by path, addresses, and edits that were kept. */
export interface IssuePlan {
  write: Map<string, string>
  remove: string[]
  addresses: Ledger
  /** Edited files; `differs` when the conversion would now write them otherwise. */
  kept: { file: string; differs: boolean }[]
}

/** An article of the new conversion with its number. */
interface Made extends ArticleLines {
  number: string
  text: string
}

/** Gives the SHA-256 of a text or of bytes, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * Plans the files of one issue. `highest` is the highest article number ever given in it, `sums` the digests of
 * the sources by file.
 */
export function planIssue(
  publication: string,
  { id, sources }: IssueGroup,
  before: IssueBefore,
  highest: number,
  sums: ReadonlyMap<string, string>,
): IssuePlan {
  const plan: IssuePlan = { write: new Map(), remove: [], addresses: {}, kept: [] }
  const written: Record<string, string> = {}
  const placeOf = (article: string) => ({ publication, issue: id, article })
  const head = keepOrWriteHead(
    recordHead(sources, sums),
    before,
    fileOf.issue(publication, id),
    plan,
    written,
  )
  const made = numbered(sources, before, highest).filter(
    (article) => !isRemoved(article, before, plan, written),
  )
  plan.addresses[addressOf.issue(publication, id)] = 'here'
  for (const article of made) {
    plan.addresses[addressOf.article(placeOf(article.number))] = 'here'
    written[`${article.number}.mdx`] = keepOrWrite(
      article,
      before,
      fileOf.article(placeOf(article.number)),
      plan,
    )
  }
  for (const [number, old] of before.articles) {
    if (made.some((article) => article.number === number)) continue
    const last = before.written[`${number}.mdx`]
    const address = addressOf.article(placeOf(number))
    if (isEdited(old.text, last)) {
      plan.kept.push({ file: fileOf.article(placeOf(number)), differs: true })
      plan.addresses[address] = 'here'
      if (last !== undefined) written[`${number}.mdx`] = last
    } else {
      plan.remove.push(fileOf.article(placeOf(number)))
      const heir = heirOf(old, made)
      plan.addresses[address] = heir ? { to: addressOf.article(placeOf(heir)) } : { gone: becameFurniture }
    }
  }
  plan.write.set(fileOf.issue(publication, id), head + recordFoot(written))
  plan.write.set(fileOf.messages(publication, id), messagesText(sources))
  return plan
}

const becameFurniture =
  'A later conversion found no article here; its lines are accounted for in the record of the issue.'

function numbered(sources: IssueGroup['sources'], before: IssueBefore, highest: number): Made[] {
  const made = sources.flatMap((source) =>
    source.articles.map((article) => ({
      ...{ file: source.file, lines: article.lines, text: articleText(source, article) },
    })),
  )
  const numbers = numberArticles(made, before.articles, highest)
  return made
    .map((article, i) => ({ ...article, number: numbers[i] as string }))
    .sort((a, b) => Number(a.number) - Number(b.number))
}

// A digest that convert did not write, or none at all, is a person's work.
const isEdited = (text: string, last: string | undefined) => last === undefined || digest(text) !== last

// Keeps an edited article and gives the digest it was last written with; writes any other and gives its own.
function keepOrWrite({ number, text }: Made, before: IssueBefore, file: string, plan: IssuePlan): string {
  const old = before.articles.get(number)
  const last = before.written[`${number}.mdx`]
  if (old && isEdited(old.text, last)) {
    plan.kept.push({ file, differs: digest(text) !== last })
    return last ?? digest(text)
  }
  plan.write.set(file, text)
  return digest(text)
}

const recordName = 'issue.yaml'

// Keeps what a person wrote into issue.yaml: its digest is of everything but the digests.
function keepOrWriteHead(
  head: string,
  before: IssueBefore,
  file: string,
  plan: IssuePlan,
  written: Record<string, string>,
): string {
  const last = before.written[recordName]
  const standing = before.recordText === undefined ? undefined : headOf(before.recordText)
  if (standing === undefined || last === undefined || digest(standing) === last) {
    written[recordName] = digest(head)
    return head
  }
  plan.kept.push({ file, differs: digest(head) !== last })
  written[recordName] = last
  return standing
}

// An article is taken away by a person who deletes its file, or gives all its lines to furniture in a kept record.
function isRemoved(
  article: Made,
  before: IssueBefore,
  plan: IssuePlan,
  written: Record<string, string>,
): boolean {
  const missing = Object.entries(before.written).find(
    ([name, sum]) =>
      sum === digest(article.text) && name !== recordName && !before.articles.has(name.slice(0, -4)),
  )
  if (missing) {
    written[missing[0]] = missing[1]
    return true
  }
  if (plan.kept.length === 0) return false
  const rows =
    before.record?.furniture.filter(({ file }) => file === undefined || file === article.file) ?? []
  const given = new Set(rows.flatMap(({ lines }) => lineNumbers(lines)))
  return article.lines.flat().every((line) => given.has(line))
}

// What took most of its lines.
function heirOf(old: ArticleLines, made: readonly Made[]): string | undefined {
  const shares = made.map((article) => ({ number: article.number, shared: sharedLines(article, old) }))
  const best = shares.sort((a, b) => b.shared - a.shared)[0]
  return best && best.shared > 0 ? best.number : undefined
}
