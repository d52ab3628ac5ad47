// What a page of each type may weigh, in bytes after Brotli. A page that outgrows its budget: find what grew, with
// `npm run bench:reader`. If every reader is better off for it, raise the number here and say why in the commit.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventArchive } from '../../scripts/invented-archive.ts'
import { allAddresses, readArchive } from '../../src/archive/index.ts'
import { type BuiltSite, buildSite } from './built-site.ts'

const budgets = {
  article: 4000,
  'article of middle length': 3500,
  issue: 4000,
  home: 3500,
  publication: 3500,
  'year of a publication': 3000,
  dates: 2500,
  'year of all': 2500,
  'month of all': 4500,
  source: 12_000,
  'not found': 2000,
  about: 2500,
}

const folder = mkdtempSync(path.join(tmpdir(), 'budgets-'))
const [common, large] = ['common', 'large'].map((name) => path.join(folder, name)) as [string, string]
let site: BuiltSite
let largeSite: BuiltSite
let articles: string[]

beforeAll(async () => {
  articles = inventArchive(common, { publications: ['donghu', 'xishan'], issues: 6, articles: 17 })
  // One issue of 200 articles, and more publications than home, or a month, has room for.
  const slugs = Array.from({ length: 110 }, (_, i) => `p${i + 1}`)
  inventArchive(large, { publications: slugs, issues: 1, articles: 1 })
  inventArchive(large, { publications: ['thick'], issues: 1, articles: 200 })
  ;[site, largeSite] = await Promise.all([buildSite(common), buildSite(large)])
})
afterAll(() => {
  site?.remove()
  largeSite?.remove()
  rmSync(folder, { recursive: true })
})

const weight = (of: BuiltSite, address: string) => brotliCompressSync(of.text(address)).length

test('an article weighs no more than it may', () => {
  const weights = articles.map((address) => weight(site, address)).sort((a, b) => a - b)
  expect(weights.at(-1)).toBeLessThanOrEqual(budgets.article)
  expect(weights[weights.length >> 1]).toBeLessThanOrEqual(budgets['article of middle length'])
})

test.each([
  ['issue', '/donghu/2023-05/'],
  ['home', '/'],
  ['publication', '/donghu/'],
  ['year of a publication', '/donghu/2023/'],
  ['dates', '/dates/'],
  ['year of all', '/dates/2023/'],
  ['month of all', '/dates/2023/05/'],
  ['source', '/sources/donghu/2023-05/'],
  ['not found', '/404.html'],
  ['about', '/about/'],
] as const)('%s weighs no more than it may', (type, address) => {
  expect(weight(site, address)).toBeLessThanOrEqual(budgets[type])
})

test('home, and whatever else does not list articles, weighs the same in a large archive', () => {
  expect(weight(largeSite, '/')).toBeLessThanOrEqual(budgets.home + 500)
  expect(weight(largeSite, '/dates/')).toBeLessThanOrEqual(budgets.dates)
  expect(weight(largeSite, '/thick/2023-01/02/')).toBeLessThanOrEqual(budgets.article)
})

test('no page is long, whatever the archive holds', () => {
  const heavy = [...largeSite.files.keys()]
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, brotliCompressSync(largeSite.files.get(name) as Buffer).length] as const)
    .filter(([, bytes]) => bytes > 12_000)
  expect(heavy).toEqual([])
})

test('long lists are cut into parts that lead to each other and hold everything once', () => {
  const linked = (address: string, wanted: RegExp) =>
    [...largeSite.text(address).matchAll(/<main[\s\S]*/g)]
      .flatMap(([main]) => [...main.matchAll(/href="([^"]+)"/g)].map(([, href]) => href as string))
      .filter((href) => wanted.test(href))
  const parts: [string, RegExp, number][] = [
    ['/thick/2023-01/', /^\/thick\/2023-01\/\d+\/$/, 200],
    ['/publications/', /^\/[^/]+\/$/, 111],
    ['/dates/2023/01/', /^\/[^/]+\/2023-01\/$/, 111],
  ]
  for (const [address, wanted, count] of parts) {
    expect(largeSite.text(address)).toContain(`<a rel="next" href="${address}part-2/">`)
    expect(largeSite.text(`${address}part-2/`)).toContain(`<a rel="prev" href="${address}">`)
    const all = [...linked(address, wanted), ...linked(`${address}part-2/`, wanted)]
    const items = new Set(all.filter((href) => href !== '/publications/'))
    expect(items.size, address).toBe(count)
  }
  const missing = allAddresses(readArchive(large)).filter(
    (address) => !largeSite.files.has(`${address.slice(1)}index.html`),
  )
  expect(missing).toEqual([])
})
