// A content folder in, what there is to review out, again and again: only an issue that changed since is read anew.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Archive, Issue, Problem, Publication } from '../archive/index.ts'
import { readIssue } from '../archive/read.ts'
import { readRecord } from '../archive/read-record.ts'
import { archiveSchema } from '../model/archive.ts'
import { fileOf, isSlug } from '../model/paths.ts'
import { publicationSchema } from '../model/publication.ts'
import { readIssueReviews, type SourceReview } from './read-review.ts'

/** What there is to review, and what is wrong in the records. */
export interface Content {
  folder: string
  record: Archive['record']
  reviews: SourceReview[]
  problems: Problem[]
}

interface Known {
  stamp: string
  reviews: SourceReview[]
  problems: Problem[]
}

/** Gives what there is to review of one issue after another: only that of one is held. */
export function* reviewsOf(content: string, publications: Iterable<string>): Generator<SourceReview[]> {
  const folder = path.resolve(content)
  const record = readArchiveRecord(folder, [])
  for (const slug of publications) {
    const publication = publicationIn(folder, slug, record, [])
    for (const id of foldersIn(path.join(folder, 'articles', slug)))
      yield readOne(folder, publication, id).reviews
  }
}

/** Gives a reader of a content folder, or of one publication in it, that remembers what it has read. */
export function contentReader(content: string, only?: string): () => Content {
  const folder = path.resolve(content)
  const known = new Map<string, Known>()
  return () => {
    const problems: Problem[] = []
    const record = readArchiveRecord(folder, problems)
    const reviews: SourceReview[] = []
    for (const slug of foldersIn(path.join(folder, 'articles')).filter(isSlug)) {
      if (slug !== (only ?? slug)) continue
      const publication = publicationIn(folder, slug, record, problems)
      for (const id of foldersIn(path.join(folder, 'articles', slug))) {
        const inside = path.join(folder, fileOf.issueFolder(slug, id))
        const stamp = `${publication.record.title} ${publication.language} ${stampOf(inside)}`
        if (known.get(inside)?.stamp !== stamp)
          known.set(inside, { stamp, ...readOne(folder, publication, id) })
        const issue = known.get(inside) as Known
        reviews.push(...issue.reviews)
        problems.push(...issue.problems)
      }
    }
    return { folder, record, reviews, problems }
  }
}

/** Makes an archive of one issue alone, which is all that the page of a source asks of. */
export function archiveOf({ folder, record }: Content, issue: Issue): Archive {
  const publication = { ...issue.publication, issues: [issue] }
  return { folder, record, publications: [publication], ledger: {}, problems: [] }
}

const readArchiveRecord = (folder: string, problems: Problem[]): Archive['record'] =>
  readRecord(folder, fileOf.archive(), archiveSchema, problems) ??
  archiveSchema.parse({ title: path.basename(folder) })

function publicationIn(
  folder: string,
  slug: string,
  archive: Archive['record'],
  problems: Problem[],
): Publication {
  const record = readRecord(folder, fileOf.publication(slug), publicationSchema, problems)
  return {
    slug,
    record: record ?? { title: slug },
    language: record?.language ?? archive.language,
    issues: [],
  }
}

function readOne(folder: string, publication: Publication, id: string): Omit<Known, 'stamp'> {
  const problems: Problem[] = []
  const issue = readIssue(folder, publication, id, problems)
  return { reviews: issue ? readIssueReviews(folder, issue, problems, 'doubts') : [], problems }
}

// The names of a folder's files with the times at which they were written.
function stampOf(folder: string): string {
  const names = readdirSync(folder).sort()
  return names
    .map((name) => `${name} ${statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs}`)
    .join()
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort()
  } catch {
    return []
  }
}
