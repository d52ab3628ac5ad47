// The content folder in, the archive out: fields only, every record validated. What is wrong becomes a problem
// with file and line, and the rest goes on.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { archiveSchema } from '../model/archive.ts'
import { articleSchema } from '../model/article.ts'
import { isEdtf, sortKey } from '../model/date.ts'
import { type IssueRecord, issueSchema } from '../model/issue.ts'
import { ledgerSchema } from '../model/ledger.ts'
import { fileOf, isSlug, yearOf } from '../model/paths.ts'
import { publicationSchema } from '../model/publication.ts'
import { splitFrontmatter } from './frontmatter.ts'
import { readRecord, readText, validate } from './read-record.ts'
import type { Archive, Article, Issue, Problem, Publication } from './types.ts'

/** Reads a content folder once. */
export function readArchive(contentFolder: string): Archive {
  const folder = path.resolve(contentFolder)
  const problems: Problem[] = []
  const record = readRecord(folder, fileOf.archive(), archiveSchema, problems)
  if (!record && problems.length === 0) problems.push({ file: fileOf.archive(), reason: 'there is none' })
  const archive: Archive = {
    folder,
    record: record ?? archiveSchema.parse({ title: path.basename(folder) }),
    publications: [],
    ledger: readRecord(folder, fileOf.ledger(), ledgerSchema, problems) ?? {},
    problems,
  }
  const slugs = new Set([
    ...names(path.join(folder, 'publications')).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []),
    ...names(path.join(folder, 'articles')),
  ])
  for (const slug of [...slugs].sort()) {
    if (isSlug(slug)) archive.publications.push(readPublication(archive, slug))
    else problems.push({ file: `articles/${slug}`, reason: 'the name cannot be a publication’s' })
  }
  return archive
}

function readPublication({ folder, record: { language }, problems }: Archive, slug: string): Publication {
  const file = fileOf.publication(slug)
  const before = problems.length
  const record = readRecord(folder, file, publicationSchema, problems)
  if (!record && problems.length === before)
    problems.push({ file, reason: 'there is none, so its title is not known' })
  const publication: Publication = {
    slug,
    record: record ?? { title: slug },
    language: record?.language ?? language,
    issues: [],
  }
  for (const id of names(path.join(folder, 'articles', slug))) {
    const issue = readIssue(folder, publication, id, problems)
    if (issue) publication.issues.push(issue)
  }
  publication.issues.sort(byDate)
  return publication
}

/** Reads one issue of a publication; nothing when its folder holds neither a record nor an article. */
export function readIssue(
  folder: string,
  publication: Publication,
  id: string,
  problems: Problem[],
): Issue | undefined {
  const inside = names(path.join(folder, fileOf.issueFolder(publication.slug, id)))
  const numbers = inside.flatMap((name) => /^(\d{2,})\.mdx$/.exec(name)?.[1] ?? [])
  if (numbers.length === 0 && !inside.includes('issue.yaml')) return undefined
  const file = fileOf.issue(publication.slug, id)
  const before = problems.length
  const record = readRecord(folder, file, issueSchema, problems)
  if (!record && problems.length === before) problems.push({ file, reason: 'there is none' })
  const issue: Issue = { publication, id, record: record ?? unknownIssue(id), year: yearOf(id), articles: [] }
  for (const number of numbers.sort((a, b) => Number(a) - Number(b))) {
    const article = readArticle(folder, issue, number, problems)
    if (article) issue.articles.push(article)
  }
  return issue
}

// An issue whose record cannot be read keeps its address and its articles.
function unknownIssue(id: string): IssueRecord {
  return { ...(isEdtf(id) ? { date: id } : {}), sources: [], furniture: [], written: {} }
}

function readArticle(folder: string, issue: Issue, number: string, problems: Problem[]): Article | undefined {
  const file = fileOf.article({ publication: issue.publication.slug, issue: issue.id, article: number })
  const split = splitFrontmatter(readText(folder, file) ?? '')
  if (!split) {
    problems.push({ file, line: 1, reason: 'the fields between two lines of --- are missing' })
    return undefined
  }
  const fields = validate(split.fields, 1, file, articleSchema, problems)
  return fields && { issue, number, fields: copied(fields), file }
}

// A text that is cut out of another holds on to all of it: without a copy each title would keep its article's body.
function copied<T>(fields: T): T {
  return JSON.parse(JSON.stringify(fields))
}

function byDate(a: Issue, b: Issue): number {
  const [first, second] = [sortKey(a.record.date), sortKey(b.record.date)]
  if (first !== second) return first < second ? -1 : 1
  return ordinal(a.id) - ordinal(b.id) || (a.id < b.id ? -1 : 1)
}

/** The second issue of a date ends in `-2`, which is no day or month: those have two digits. */
function ordinal(id: string): number {
  return Number(/-(\d|[1-9]\d{2,})$/.exec(id)?.[1] ?? /^undated-(\d+)$/.exec(id)?.[1] ?? 1)
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}
