// What a search must find: runs of characters taken out of the articles of a content folder, and the articles that
// hold them by plain search. One article at a time is held in memory.
import { type Archive, allIssues } from '../src/archive/index.ts'
import { articleText } from '../src/download/article-text.ts'
import { searchDocuments } from '../src/download/search-documents.ts'
import { fold } from '../src/search/fold.ts'
import { wholeTable } from '../src/search/fold-table.ts'

/** Takes runs of two to six Chinese characters out of `count` articles, the same ones every time. */
export function substrings(archive: Archive, count: number): string[] {
  const articles = allIssues(archive).flatMap(({ articles }) => articles)
  const taken = Array.from({ length: count }, (_, i) => {
    const article = articles[(i * 7919) % articles.length] as (typeof articles)[number]
    const runs =
      articleText(archive, article)
        .blocks.join('\n')
        .match(/\p{sc=Han}{6}/gu) ?? []
    return runs[(i * 31) % runs.length]?.slice(0, 2 + (i % 5)) ?? ''
  })
  // An article in another language has none.
  return taken.filter((run) => run !== '')
}

/** Gives for each query the addresses of the articles that hold it. */
export function addressesHolding(archive: Archive, queries: readonly string[]): Set<string>[] {
  const table = wholeTable()
  const folded = queries.map((query) => fold(query, table))
  const holding = queries.map(() => new Set<string>())
  for (const { address, title, blocks } of searchDocuments(archive, [])) {
    const text = fold([title, ...blocks].join('|'), table)
    for (const [i, query] of folded.entries()) if (text.includes(query)) holding[i]?.add(address)
  }
  return holding
}
