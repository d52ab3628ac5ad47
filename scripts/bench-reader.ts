// What a reader downloads, page by page: builds an invented archive and opens its pages in a browser. npm run bench:reader
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { addressOf } from '../src/model/paths.ts'
import { launchBrowser } from '../tests/browser/browser.ts'
import { readArguments } from './arguments.ts'
import { build } from './build.ts'
import { inventArchive } from './invented-archive.ts'
import { loadPage } from './load-page.ts'
import { preview } from './preview.ts'

readArguments({
  name: 'bench:reader',
  summary: 'Prints what the pages of an invented archive weigh after Brotli, beside pages written by hand.',
  options: {},
})

/** Pages written by hand, with a kilobyte of CSS, of a like number of like articles: kB. */
const byHand: Record<string, number> = { article: 2.3, 'next article': 2.1, issue: 1.2, home: 0.7 }

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
const out = path.join(folder, 'dist')
const articles = inventArchive(folder, { publications: ['donghu', 'xishan'], issues: 6, articles: 17 })
await build({ content: folder, out })
const { address, close } = await preview(out, 0)
const browser = await launchBrowser()
const middle = articles.length >> 1
const pages: [string, string][] = [
  ['article', articles[middle] as string],
  ['next article', articles[middle + 1] as string],
  ['issue', addressOf.issue('donghu', '2023-05')],
  ['home', addressOf.home()],
  ['publication', addressOf.publication('donghu')],
  ['year', addressOf.year('donghu', '2023')],
  ['dates', addressOf.dates()],
  ['month', addressOf.dates('2023', '05')],
  ['source', addressOf.sourcePage('sources/donghu/2023-05.txt')],
  ['search page', addressOf.search()],
  ['search, 河道保洁', `${addressOf.search()}?q=${encodeURIComponent('河道保洁')}`],
]
try {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1)
  console.log(`${articles.length} articles; kB after Brotli\n`)
  console.log('| page | kB | requests | script kB | by hand kB |\n| --- | --- | --- | --- | --- |')
  for (const [name, at] of pages) {
    const { bytes, requests, script } = await loadPage(browser, address.replace(/\/$/, '') + at)
    console.log(`| ${name} | ${kB(bytes)} | ${requests} | ${kB(script)} | ${byHand[name] ?? ''} |`)
  }
} finally {
  await browser.close()
  close()
  rmSync(folder, { recursive: true })
}
