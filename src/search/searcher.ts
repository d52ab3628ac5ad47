// A query in, its answer out: opens the index when it is first needed, and again after something went wrong.
import type { Row } from './catalogue.ts'
import { fetchFile, SearchError } from './fetch-file.ts'
import { find, type Order } from './find.ts'
import { type FoldTable, readTable, simplifiedTable } from './fold.ts'
import type { Narrowing } from './narrow.ts'
import { needsTable } from './needs-table.ts'
import { type Index, openIndex } from './open-index.ts'
import type { PagefindResult } from './open-pagefind.ts'
import { type Part, readQuery } from './query.ts'
import { holdsAll, type Shown, show } from './show.ts'

/** What a search found; `searchable` is false when the query holds nothing to search for. */
export interface Answer {
  searchable: boolean
  found: PagefindResult[]
  /** How many older articles that the narrowing may leave were not searched. */
  unsearched: number
  /** Fetches what the articles searched can be narrowed by. */
  rows: () => Promise<ReadonlyMap<string, Row>>
  /** Fetches what a result shows. */
  shown: (one: PagefindResult) => Promise<Shown>
}

export interface Searcher {
  /** Fetches what every search needs, and says whether it came. */
  prepare: () => Promise<boolean>
  /** Searches as far back as the narrowing makes it go; what is found is not narrowed yet. */
  search: (query: string, narrowing: Narrowing, order?: Order) => Promise<Answer>
  /** Makes every search from now on reach further back. */
  widen: (narrowing: Narrowing) => Promise<void>
  /** Forgets what was fetched, so that the next search begins anew; `renewed` when the browser has to as well. */
  forget: (renewed: boolean) => void
}

/** Makes a searcher of the index in `folder`, an address that ends in `/`. */
export function searcherOf(folder: string): Searcher {
  let fresh = false
  let index: Promise<Index> | undefined
  let table: Promise<FoldTable> | undefined

  const open = async () => {
    if (!('WebAssembly' in globalThis)) throw new SearchError('old')
    index ??= openIndex(folder, fresh)
    return index
  }
  const wholeTable = () => {
    table ??= fetchFile(`${folder}fold.txt`, fresh).then((bytes) =>
      readTable(new TextDecoder().decode(bytes)),
    )
    return table
  }
  const forget = (renewed: boolean) => {
    fresh ||= renewed
    index = table = undefined
  }

  return {
    forget,
    async prepare() {
      try {
        return Boolean(await open())
      } catch {
        forget(false)
        return false
      }
    },
    widen: async (narrowing) => (await open()).widen(narrowing),
    async search(query, narrowing, order) {
      const [opened, folds] = await Promise.all([open(), needsTable(query) ? wholeTable() : simplifiedTable])
      const asked = readQuery(query, folds)
      await opened.reach(narrowing)
      return {
        searchable: asked.parts.length > 0,
        found: await find(opened.pagefind, asked, order),
        unsearched: opened.unsearched(narrowing),
        rows: opened.rows,
        shown: (one) => showResult(one, asked.parts),
      }
    },
  }

  // An article in traditional characters may be found that a query in simplified ones does not mark unfolded.
  async function showResult(one: PagefindResult, parts: readonly Part[]): Promise<Shown> {
    const data = await one.data()
    return show(data, parts, holdsAll(data, parts, simplifiedTable) ? simplifiedTable : await wholeTable())
  }
}
