// The cache of volumes: what was indexed before is not indexed again, and the index is the same bytes all the same.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { indexArchive, type SearchDocument } from '../../src/search/index.ts'
import { inventedDocuments } from './invented.ts'

const documents = inventedDocuments(74)
let parent: string
let cache: string

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'cache-'))
  cache = join(parent, 'cache')
})
afterAll(() => rm(parent, { recursive: true }))

/** Indexes, in volumes of 20 to 39, and gives what was said and every file by name. */
async function index(articles: readonly SearchDocument[], from?: string) {
  const out = await mkdtemp(join(parent, 'site-'))
  const { volumes, kept } = await indexArchive(articles, out, undefined, 20, from)
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const read = files.sort().map(async (file) => [file.slice(out.length), await readFile(file, 'base64')])
  return { volumes, kept, files: Object.fromEntries(await Promise.all(read)) as Record<string, string> }
}

test('what is kept is not indexed again, and gives the same bytes', async () => {
  const plain = await index(documents)
  const first = await index(documents, cache)
  const second = await index(documents, cache)
  expect([plain.kept, first.kept, second.kept]).toEqual([0, 0, plain.volumes])
  expect(first.files).toEqual(plain.files)
  expect(second.files).toEqual(plain.files)
})

test('a new article makes the newest volume anew and leaves the others where they were', async () => {
  const before = await index(documents, cache)
  const newest = { ...(documents[0] as SearchDocument), address: '/yunpu/2024-01-01/01/', date: '2024-01-01' }
  const after = await index([...documents, newest], cache)
  expect(after.kept).toBe(before.volumes - 1)
  const same = Object.keys(before.files).filter((file) => after.files[file] === before.files[file])
  expect(same.length).toBeGreaterThan(Object.keys(before.files).length / 2)
})

test('a changed article makes its volume anew', async () => {
  const before = await index(documents, cache)
  const [oldest] = documents.filter(({ date }) => date === '2019-05-01')
  const after = await index(
    documents.map((one) => (one === oldest ? { ...one, title: `${one.title}补正` } : one)),
    cache,
  )
  expect(after.kept).toBe(before.volumes - 1)
})

test('an issue that comes, goes or changes leaves all but one or two volumes as they are', async () => {
  const all = inventedDocuments(154)
  const issue = (date: string, title = '来稿'): SearchDocument => ({
    ...(all[0] as SearchDocument),
    ...{ address: `/yunpu/${date}/01/`, date, issue: date, title },
  })
  const changing = join(parent, 'changing')
  await index(all, changing)
  for (const issues of [
    [issue('2026-01-01')],
    [issue('2026-01-01'), issue('1950-03')],
    [issue('2026-01-01'), issue('1950-03', '来稿补正')],
    [issue('2026-01-01'), issue('1950-03', '来稿补正'), issue('2021-04-30')],
    [issue('1950-03', '来稿补正'), issue('2021-04-30')],
    [issue('2021-04-30')],
  ]) {
    const { volumes, kept } = await index([...all, ...issues], changing)
    expect(volumes).toBeGreaterThan(4)
    expect([1, 2]).toContain(volumes - kept)
  }
  expect((await index(all, changing)).files).toEqual((await index(all)).files)
})

test('what is of no use any more is forgotten', async () => {
  await index(documents, cache)
  const before = (await readdir(cache)).sort()
  await index(documents.slice(0, 10), cache)
  await index(documents, cache)
  expect((await readdir(cache)).sort()).toEqual(before)
})

test('other code, another table of characters or another Pagefind indexes everything again', async () => {
  const root = join(parent, 'project')
  await cp('src', join(root, 'src'), { recursive: true })
  await cp('package.json', join(root, 'package.json'))
  const version = async () => {
    const module = join(root, 'src/search', `index-version.ts`)
    const { makeVersion } = await import(/* @vite-ignore */ module)
    return makeVersion() as string
  }
  const versions = [await version()]
  for (const [file, from, to] of [
    ['src/search/cut.ts', '//', '// '],
    ['src/search/fold-table.ts', '//', '// '],
    ['package.json', '"pagefind": "', '"pagefind": "9'],
    ['package.json', '"opencc-js": "', '"opencc-js": "9'],
  ] as const) {
    const text = await readFile(join(root, file), 'utf8')
    await writeFile(join(root, file), text.replace(from, to))
    versions.push(await version())
  }
  expect(new Set(versions).size).toBe(versions.length)
})
