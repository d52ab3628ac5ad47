// What the archive is in memory: records as validated, each with its way up and down.
import type { ArchiveRecord } from '../model/archive.ts'
import type { ArticleFields } from '../model/article.ts'
import type { IssueRecord } from '../model/issue.ts'
import type { Ledger } from '../model/ledger.ts'
import type { PublicationRecord } from '../model/publication.ts'

/** What is wrong in a file of the content folder, in words, and where. */
export interface Problem {
  /** Relative to the content folder, with `/`. */
  file: string
  line?: number
  reason: string
}

/** One content folder, read: fields only, no bodies. */
export interface Archive {
  /** The content folder, absolute. */
  folder: string
  record: ArchiveRecord
  /** By slug. */
  publications: Publication[]
  ledger: Ledger
  problems: Problem[]
}

export interface Publication {
  slug: string
  record: PublicationRecord
  /** BCP 47; the archive's own where the record is silent. */
  language: string
  /** From old to new, the undated last. */
  issues: Issue[]
}

export interface Issue {
  publication: Publication
  id: string
  record: IssueRecord
  /** `2022`, or `undated`. */
  year: string
  /** In the order of their numbers. */
  articles: Article[]
}

export interface Article {
  issue: Issue
  /** As file and address write it: `01`. */
  number: string
  fields: ArticleFields
  /** Relative to the content folder. */
  file: string
}
