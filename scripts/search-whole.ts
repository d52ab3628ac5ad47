// Searches all volumes of a built site in a browser, with the code as it is here, whatever the page would search.
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { articleFile, readArticle } from '../src/search/kept-article.ts'
import { unpack } from '../src/search/packed.ts'
import { type VolumeList, volumesFile } from '../src/search/volumes.ts'
import { countBytes, inNewPage } from './search-costs.ts'

/** What was found, and the bytes it took, Pagefind's code among them. */
export interface Whole {
  /** The addresses, in no order. */
  found: string[]
  bytes: number
}

/** Searches for each query anew; `folder` is that of the site at `address`. */
export async function searchWhole(
  browser: Browser,
  { address, folder }: { address: string; folder: string },
  queries: readonly string[],
): Promise<Whole[]> {
  const addressOf = addressesIn(path.join(folder, 'pagefind'))
  const answers: Whole[] = []
  for (const query of queries)
    answers.push(
      await inNewPage(browser, async (page) => {
        await page.route('**/src/**', (route) => {
          const file = path.join(import.meta.dirname, '..', new URL(route.request().url()).pathname)
          const body = stripTypeScriptTypes(readFileSync(file, 'utf8'))
          return route.fulfill({ contentType: 'text/javascript', body })
        })
        await page.goto(`${address}/404.html`)
        const counted = countBytes(page)
        const found = await page.evaluate(searchAll, query)
        const sums = await counted()
        sums.delete('other')
        const bytes = [...sums.values()].reduce((sum, n) => sum + n, 0)
        return { found: found.map(addressOf), bytes }
      }),
    )
  return answers
}

/** Runs in the browser; gives the numbers of volume and article. */
async function searchAll(query: string): Promise<[volume: number, article: number][]> {
  const { searcherOf } = await import(String('/src/search/searcher.ts'))
  const searcher = searcherOf('/pagefind/')
  const answer = await searcher.answer(query, {})
  while (answer.unsearched().length > 0) await answer.further(Number.POSITIVE_INFINITY)
  return answer.found().map((one: { volume: number; article: number }) => [one.volume, one.article])
}

function addressesIn(index: string): (of: [volume: number, article: number]) => string {
  const { volumes } = JSON.parse(readFileSync(path.join(index, volumesFile), 'utf8')) as VolumeList
  return ([volume, article]) => {
    const file = path.join(index, volumes[volume]?.folder ?? '', articleFile(article))
    return readArticle(unpack(readFileSync(file))).url
  }
}
