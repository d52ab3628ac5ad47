// An issue in, all that is known of it as JSON out: its record, its publication's, and every article with its text.
import { type Archive, articleAddress, type Issue, issueAddress } from '../archive/index.ts'
import { writeRanges } from '../model/lines.ts'
import { articleText } from './article-text.ts'

/** Writes an issue as JSON. */
export function issueJson(archive: Archive, issue: Issue): string {
  const { publication, record } = issue
  const { hints: _, ...publicationRecord } = publication.record
  const { written: __, furniture, ...issueRecord } = record
  const value = {
    address: issueAddress(issue),
    publication: { slug: publication.slug, ...publicationRecord, language: publication.language },
    ...issueRecord,
    furniture: furniture.map((row) => ({ ...row, lines: writeRanges(row.lines) })),
    articles: issue.articles.map((article) => ({
      address: articleAddress(article),
      ...article.fields,
      source: { ...article.fields.source, lines: writeRanges(article.fields.source.lines) },
      text: articleText(archive, article).blocks,
    })),
  }
  return `${JSON.stringify(value, null, 1)}\n`
}
