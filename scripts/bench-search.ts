// What indexing and searching cost and whether they are right: indexes invented articles, searches them in a browser. npm run bench:search
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { allIssues, readArchive } from '../src/archive/index.ts'
import { type IndexResult, indexArchive } from '../src/search/index.ts'
import { volumesFile } from '../src/search/volumes.ts'
import { launchBrowser } from '../tests/browser/browser.ts'
import { readArguments, wrongUsage } from './arguments.ts'
import { build } from './build.ts'
import { inventArchive } from './invented-archive.ts'
import { writeContent } from './invented-content.ts'
import { asked, inventedDocuments } from './invented-documents.ts'
import { preview } from './preview.ts'
import { bytesOf, kinds, secondsOf } from './search-costs.ts'
import { addressesHolding, substrings } from './search-truth.ts'
import { searchWhole } from './search-whole.ts'
import { usageOf } from './usage.ts'

const { articles } = readArguments({
  name: 'bench:search',
  summary:
    'Prints what indexing and searching invented articles cost, whether what must be found is found, and how long it takes.',
  options: {
    articles: { type: 'string', value: 'NUMBER', default: '1000', help: 'how many articles to invent' },
  },
})
if (!/^[1-9]\d{1,5}$/.test(articles)) wrongUsage('bench:search', `${articles} is no number from 10 to 999999`)

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
const inside = (name: string) => path.join(folder, name)
const [site, content, index] = [inside('dist'), inside('content'), inside('index')]

/** Indexes the content as a build does, in a process of its own, and prints what that took. */
async function indexAnd(what: string): Promise<void> {
  const to = ['--content', content, '--out', index, '--kept', inside('kept')]
  const { seconds, cpu, megabytes, together, printed } = await usageOf('index-content.ts', ...to)
  const { volumes, kept } = JSON.parse(printed) as IndexResult
  const numbers = [seconds, cpu, megabytes, together].map((n) => n.toFixed(0))
  console.log(`| ${[what, ...numbers, `${volumes - kept} of ${volumes}`].join(' | ')} |`)
}

async function measureIndexing(): Promise<void> {
  console.log(
    '| indexing | s | s of CPU, without Pagefind | MB, without Pagefind | MB together | volumes indexed |',
  )
  console.log('| --- | --- | --- | --- | --- | --- |')
  await indexAnd(`${articles} articles`)
  const old = allIssues(readArchive(content)).at(-1)?.articles[0]
  appendFileSync(path.join(content, old?.file ?? ''), '\n又及：水已退去。\n')
  await indexAnd('one article changed')
  const files = readdirSync(index, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const sizes = files.map(({ parentPath, name }) => statSync(path.join(parentPath, name)).size)
  const size = sizes.reduce((sum, size) => sum + size, 0) / 1e6
  const list = gzipSync(readFileSync(path.join(index, 'pagefind', volumesFile))).length / 1000
  console.log(
    `\n${files.length} files, ${size.toFixed(0)} MB; list of volumes ${list.toFixed(1)} kB, that of files of the newest in it`,
  )
}

async function printBytes(browser: Browser, address: string): Promise<void> {
  const queries = Object.values(asked)
  const columns = await Promise.all(queries.map((query) => bytesOf(browser, address, query)))
  const whole = await searchWhole(browser, { address, folder: site }, queries)
  const kB = (bytes: number) => (bytes / 1000).toFixed(1)
  console.log('\n| kB to the first ten results | common word | rare name | six characters |')
  console.log('| --- | --- | --- | --- |')
  for (const kind of [...kinds.map(([kind]) => kind), 'other'])
    console.log(`| ${kind} | ${columns.map((sums) => kB(sums.get(kind) ?? 0)).join(' | ')} |`)
  const totals = columns.map((sums) => kB([...sums.values()].reduce((sum, n) => sum + n, 0)))
  console.log(`| together | ${totals.join(' | ')} |`)
  console.log(`| all volumes, without results | ${whole.map(({ bytes }) => kB(bytes)).join(' | ')} |`)
  console.log(`| articles found in all | ${whole.map(({ found }) => found.length).join(' | ')} |`)
}

async function printRecall(browser: Browser, address: string): Promise<void> {
  const archive = readArchive(content)
  const queries = substrings(archive, 100)
  const holding = addressesHolding(archive, queries)
  const [wanted, given, right] = [holding.map(({ size }) => size), [] as number[], [] as number[]]
  for (const [i, { found }] of (await searchWhole(browser, { address, folder: site }, queries)).entries()) {
    given.push(found.length)
    right.push(found.filter((address) => holding[i]?.has(address)).length)
  }
  const sum = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0)
  const [recall, precision] = [sum(right) / sum(wanted), sum(right) / sum(given)].map((n) => n.toFixed(3))
  console.log(
    `\nRecall ${recall}, precision ${precision}: 100 runs of 2-6 characters, found ${sum(wanted)} times`,
  )
}

try {
  inventArchive(inside('pages'), { publications: ['donghu', 'xishan'], issues: 2, articles: 3 })
  await build({ content: inside('pages'), out: site })
  writeContent(content, inventedDocuments(Number(articles)))
  await measureIndexing()
  rmSync(path.join(site, 'pagefind'), { recursive: true })
  renameSync(path.join(index, 'pagefind'), path.join(site, 'pagefind'))
  const { address, close } = await preview(site, 0)
  const browser = await launchBrowser()
  try {
    const origin = address.replace(/\/$/, '')
    await printBytes(browser, origin)
    await printRecall(browser, origin)
    await indexArchive(inventedDocuments(200), site)
    const [typed, cold] = [
      await secondsOf(browser, origin, asked.common, true),
      await secondsOf(browser, origin, asked.common, false),
    ]
    console.log(
      `First result of 200 articles at slow 3G: ${typed.toFixed(1)} s from Enter, ${cold.toFixed(1)} s from opening the page`,
    )
  } finally {
    await browser.close()
    close()
  }
} finally {
  rmSync(folder, { recursive: true })
}
