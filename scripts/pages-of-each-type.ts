// A content folder in, one page of each type of its site out, for those who look at them all.
import {
  allIssues,
  allSources,
  articleAddress,
  issueAddress,
  readArchive,
  sourceAddresses,
} from '../src/archive/index.ts'
import { addressOf } from '../src/model/paths.ts'

/** One page of the site. */
export interface PageOfType {
  type: string
  at: string
  /** Search engines are told to leave it out. */
  isUnlisted?: boolean
}

/** Lists a page of each type that an archive has; of issues, the one with the most articles. */
export function pagesOfEachType(content: string): PageOfType[] {
  const archive = readArchive(content)
  const pages: PageOfType[] = [
    { type: 'home', at: addressOf.home() },
    { type: 'dates', at: addressOf.dates() },
    { type: 'search', at: addressOf.search() },
    { type: 'about', at: addressOf.about() },
    { type: 'not found', at: '/404.html', isUnlisted: true },
  ]
  const [issue] = allIssues(archive).toSorted((a, b) => b.articles.length - a.articles.length)
  if (!issue) return pages
  const { publication, year, record, articles } = issue
  const month = record.date && /^\d{4}-(\d\d)/.exec(record.date)?.[1]
  pages.push(
    { type: 'publication', at: addressOf.publication(publication.slug) },
    { type: 'year', at: addressOf.year(publication.slug, year) },
    { type: 'issue', at: issueAddress(issue) },
  )
  if (articles[0]) pages.push({ type: 'article', at: articleAddress(articles[0]) })
  const other = archive.publications.find(({ language }) => language !== archive.record.language)
  const foreign = other?.issues.find((one) => one.articles.length > 0)?.articles[0]
  if (foreign) pages.push({ type: 'article in another language', at: articleAddress(foreign) })
  if (month) {
    pages.push({ type: 'year of all', at: addressOf.dates(year) })
    pages.push({ type: 'month of all', at: addressOf.dates(year, month) })
  }
  const source = allSources(archive).find((one) => one.issue === issue)
  const [lines] = source ? sourceAddresses(archive, source.file) : []
  if (lines) pages.push({ type: 'source', at: lines, isUnlisted: true })
  return pages
}
