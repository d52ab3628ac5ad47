// Finds the sources that issues were made from where they are now: renamed, or gone.
import type { Problem } from '../src/archive/index.ts'
import type { IssueBefore } from '../src/convert/issue-plan.ts'
import type { Ledger } from '../src/model/ledger.ts'
import { addressOf } from '../src/model/paths.ts'
import type { Shelf } from './shelf.ts'

/** What sources are followed with: `sums` holds the digest of each source that is there. */
interface Followed {
  sums: ReadonlyMap<string, string>
  ledger: Ledger
  problems: Problem[]
}

/**
 * Follows a source that was renamed by its digest, so that its issue keeps its id and its articles their numbers,
 * and the address of its page leads on, and reports one that is gone. `known` gives the issue of each source.
 */
export function followSources(
  before: Shelf<IssueBefore>,
  known: Map<string, string>,
  { sums, ledger, problems }: Followed,
): void {
  for (const [id, issue] of before)
    for (const { file, sha256 } of issue.record?.sources ?? []) {
      if (sums.has(file)) continue
      const renamed = [...sums].find(([name, sum]) => sum === sha256 && !known.has(name))?.[0]
      if (renamed === undefined)
        problems.push({
          file,
          reason: `issue ${id} was made from it and it is not there: put it back, or take the issue's folder away and say in addresses.yaml what became of it`,
        })
      else {
        known.set(renamed, id)
        ledger[addressOf.sourcePage(file)] = { to: addressOf.sourcePage(renamed) }
        delete ledger[addressOf.sourcePage(renamed)]
        issue.articles = renameIn(issue.articles, file, renamed)
        issue.wrote = renameIn(issue.wrote, file, renamed)
        before.set(id, issue)
      }
    }
}

function renameIn<Article extends { file: string }>(
  articles: ReadonlyMap<string, Article>,
  from: string,
  to: string,
): Map<string, Article> {
  return new Map(
    [...articles].map(([number, article]) => [
      number,
      article.file === from ? { ...article, file: to } : article,
    ]),
  )
}
