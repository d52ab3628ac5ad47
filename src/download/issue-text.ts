// An issue in, plain text to read anywhere out: its name, then every article under its headings.
import { type Archive, type Article, type Issue, issueAddress } from '../archive/index.ts'
import { displayDate } from '../model/date.ts'
import { articleText } from './article-text.ts'

/** Writes an issue as plain text. */
export function issueText(archive: Archive, issue: Issue): string {
  const { publication, record, articles } = issue
  const address = issueAddress(issue)
  const head = [
    publication.record.title,
    [record.date && displayDate(record.date, publication.language), record.number].filter(Boolean).join('  '),
    archive.record.url ? new URL(address, archive.record.url).href : address,
  ]
  const texts = articles.map((article) => `${'* '.repeat(3).trim()}\n\n${oneArticle(archive, article)}`)
  return `${head.filter(Boolean).join('\n')}\n\n${texts.join('\n\n')}\n`
}

function oneArticle(archive: Archive, article: Article): string {
  const { section, kicker, title, subtitle, byline = [], credit } = article.fields
  const by = [...byline, credit].filter(Boolean).join(' ')
  const head = [section && `[${section}]`, kicker, title, subtitle, by].filter(Boolean).join('\n')
  return [head, ...articleText(archive, article).blocks].join('\n\n')
}
