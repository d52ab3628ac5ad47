// What a search costs and whether it is right: indexes invented articles, searches them in a browser. npm run bench:search
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { fold } from '../src/search/fold.ts'
import { wholeTable } from '../src/search/fold-table.ts'
import { indexArchive, type SearchDocument } from '../src/search/index.ts'
import { launchBrowser } from '../tests/browser/browser.ts'
import { readArguments } from './arguments.ts'
import { build } from './build.ts'
import { inventArchive } from './invented-archive.ts'
import { asked, inventedDocuments } from './invented-documents.ts'
import { preview } from './preview.ts'

const { articles } = readArguments({
  name: 'bench:search',
  summary:
    'Prints what searching invented articles costs, whether it finds what it must, and how long it takes.',
  options: {
    articles: { type: 'string', value: 'NUMBER', default: '1000', help: 'how many articles to invent' },
  },
})

const table = wholeTable()

/** What the files are that a search fetches. */
const kinds: [kind: string, file: RegExp][] = [
  ['code of Pagefind', /\.pagefind$/],
  ['script', /\.js$/],
  ['list of volumes', /volumes\.json$|words\.txt$|catalogue\.json$/],
  ['words', /\.pf_index$/],
  ['articles', /\.pf_fragment$/],
  ['table of characters', /fold\.txt$/],
  ['page', /\/search\/(?:\?.*)?$/],
]

/** Counts what a page fetches, by kind: text as gzip makes it, the rest as it is. */
function countBytes(page: Page): () => Promise<Map<string, number>> {
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

async function inNewPage<T>(
  browser: Browser,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext()
  const done = await work(await context.newPage(), context)
  await context.close()
  return done
}

/** Searches as a reader does and gives the bytes until as many results are there as are shown at once. */
function bytesOf(browser: Browser, site: string, query: string): Promise<Map<string, number>> {
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
function secondsOf(browser: Browser, site: string, query: string, typed: boolean): Promise<number> {
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

/** Takes runs of two to six characters out of the articles, the same ones every time. */
function substrings(documents: readonly SearchDocument[], count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const { blocks } = documents[(i * 7919) % documents.length] as SearchDocument
    const runs = blocks.join('\n').match(/\p{sc=Han}{6}/gu) ?? []
    return runs[(i * 31) % runs.length]?.slice(0, 2 + (i % 5)) ?? ''
  })
}

/** Searches in the browser with the code as it is here, and compares with plain search. */
function compare(browser: Browser, site: string, documents: readonly SearchDocument[]) {
  return inNewPage(browser, async (page) => {
    await page.route('**/src/**', (route) => {
      const file = path.join(import.meta.dirname, '..', new URL(route.request().url()).pathname)
      const body = stripTypeScriptTypes(readFileSync(file, 'utf8'))
      return route.fulfill({ contentType: 'text/javascript', body })
    })
    await page.goto(`${site}/search/`)
    const queries = substrings(documents, 100)
    const found = await page.evaluate(searchAll, queries)
    let [right, wanted, given] = [0, 0, 0]
    for (const [i, query] of queries.entries()) {
      const holding = documents.filter(({ title, blocks }) =>
        [title, ...blocks].some((text) => fold(text, table).includes(fold(query, table))),
      )
      const addresses = new Set(holding.map(({ address }) => address))
      right += (found[i] ?? []).filter((address) => addresses.has(address)).length
      wanted += addresses.size
      given += found[i]?.length ?? 0
    }
    return { recall: right / wanted, precision: right / given, wanted }
  })
}

/** Runs in the browser. */
async function searchAll(queries: string[]): Promise<string[][]> {
  const { searcherOf } = await import(String('/src/search/searcher.ts'))
  const searcher = searcherOf('/pagefind/')
  const found: string[][] = []
  for (const query of queries) {
    const answer = await searcher.answer(query, {})
    while (answer.unsearched().length > 0) await answer.further(Number.POSITIVE_INFINITY)
    const data = answer.found().map((one: { data: () => Promise<{ url: string }> }) => one.data())
    found.push((await Promise.all(data)).map(({ url }) => url))
  }
  return found
}

async function printBytes(browser: Browser, site: string): Promise<void> {
  const columns = await Promise.all(Object.values(asked).map((query) => bytesOf(browser, site, query)))
  const kB = (bytes: number) => (bytes / 1000).toFixed(1)
  console.log(
    '\n| kB to the first ten results | common word | rare name | six characters |\n| --- | --- | --- | --- |',
  )
  for (const kind of [...kinds.map(([kind]) => kind), 'other'])
    console.log(`| ${kind} | ${columns.map((sums) => kB(sums.get(kind) ?? 0)).join(' | ')} |`)
  const totals = columns.map((sums) => kB([...sums.values()].reduce((sum, n) => sum + n, 0)))
  console.log(`| together | ${totals.join(' | ')} |`)
}

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
const site = path.join(folder, 'dist')
inventArchive(path.join(folder, 'content'), { publications: ['donghu', 'xishan'], issues: 2, articles: 3 })
await build({ content: path.join(folder, 'content'), out: site })
const documents = [...inventedDocuments(Number(articles))]
const start = performance.now()
const { volumes } = await indexArchive(documents, site)
console.log(
  `${articles} articles in ${volumes} volumes, indexed in ${((performance.now() - start) / 1000).toFixed(0)} s`,
)
const { address, close } = await preview(site, 0)
const browser = await launchBrowser()
try {
  const origin = address.replace(/\/$/, '')
  await printBytes(browser, origin)
  const { recall, precision, wanted } = await compare(browser, origin, documents)
  console.log(
    `\nRecall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}: 100 runs of 2-6 characters, found ${wanted} times`,
  )
  await indexArchive(inventedDocuments(200), site)
  const [typed, cold] = [
    await secondsOf(browser, origin, '社区', true),
    await secondsOf(browser, origin, '社区', false),
  ]
  console.log(
    `First result of 200 articles at slow 3G: ${typed.toFixed(1)} s from Enter, ${cold.toFixed(1)} s from opening the page`,
  )
} finally {
  await browser.close()
  close()
  rmSync(folder, { recursive: true })
}
