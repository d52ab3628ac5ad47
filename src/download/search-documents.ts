// The archive in, what search is told of each article out, one after another so that no two texts are held at once.
import { type Archive, allIssues, articleAddress, type Problem } from '../archive/index.ts'
import { displayDate } from '../model/date.ts'
import type { SearchDocument } from '../search/document.ts'
import { articleText } from './article-text.ts'

/** Gives every article as search takes it; what is refused in a body is added to `problems`. */
export function* searchDocuments(archive: Archive, problems: Problem[]): Generator<SearchDocument> {
  for (const issue of allIssues(archive)) {
    const { publication, id } = issue
    for (const article of issue.articles) {
      const { title, kicker, subtitle, byline, credit, section, date = issue.record.date } = article.fields
      const text = articleText(archive, article)
      problems.push(...text.problems)
      const heads = [kicker, subtitle, byline?.join(' '), credit].filter((one) => one !== undefined)
      yield {
        address: articleAddress(article),
        title,
        publication: publication.slug,
        publicationTitle: publication.record.title,
        issue: id,
        ...(date ? { date, dateShown: displayDate(date, archive.record.language) } : {}),
        ...(section ? { section } : {}),
        ...(byline ? { persons: byline } : {}),
        ...(credit ? { office: credit } : {}),
        language: publication.language,
        // The section stands on the page too, and a reader may know no more than its name.
        blocks: [...heads, ...text.blocks, ...(section ? [section] : [])],
        ...(text.received.length > 0 ? { received: text.received } : {}),
      }
    }
  }
}
