// The guide to the volumes: it names every volume that holds what is searched for, and a search leaves the others alone.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, questionOf } from '../../src/search/answer.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { volumesHolding } from '../../src/search/guide.ts'
import { indexArchive, type SearchDocument } from '../../src/search/index.ts'
import { type Index, openIndex } from '../../src/search/open-index.ts'
import type { PagefindVolume } from '../../src/search/open-pagefind.ts'
import { readQuery } from '../../src/search/query.ts'
import { addressOfIndex } from './index-on-disk.ts'
import { inventedDocuments, substrings } from './invented.ts'

const documents = inventedDocuments(150)
const table = wholeTable()
let folder: string
let index: Index
let guide: PagefindVolume

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'))
  await indexArchive(documents, folder, undefined, 20)
  index = await openIndex(addressOfIndex(folder))
  guide = (await index.guide()) as PagefindVolume
})
afterAll(() => rm(folder, { recursive: true }))

/** Searches every volume, whatever the guide says, and gives those that hold something. */
async function holding(query: string): Promise<number[]> {
  const question = questionOf(index, readQuery(query, table))
  const found = await Promise.all(index.volumes.map((_, place) => question.search(place)))
  return [...found.keys()].filter((place) => found[place]?.length)
}

test('no volume that holds a text is left out', async () => {
  for (const query of substrings(documents, 300)) {
    const named = await volumesHolding(guide, readQuery(`"${query}"`, table))
    expect([...named], query).toEqual(expect.arrayContaining(await holding(`"${query}"`)))
  }
})

test.each([
  '二〇二三年三月五日',
  '2023年3月5日',
  '音樂會',
  'harv',
  '李梅',
  '消防 陆闻笙',
  '消防 -选举',
  '镇',
])('nor with %s', async (query) => {
  const held = await holding(query)
  expect(held.length).toBeGreaterThan(0)
  expect([...(await volumesHolding(guide, readQuery(query, table)))]).toEqual(expect.arrayContaining(held))
})

test('what stands nowhere is searched for in the newest volume alone, what stands in one there too', async () => {
  const rare: SearchDocument = {
    ...(documents[3] as SearchDocument),
    ...{
      address: '/yunpu/1950-01-01/01/',
      date: '1950-01-01',
      issue: '1950-01-01',
      blocks: ['砻糠巷的旧事。'],
    },
  }
  const other = await mkdtemp(join(tmpdir(), 'guide-'))
  await indexArchive([...documents, rare], other, undefined, 20)
  const opened = await openIndex(addressOfIndex(other))
  const searched = async (query: string) => {
    const answer = answerOf(questionOf(opened, readQuery(query, table)), {})
    while (answer.unsearched().length > 0) await answer.further(Number.POSITIVE_INFINITY)
    return [answer.searched(), answer.found().length]
  }
  expect(opened.volumes.length).toBeGreaterThan(4)
  expect(await searched('瓞瓜绵绵')).toEqual([1, 0])
  expect(await searched('砻糠巷')).toEqual([2, 1])
  expect(opened.volumes.map((_, place) => opened.isOpen(place)).filter(Boolean).length).toBe(2)
  await rm(other, { recursive: true })
})

test('an index of few volumes has no guide', async () => {
  const small = await mkdtemp(join(tmpdir(), 'guide-'))
  await indexArchive(documents.slice(0, 30), small, undefined, 20)
  expect(await (await openIndex(addressOfIndex(small))).guide()).toBeUndefined()
  await rm(small, { recursive: true })
})
