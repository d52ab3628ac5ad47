// A query in, its answer out: opens the index when it is first needed, and again after something went wrong.
import { type Found, find } from './find.ts'
import { type FoldTable, noTable, readTable } from './fold.ts'
import { needsTable } from './needs-table.ts'
import { readQuery } from './query.ts'
import { type Index, openIndex, type ReadFile } from './read-index.ts'
import { type Shown, show } from './show.ts'

/** What a search found; `searchable` is false when the query holds nothing to search for. */
export interface Answer {
  searchable: boolean
  found: Found[]
  /** Fetches what a result shows. */
  shown: (one: Found) => Promise<Shown>
}

export interface Searcher {
  /** Fetches what every search needs. */
  prepare: () => void
  /** Searches among the pages that every filter leaves. */
  search: (query: string, filters: readonly [name: string, value: string][]) => Promise<Answer>
  /** Forgets what was fetched, so that the next search begins anew. */
  forget: () => void
}

/** Makes a searcher of the index whose files `read` reads. */
export function searcherOf(read: ReadFile): Searcher {
  let index: Promise<Index> | undefined
  let table: Promise<FoldTable> | undefined
  const open = () => {
    index ??= openIndex(read)
    return index
  }
  const tableFor = (query: string) => {
    if (!needsTable(query)) return noTable
    table ??= read('fold.txt').then((bytes) => readTable(new TextDecoder().decode(bytes)))
    return table
  }
  const forget = () => {
    index = table = undefined
  }
  return {
    forget,
    prepare: () => open().catch(forget),
    async search(query, filters) {
      const [opened, folds] = await Promise.all([open(), tableFor(query)])
      const parts = readQuery(query, folds)
      return {
        searchable: parts.length > 0,
        found: await find(opened, parts, await allowed(opened, filters)),
        shown: async (one) => show(await opened.fragment(one.page), parts, one),
      }
    },
  }
}

async function allowed(
  index: Index,
  filters: readonly [name: string, value: string][],
): Promise<Set<number> | undefined> {
  const sets = await Promise.all(filters.map(([name, value]) => index.filtered(name, value)))
  const [first, ...others] = sets
  return first && new Set([...first].filter((page) => others.every((set) => set.has(page))))
}
