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
import { crowdArchive, crowded } from './crowded-archive.ts'

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
  search: 4000,
  'script of search': 10_500,
}

/** Of the pages with the longest lists, and of what is rare. */
const crowdedBudgets: Record<keyof typeof crowded, number> = {
  home: 3500,
  'all publications': 3000,
  'publication of 120 years': 3500,
  'year of 366 issues': 3500,
  'issue of 200 articles': 4000,
  'its second part': 4000,
  'issue of one article': 3000,
  'longest title': 3500,
  'long article in English': 4000,
  'article without a date': 3000,
  'undated issues': 3000,
  'source of one line': 10_000,
  'its later letters': 10_000,
  'source of many lines': 10_000,
  'years of all': 3000,
  'year of all': 2500,
  'month with a crowded day': 3500,
}

const folder = mkdtempSync(path.join(tmpdir(), 'budgets-'))
const [common, large] = ['common', 'large'].map((name) => path.join(folder, name)) as [string, string]
let site: BuiltSite
let largeSite: BuiltSite
let articles: string[]

beforeAll(async () => {
  articles = inventArchive(common, { publications: ['donghu', 'xishan'], issues: 6, articles: 17 })
  crowdArchive(large)
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

test('the search page and its script weigh no more than they may', () => {
  const text = site.text('/search/')
  const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(text) ?? []
  expect(weight(site, '/search/')).toBeLessThanOrEqual(budgets.search)
  expect(weight(site, script)).toBeLessThanOrEqual(budgets['script of search'])
})

test.each(Object.entries(crowded) as [keyof typeof crowded, string][])(
  'in a crowded archive, %s weighs no more than it may',
  (type, address) => {
    expect(weight(largeSite, address)).toBeLessThanOrEqual(crowdedBudgets[type])
  },
)

test('an article is one file for its host, beside its part of the search', () => {
  for (const address of articles) {
    const files = [...site.files.keys()].filter((name) => name.startsWith(address.slice(1)))
    expect(files).toEqual([`${address.slice(1)}index.html`])
  }
})

test('a long page begins with links into it', () => {
  const jumps = (address: string) =>
    [
      ...(/<ul class="jumps[^>]*>(.*?)<\/ul>/
        .exec(largeSite.text(address))?.[1]
        ?.matchAll(/href="([^"]+)"/g) ?? []),
    ].map(([, href]) => href as string)
  const jumpsOnPage = (address: string) => {
    const all = jumps(address).filter((href) => href.startsWith('#'))
    for (const href of all) expect(largeSite.text(address)).toContain(`id="${href.slice(1)}"`)
    return all.length
  }
  expect(jumpsOnPage('/ribao/')).toBe(13)
  expect(jumpsOnPage('/dates/')).toBe(13)
  expect(jumpsOnPage('/ribao/2020/')).toBe(12)
  expect(jumpsOnPage('/dates/2020/02/')).toBe(29)
  expect(jumps('/dates/2020/02/part-2/').slice(0, 2)).toEqual(['/dates/2020/02/#d1', '/dates/2020/02/#d2'])
  expect(jumpsOnPage('/thick/2023-01/')).toBe(6)
  expect(jumps('/thick/2023-01/part-2/')[5]).toBe('/thick/2023-01/#s6')
  expect(jumps('/thick/')).toEqual([])
})

test('the tenth undated issue is told from the others by its number alone', () => {
  expect(largeSite.text('/ribao/undated-10/')).toContain('<h1>日期不详（10）</h1>')
})

test('no page is long, whatever the archive holds', () => {
  const heavy = [...largeSite.files.keys()]
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name, largeSite.files.get(name) as Buffer] as const)
    .filter(([, page]) => page.length > 10_000 && brotliCompressSync(page).length > 10_000)
    .map(([name]) => name)
  expect(heavy).toEqual([])
})

test('long lists are cut into parts that lead to each other and hold everything once', () => {
  const linked = (address: string, wanted: RegExp) =>
    [...largeSite.text(address).matchAll(/<main[\s\S]*/g)]
      .flatMap(([main]) => [...main.matchAll(/href="([^"]+)"/g)].map(([, href]) => href as string))
      .filter((href) => wanted.test(href))
  const lists: [address: string, wanted: RegExp, count: number, parts: number][] = [
    ['/thick/2023-01/', /^\/thick\/2023-01\/\d+\/$/, 200, 5],
    ['/publications/', /^\/(?!publications)[^/]+\/$/, 78, 2],
    ['/dates/2020/02/', /^\/[^/]+\/2020-02-\d+\/$/, 104, 2],
    ['/ribao/undated/', /^\/ribao\/undated-\d+\/$/, 120, 2],
  ]
  for (const [address, wanted, count, parts] of lists) {
    const pages = Array.from({ length: parts }, (_, i) => (i > 0 ? `${address}part-${i + 1}/` : address))
    for (const [i, page] of pages.entries()) {
      if (pages[i + 1]) expect(largeSite.text(page)).toContain(`<a rel="next" href="${pages[i + 1]}">`)
      if (i > 0) expect(largeSite.text(page)).toContain(`<a rel="prev" href="${pages[i - 1]}">`)
    }
    expect(new Set(pages.flatMap((page) => linked(page, wanted))).size, address).toBe(count)
  }
  const missing = allAddresses(readArchive(large)).filter(
    (address) => !largeSite.files.has(`${address.slice(1)}index.html`),
  )
  expect(missing).toEqual([])
})
