// Articles and their sources in, every letter that the lines of an article have and the article does not say out.
import {
  type Archive,
  type Article,
  allIssues,
  type Problem,
  readBody,
  readSourceLines,
} from '../archive/index.ts'
import { lostLetters } from '../convert/check-words.ts'
import { creditForms, withoutForm } from '../convert/credit-forms.ts'
import { articleText } from '../download/article-text.ts'
import { lineNumbers } from '../model/lines.ts'

/** Checks that each article is readable text and says every letter of its lines, a correction with its original. */
export function checkWords(archive: Archive): Problem[] {
  return allIssues(archive).flatMap((issue) => {
    const files = new Set(issue.record.sources.map((source) => source.file))
    const sources = new Map([...files].map((file) => [file, readSourceLines(archive, file)]))
    return issue.articles.flatMap((article) =>
      checkArticle(archive, article, sources.get(article.fields.source.file)),
    )
  })
}

function checkArticle(archive: Archive, article: Article, lines: string[] | undefined): Problem[] {
  const { file, fields } = article
  const body = readBody(archive, article).text
  if (body.includes('\uFFFD') && !lines?.some((line) => line.includes('\uFFFD')))
    return [{ file, reason: 'it is not saved as UTF-8: save it so again, from a copy that is whole' }]
  if (!lines) return []
  const { source, ...said } = fields
  const originals = [...body.matchAll(/\bwas="([^"]*)"/g)].map(([, was]) => was as string)
  const words = [
    ...Object.values(said).flat().map(String),
    ...articleText(archive, article).blocks,
    ...originals,
  ]
  const forms = creditForms(article.issue.publication.record.hints?.credits)
  const own = lineNumbers(source.lines).map((number) => withoutForm(lines[number - 1] ?? '', forms))
  const lost = lostLetters(own, words, fields.byline)
  if (lost === '') return []
  const shown = lost.length > 30 ? `${lost.slice(0, 30)}… (${lost.length} letters)` : lost
  return [
    {
      file,
      reason: `its lines in ${source.file} have “${shown}”, which stands nowhere in it: put it back, or write <Corr was="…">`,
    },
  ]
}
