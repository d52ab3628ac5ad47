// What a file about every issue needs to be a route of the site: the paths of all issues, and the file of one.
import type { APIRoute } from 'astro'
import { type Archive, allIssues, formerIssues, type Issue } from '../archive/index.ts'
import { factsOf } from '../citation/facts.ts'
import type { Facts } from '../model/fields.ts'
import { currentSite } from '../site.ts'

/** Lists the path of every issue, and those that an issue had: its files are found there too. */
export function issuePaths() {
  const { archive } = currentSite()
  const standing = allIssues(archive).map((issue) => ({
    params: { publication: issue.publication.slug, issue: issue.id },
    props: { issue },
  }))
  const former = formerIssues(archive).map(({ publication, id, issue }) => ({
    params: { publication, issue: id },
    props: { issue },
  }))
  return [...standing, ...former]
}

/** Makes a route that writes one file for each issue. */
export function issueRoute(
  write: (archive: Archive, issue: Issue) => string | Uint8Array<ArrayBuffer>,
): APIRoute {
  return ({ props }) => new Response(write(currentSite().archive, props.issue as Issue))
}

/** Makes a route that writes the citations of each issue's articles. */
export function citationRoute(write: (articles: Facts[]) => string): APIRoute {
  return issueRoute((archive, { articles }) => write(articles.map((article) => factsOf(archive, article))))
}
