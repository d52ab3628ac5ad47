import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { find } from '../../src/search/find.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { indexArchive, readIndexFile, type SearchDocument } from '../../src/search/index.ts'
import { readQuery } from '../../src/search/query.ts'
import { type Index, openIndex } from '../../src/search/read-index.ts'
import { holds, inventedDocuments, substrings } from './invented.ts'

const documents = inventedDocuments(120)
const table = wholeTable()
let folder: string
let index: Index

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'))
  await indexArchive(documents, folder)
  index = await openIndex((path) => readIndexFile(join(folder, 'pagefind'), path))
})
afterAll(() => rm(folder, { recursive: true }))

const search = async (query: string, allowed?: Set<number>) => {
  const found = await find(index, readQuery(query, table), allowed)
  return Promise.all(found.map(async ({ page }) => (await index.fragment(page)).url))
}
const addresses = (list: readonly SearchDocument[]) => list.map(({ address }) => address).sort()

test('any substring finds the articles that hold it, and no others', async () => {
  for (const query of substrings(documents, 1000)) {
    const expected = addresses(documents.filter((document) => holds(document, query)))
    // A substring that begins inside a Latin word is found where a word begins so, if anywhere.
    expect((await search(`"${query}"`)).sort(), query).toEqual(expected)
  }
})

test.each([
  ['音乐会', 1],
  ['音樂會', 1],
  ['gdp', 3],
  ['7.2', 3],
  ['72', -1],
  ['pm2.5', 0],
  ['wi-fi', 2],
  ['cafe', 2],
  ['李梅', 1],
  ['harv', 2],
  ['𠮷田', 4],
  ['消防 陆闻笙', 0],
  ['"tithe barn"', 2],
  ['"barn tithe"', -1],
  ['灾时少流泪昨日', -1],
])('%s', async (query, written) => {
  const [expected] = documents.slice(written, written + 1)
  const found = await search(query)
  if (written < 0) expect(found.filter((url) => addresses(documents.slice(0, 6)).includes(url))).toEqual([])
  else expect(found).toContain(expected?.address)
})

test('hits in titles come first, then the newest', async () => {
  const found = await search('云浦')
  expect(found[0]).toBe(documents[0]?.address)
})

test('pages are numbered from the newest on', async () => {
  const dates = await Promise.all(
    index.pages.map(async (_, page) => (await index.fragment(page)).url.split('/')[2]),
  )
  expect(dates).toEqual([...dates].sort().reverse())
})

test('filters narrow by publication and year', async () => {
  const both = await index.filtered('publication', 'yunpu')
  const year = await index.filtered('year', '2019')
  const expected = documents.filter(({ publication, year }) => publication === 'yunpu' && year === '2019')
  const allowed = new Set([...both].filter((page) => year.has(page)))
  const urls = await Promise.all([...allowed].map(async (page) => (await index.fragment(page)).url))
  expect(urls.sort()).toEqual(addresses(expected))
})

test("a page keeps the article's own characters", async () => {
  for (const [page] of index.pages.entries()) {
    const { url, content, meta } = await index.fragment(page)
    const document = documents.find(({ address }) => address === url)
    expect(content.split('\n')).toEqual(document?.blocks)
    expect({ ...meta }).toMatchObject({ title: document?.title })
  }
})

test('two runs write the same bytes, whatever order the articles come in', async () => {
  const again = await mkdtemp(join(tmpdir(), 'search-'))
  await indexArchive([...documents].reverse(), again)
  expect(await digests(again)).toEqual(await digests(folder))
  await rm(again, { recursive: true })
})

test('an archive without articles has an index in which nothing is found', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'search-'))
  expect(await indexArchive([], empty)).toBe(0)
  const opened = await openIndex((path) => readIndexFile(join(empty, 'pagefind'), path))
  expect(await find(opened, readQuery('云浦'))).toEqual([])
  await rm(empty, { recursive: true })
})

async function digests(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const read = files.sort().map(async (file) => {
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    return [file.slice(root.length), digest] as const
  })
  return Object.fromEntries(await Promise.all(read))
}
