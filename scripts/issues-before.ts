// Reads what earlier conversions left of a publication: its issues' records, articles and addresses.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Problem } from '../src/archive/index.ts'
import type { ArticleLines } from '../src/convert/number-articles.ts'
import type { IssueBefore } from '../src/convert/plan-issue.ts'
import { articleSchema } from '../src/model/article.ts'
import { type IssueRecord, issueSchema } from '../src/model/issue.ts'
import { type Ledger, ledgerSchema } from '../src/model/ledger.ts'
import { fileOf } from '../src/model/paths.ts'

/** The issues of a publication as they stand on disk, by id. */
export function readIssuesBefore(
  content: string,
  publication: string,
  problems: Problem[],
): Map<string, IssueBefore & { record: IssueRecord }> {
  const folder = join(content, 'articles', publication)
  const issues = new Map<string, IssueBefore & { record: IssueRecord }>()
  if (!existsSync(folder)) return issues
  for (const id of readdirSync(folder).sort()) {
    const file = fileOf.issue(publication, id)
    if (!existsSync(join(content, file))) continue
    try {
      const record = issueSchema.parse(parse(readFileSync(join(content, file), 'utf8')))
      issues.set(id, { record, written: record.written, articles: readArticles(content, publication, id) })
    } catch (error) {
      problems.push({
        file,
        reason: `the record of this issue cannot be read, so it is left as it is: ${(error as Error).message.split('\n')[0]}`,
      })
    }
  }
  return issues
}

function readArticles(content: string, publication: string, id: string): IssueBefore['articles'] {
  const articles = new Map<string, ArticleLines & { text: string }>()
  for (const name of readdirSync(join(content, fileOf.issueFolder(publication, id))).sort()) {
    const number = /^(\d+)\.mdx$/.exec(name)?.[1]
    if (!number) continue
    const text = readFileSync(
      join(content, fileOf.article({ publication, issue: id, article: number })),
      'utf8',
    )
    const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1]
    const fields = articleSchema.safeParse(front === undefined ? {} : parse(front))
    const source = fields.success ? fields.data.source : { file: '', lines: [] }
    articles.set(number, { ...source, text })
  }
  return articles
}

/** Reads the ledger of addresses; an archive that has none yet gives an empty one. Throws when it is damaged. */
export function readLedger(content: string): Ledger {
  const file = join(content, fileOf.ledger())
  if (!existsSync(file)) return {}
  return ledgerSchema.parse(parse(readFileSync(file, 'utf8')) ?? {})
}
