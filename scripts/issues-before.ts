// Reads what earlier conversions left of a publication: its issues' records, articles and addresses.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { splitFrontmatter } from '../src/archive/frontmatter.ts'
import type { Problem } from '../src/archive/index.ts'
import { readRecord, readText, validate } from '../src/archive/read-record.ts'
import type { IssueBefore } from '../src/convert/issue-plan.ts'
import type { ArticleLines } from '../src/convert/kinship.ts'
import { articleSchema } from '../src/model/article.ts'
import { furnitureSchema, issueSchema, outlinesSchema } from '../src/model/issue.ts'
import { type Ledger, ledgerSchema } from '../src/model/ledger.ts'
import { fileOf } from '../src/model/paths.ts'
import type { Shelf } from './shelf.ts'

/**
 * Reads the issues of a publication onto a shelf, by id; one with a file that cannot be read is a problem, and no
 * conversion touches it: gives the ids of such.
 * An article among `thrownAway` is read as if it were not there when it cannot be read and was once written here.
 */
export function readIssuesBefore(
  content: string,
  publication: string,
  problems: Problem[],
  thrownAway: ReadonlySet<string>,
  issues: Shelf<IssueBefore>,
): Set<string> {
  const folder = join(content, 'articles', publication)
  const unreadable = new Set<string>()
  for (const id of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const numbers = articleNumbers(join(folder, id))
    const file = fileOf.issue(publication, id)
    const text = readText(content, file)
    if (text === undefined && numbers.length === 0) continue
    const wrong: Problem[] = []
    const record = readRecord(content, file, issueSchema, wrong)
    if (text === undefined) wrong.push({ file, reason: 'there is none beside the articles' })
    const written = readWritten(content, publication, id)
    const mended = new Set(
      [...written.wrote.keys()].filter((article) =>
        thrownAway.has(fileOf.article({ publication, issue: id, article })),
      ),
    )
    const articles = readArticles(content, { publication, id, numbers, mended }, wrong)
    if (record && text !== undefined && wrong.length === 0)
      issues.set(id, { ...{ record, recordText: text, written: record.written, articles }, ...written })
    else unreadable.add(id)
    for (const problem of wrong)
      problems.push({ ...problem, reason: `${problem.reason}; the issue was left as it is` })
  }
  return unreadable
}

function articleNumbers(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => /^(\d+)\.mdx$/.exec(name)?.[1] ?? [])
}

function readArticles(
  content: string,
  issue: { publication: string; id: string; numbers: string[]; mended: ReadonlySet<string> },
  problems: Problem[],
): IssueBefore['articles'] {
  const { publication, id, numbers, mended } = issue
  const articles = new Map<string, ArticleLines & { text: string }>()
  for (const article of numbers) {
    const file = fileOf.article({ publication, issue: id, article })
    const text = readText(content, file) ?? ''
    const split = splitFrontmatter(text)
    const wrong: Problem[] = []
    const fields = split && validate(split.fields, 1, file, articleSchema, wrong)
    if (!split) wrong.push({ file, line: 1, reason: 'the fields between two lines of --- are missing' })
    if (fields) articles.set(article, { ...fields.source, text })
    if (!mended.has(article)) problems.push(...wrong)
  }
  return articles
}

/** Reads what convert last wrote; an archive made before outlines were kept, or a damaged file, has none. */
function readWritten(
  content: string,
  publication: string,
  id: string,
): Pick<IssueBefore, 'outlines' | 'wrote' | 'wroteFurniture'> {
  const file = fileOf.written(publication, id)
  const outlines = readRecord(content, file, outlinesSchema, []) ?? {}
  const wrote = new Map<string, ArticleLines>()
  for (const [name, outline] of Object.entries(outlines)) {
    const number = /^(\d+)\.mdx$/.exec(name)?.[1]
    const split = number === undefined ? undefined : splitFrontmatter(outline)
    const fields = split && validate(split.fields, 1, file, articleSchema, [])
    if (number !== undefined && fields) wrote.set(number, { ...fields.source, outline })
  }
  const head = outlines['issue.yaml']
  const record = head === undefined ? undefined : validate(head, 0, file, wroteSchema, [])
  return { outlines, wrote, ...(record ? { wroteFurniture: record.furniture } : {}) }
}

const wroteSchema = z.object({ furniture: z.array(furnitureSchema).default([]) })

/** Reads the ledger of addresses; an archive that has none yet gives an empty one. Throws when it is damaged. */
export function readLedger(content: string): Ledger {
  const problems: Problem[] = []
  const ledger = readRecord(content, fileOf.ledger(), ledgerSchema, problems)
  const [wrong] = problems
  if (wrong)
    throw new Error(
      `${wrong.file}${wrong.line ? `:${wrong.line}` : ''}: ${wrong.reason}. Mend the ledger first: it remembers every address ever given.`,
    )
  return ledger ?? {}
}
