// What the search index is told of one article: plain text and fields, already as the reader sees them.

/** One article as the index takes it. */
export interface SearchDocument {
  /** Its address in the site, from the root and without the base path: `/luwan/2023-02-07/01/`. */
  address: string
  title: string
  /** The publication's slug. */
  publication: string
  publicationTitle: string
  /** The issue's id, unique in its publication. */
  issue: string
  /** EDTF. */
  date?: string
  dateShown?: string
  section?: string
  /** Who wrote it, each by name. */
  persons?: string[]
  /** Where it came from: an office, an agency. */
  office?: string
  /** BCP 47. */
  language: string
  /** Plain text, one entry per block of the article. */
  blocks: string[]
  /** What was corrected, as it stood before: found too, and not shown. */
  received?: string[]
}
