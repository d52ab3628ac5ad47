// Articles in, what a body may not hold out: an import, an expression, HTML, a component that is not ours.
import { type Archive, allIssues, type Problem } from '../archive/index.ts'
import { articleText } from '../download/article-text.ts'

/** Checks the body of every article. */
export function checkBodies(archive: Archive): Problem[] {
  return allIssues(archive)
    .flatMap((issue) => issue.articles)
    .flatMap((article) => articleText(archive, article).problems)
}
