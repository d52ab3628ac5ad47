// What a search costs in a browser: the bytes it fetches, by what they are, and the seconds on a slow line.
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/** What the files are that a search fetches. */
export const kinds: [kind: string, file: RegExp][] = [
  ['code of Pagefind', /\.pagefind$/],
  ['script', /\.js$/],
  ['list of volumes', /volumes\.json$|words\.txt$|catalogue\.json$/],
  ['words', /\.pf_index$/],
  ['articles', /\.pf_fragment$/],
  ['table of characters', /fold\.txt$/],
  ['page', /\/search\/(?:\?.*)?$/],
]

/** Counts what a page fetches, by kind: text as gzip makes it, the rest as it is. */
export function countBytes(page: Page): () => Promise<Map<string, number>> {
  const counts: Promise<[string, number]>[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (url.startsWith('data:')) return
    const kind = kinds.find(([, file]) => file.test(url))?.[0] ?? 'other'
    const packed = /\.(?:pf_\w+|pagefind)$/.test(url)
    counts.push(response.body().then((raw) => [kind, packed ? raw.length : gzipSync(raw).length]))
  })
  return async () => {
    const sums = new Map<string, number>()
    for (const [kind, bytes] of await Promise.all(counts)) sums.set(kind, (sums.get(kind) ?? 0) + bytes)
    return sums
  }
}

/** Does something in a new page without anything kept, and closes it. */
export async function inNewPage<T>(
  browser: Browser,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext()
  const done = await work(await context.newPage(), context)
  await context.close()
  return done
}

/** Searches as a reader does and gives the bytes until as many results are there as are shown at once. */
export function bytesOf(browser: Browser, site: string, query: string): Promise<Map<string, number>> {
  return inNewPage(browser, async (page) => {
    const counted = countBytes(page)
    await page.goto(`${site}/search/`, { waitUntil: 'networkidle' })
    await page.fill('input[type=search]', query)
    await page.keyboard.press('Enter')
    await page.locator('[data-search-result] a').first().waitFor()
    await page.locator('[data-search-list][aria-busy=false]').waitFor()
    await page.waitForTimeout(500)
    return counted()
  })
}

/** Gives the seconds to the first result on a slow line: 400 kbit/s, 400 ms there and back. */
export function secondsOf(browser: Browser, site: string, query: string, typed: boolean): Promise<number> {
  return inNewPage(browser, async (page, context) => {
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const line = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
    await session.send('Network.emulateNetworkConditions', { offline: false, ...line })
    let start = performance.now()
    if (typed) {
      await page.goto(`${site}/search/`, { waitUntil: 'load' })
      await page.fill('input[type=search]', query)
      await page.waitForTimeout(3000)
      start = performance.now()
      await page.keyboard.press('Enter')
    } else await page.goto(`${site}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    await page.locator('[data-search-result] a').first().waitFor()
    return (performance.now() - start) / 1000
  })
}
