// The index as it lies on disk: it finds every fragment that plain search finds, and nothing else.
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, answerOf, questionOf } from '../../src/search/answer.ts'
import { bodyStart } from '../../src/search/article-words.ts'
import { cut } from '../../src/search/cut.ts'
import type { Order } from '../../src/search/find.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { indexArchive, type SearchDocument } from '../../src/search/index.ts'
import { matchesOf } from '../../src/search/matches.ts'
import { type Index, openIndex } from '../../src/search/open-index.ts'
import { readQuery } from '../../src/search/query.ts'
import { addressOfIndex } from './index-on-disk.ts'
import { holds, inventedDocuments, substrings } from './invented.ts'

const documents = inventedDocuments(120)
const table = wholeTable()
let folder: string
let index: Index

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'))
  await indexArchive(documents, folder)
  index = await openIndex(addressOfIndex(folder))
})
afterAll(() => rm(folder, { recursive: true }))

/** Searches all of an index. */
async function answer(index: Index, query: string, order?: Order): Promise<Answer> {
  const answer = answerOf(questionOf(index, readQuery(query, table)), {}, order)
  while (answer.unsearched().length > 0) await answer.further(Number.POSITIVE_INFINITY)
  return answer
}
const results = async (query: string) => (await answer(index, query)).found()
const search = async (query: string) => {
  const found = await results(query)
  // Without a page to take it from, Pagefind puts a base path of its own before the address.
  return Promise.all(found.map(async (one) => addressIn((await one.data()).url)))
}
const addressIn = (url: string) => url.replace(/^.*?(?=\/(?:yunpu|heting)\/)/, '')
const addresses = (list: readonly SearchDocument[]) => list.map(({ address }) => address).sort()

test('any substring finds the articles that hold it, and no others', async () => {
  for (const query of substrings(documents, 1000)) {
    const expected = addresses(documents.filter((document) => holds(document, query)))
    // A substring that begins inside a Latin word is found where a word begins so, if anywhere.
    expect((await search(`"${query}"`)).sort(), query).toEqual(expected)
  }
})

test('of articles too long to be indexed together each is found to its end', async () => {
  const out = await mkdtemp(join(tmpdir(), 'search-'))
  const long = documents.slice(0, 4).map((document, i) => {
    const filling = i === 3 ? [] : Array.from({ length: 130 }, () => '潮水退去之后又来了一次。'.repeat(100))
    return { ...document, blocks: [...document.blocks, ...filling, `第${'甲乙丙丁'[i]}舟到岸`] }
  })
  await indexArchive(long, out)
  const index = await openIndex(addressOfIndex(out))
  for (const [i, { address }] of long.entries()) {
    const found = (await answer(index, `${'甲乙丙丁'[i]}舟到岸`)).found()
    expect(found.length).toBe(1)
    expect(addressIn((await found[0]?.data())?.url ?? '')).toBe(address)
  }
  expect((await answer(index, '潮水退去')).found().length).toBe(3)
  await rm(out, { recursive: true })
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
  ['消防 -选举', 0],
  ['消防 -"镇长陆闻笙"', -1],
  ['二〇二三年三月五日', 4],
  ['2023年3月5日', 4],
])('%s', async (query, written) => {
  const [expected] = documents.slice(written, written + 1)
  const found = await search(query)
  if (written < 0) expect(found.filter((url) => addresses(documents.slice(0, 6)).includes(url))).toEqual([])
  else expect(found).toContain(expected?.address)
})

test('hits in titles come first, then where it stands often and early, then the newest', async () => {
  for (const query of ['云浦', '音乐会', 'the', '7', '演练', '消防演练', '李梅']) {
    const [part = []] = readQuery(query, table).parts
    const places = new Map<string, number>()
    for (const {
      data,
      places: [first],
    } of await results(query))
      places.set(addressIn((await data()).url), first?.place ?? 0)
    const expected = documents
      .filter((document) => holds(document, query))
      .map(({ title, blocks, date = '', address }) => {
        const times = [title, ...blocks].flatMap((text) => matchesOf(cut(text, table), part)).length
        const place = places.get(address) ?? 0
        const often = part.length > 1 || !part[0]?.single ? Math.floor(Math.log2(times)) : 0
        const early = place < bodyStart + 100 ? 1 : 0
        return { address, key: `${place < bodyStart ? 1 : 0} ${often * 2 + early + 10} ${date}` }
      })
    const keys = (await search(query)).map((address) => expected.find((one) => one.address === address)?.key)
    expect(keys.length, query).toBe(expected.length)
    expect(keys, query).toEqual(
      expected
        .map(({ key }) => key)
        .sort()
        .reverse(),
    )
  }
})

test('by date, the newest or the oldest come first, of several volumes too', async () => {
  const parted = await mkdtemp(join(tmpdir(), 'search-'))
  await indexArchive(documents, parted, undefined, 20)
  const index = await openIndex(addressOfIndex(parted))
  for (const query of ['云浦', 'ha', '演练']) {
    const dates = async (order: Order) => {
      const found = (await answer(index, query, order)).found()
      return Promise.all(found.map(async (one) => addressIn((await one.data()).url).split('/')[2]))
    }
    const newest = await dates('newest')
    expect(newest.length).toBeGreaterThan(2)
    expect(newest, query).toEqual([...newest].sort().reverse())
    expect(await dates('oldest'), query).toEqual([...newest].reverse())
  }
  await rm(parted, { recursive: true })
})

test('a place tells whether a hit is in the title, and is the first', async () => {
  for (const query of substrings(documents, 200)) {
    for (const { places, data } of await results(`"${query}"`)) {
      const { meta } = await data()
      const inTitle = holds({ title: meta.title ?? '', blocks: [] }, query)
      expect((places[0]?.place ?? 0) < bodyStart, query).toBe(inTitle)
    }
  }
})

test("a page keeps the article's own characters", async () => {
  for (const document of documents.slice(0, 6)) {
    const [beginning] = document.blocks[0]?.match(/[\p{L}\p{N}]{2,}/u) ?? []
    const found = await Promise.all((await results(beginning ?? '')).map((one) => one.data()))
    const kept = found.find(({ url }) => addressIn(url) === document.address)
    expect(kept?.content.split('\n')).toEqual(document.blocks)
    expect({ ...kept?.meta }).toMatchObject({ title: document.title })
  }
})

test('volumes are searched from the newest back, and all of them give what one index gives', async () => {
  const parted = await mkdtemp(join(tmpdir(), 'search-'))
  await indexArchive(documents, parted, undefined, 20)
  const index = await openIndex(addressOfIndex(parted))
  const answer = answerOf(questionOf(index, readQuery('社区', table)), {})
  const { volumes } = index
  expect(volumes.length).toBeGreaterThan(3)
  expect(answer.opened()).toBe(0)
  for (let reached = 0; answer.unsearched().length > 0; ) {
    expect(answer.unsearched()).toEqual(volumes.slice(answer.searched()))
    await answer.further(Number.POSITIVE_INFINITY)
    expect(answer.found().length).toBeGreaterThanOrEqual(reached)
    reached = answer.found().length
    for (const { volume } of answer.found()) expect(volume).toBeLessThan(answer.searched())
  }
  const urls = await Promise.all(answer.found().map(async (one) => addressIn((await one.data()).url)))
  expect(urls).toEqual(await search('社区'))
  // Another query would begin with what is open.
  expect(answerOf(questionOf(index, readQuery('云浦', table)), {}).opened()).toBe(volumes.length)
  await rm(parted, { recursive: true })
})

test('two runs write the same bytes, whatever order the articles come in', async () => {
  const again = await mkdtemp(join(tmpdir(), 'search-'))
  await indexArchive([...documents].reverse(), again)
  expect(await digests(again)).toEqual(await digests(folder))
  await rm(again, { recursive: true })
})

test('an archive without articles has an index in which nothing is found', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'search-'))
  expect((await indexArchive([], empty)).articles).toBe(0)
  const opened = await openIndex(addressOfIndex(empty))
  const nothing = await answer(opened, '云浦')
  expect(nothing.found()).toEqual([])
  expect(nothing.unsearched()).toEqual([])
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
