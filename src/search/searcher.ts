// A query in, its answer out: opens the index when it is first needed.
import { type Answer, answerOf, type Question, questionOf } from './answer.ts'
import { distrustCache, fetchText, SearchError } from './fetch-file.ts'
import type { Found, Order } from './find.ts'
import { readTable, simplifiedTable } from './fold.ts'
import type { Narrowing } from './narrow.ts'
import { needsTable } from './needs-table.ts'
import { once } from './once.ts'
import { openIndex } from './open-index.ts'
import { type Part, readQuery } from './query.ts'
import { holdsAll, type Shown, show } from './show.ts'

/** What a query finds, and what its results show. */
export interface ShownAnswer extends Answer {
  /** Fetches what a result shows. */
  shown: (one: Found) => Promise<Shown>
}

export interface Searcher {
  /** Fetches what every search needs, and says whether it came. */
  prepare: () => Promise<boolean>
  /** Begins to answer a query: nothing is searched yet. */
  answer: (query: string, narrowing: Narrowing, order?: Order) => Promise<ShownAnswer>
  /** Says, when a file is missing, whether the archive was indexed anew; then the next answer is of the new index. */
  isRenewed: () => Promise<boolean>
}

/** Makes a searcher of the index in `folder`, an address that ends in `/`. */
export function searcherOf(folder: string): Searcher {
  const shared = () => ({
    index: once(openIndex),
    table: once(async (file: string) => readTable(await fetchText(file))),
  })
  let kept = shared()
  // What the last query found stays found, however often it is narrowed or put in another order.
  let asked: string | undefined
  let question = once(ask)

  const open = async () => {
    if (!('WebAssembly' in globalThis)) throw new SearchError('old')
    return kept.index(folder)
  }
  const wholeTable = () => kept.table(`${folder}fold.txt`)

  return {
    prepare: () =>
      open().then(
        () => true,
        () => false,
      ),
    async answer(query, narrowing, order) {
      if (query !== asked) question = once(ask)
      asked = query
      const asking = await question(query)
      return { ...answerOf(asking, narrowing, order), shown: (one) => showResult(one, asking.query.parts) }
    },
    async isRenewed() {
      distrustCache()
      const isOld = await (await open()).isOld()
      if (isOld) [kept, asked] = [shared(), undefined]
      return isOld
    },
  }

  async function ask(query: string): Promise<Question> {
    const [index, table] = await Promise.all([open(), needsTable(query) ? wholeTable() : simplifiedTable])
    return questionOf(index, readQuery(query, table))
  }

  // An article in traditional characters may be found that a query in simplified ones does not mark unfolded.
  async function showResult(one: Found, parts: readonly Part[]): Promise<Shown> {
    const data = await one.data()
    return show(data, parts, holdsAll(data, parts, simplifiedTable) ? simplifiedTable : await wholeTable())
  }
}
