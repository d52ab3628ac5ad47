// Pagefind's code as it is called here, beside the script that its package brings: both find the same.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { decode } from 'cborg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleWords } from '../../src/search/article-words.ts'
import { type Held, startEngine } from '../../src/search/engine.ts'
import { wholeTable } from '../../src/search/fold-table.ts'
import { unpack } from '../../src/search/packed.ts'
import { PostingTable } from '../../src/search/posting-table.ts'
import { readPostings } from '../../src/search/postings.ts'
import { readQuery } from '../../src/search/query.ts'
import { runPagefind } from '../../src/search/run-pagefind.ts'
import { phrase } from '../../src/search/word.ts'
import { chunkSize, writeChunks, writeWords } from '../../src/search/write-chunks.ts'
import { addressOfIndex } from './index-on-disk.ts'
import { inventedDocuments, substrings } from './invented.ts'

interface Found {
  article: number
  place: number
}

const documents = inventedDocuments(60)
let folder: string
let held: Held
/** Searches with the package's own script. */
let original: (words: readonly string[]) => Promise<Found[]>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'))
  const files = await runPagefind(
    (async function* () {
      for (const [i, document] of documents.entries())
        yield { url: `/${i}`, words: articleWords(document, wholeTable()) }
    })(),
  )
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, 'pagefind', path)), { recursive: true })
    await writeFile(join(folder, 'pagefind', path), content)
  }
  const basePath = addressOfIndex(folder)
  const { createInstance } = await import(`${basePath}pagefind.js`)
  const pagefind = createInstance({ basePath, noWorker: true })
  original = async (words) => {
    const { results } = await pagefind.search(`"${words.join(' ')}"`)
    const found = results.map(
      async ({ words: [place], data }: { words: number[]; data: () => Promise<{ url: string }> }) => ({
        article: Number((await data()).url.split('/').at(-1)),
        place,
      }),
    )
    return Promise.all(found)
  }

  const contents = (end: string) =>
    files.filter(({ path }) => path.endsWith(end)).map(({ content }) => content)
  const [meta] = contents('.pf_meta').map((content) => decode(unpack(content)))
  const urls = new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_fragment'))
      .map(({ path, content }) => [
        path.split(/[/.]/)[1],
        Number(JSON.parse(String(unpack(content))).url.slice(1)),
      ]),
  )
  const articleOf = (page: number) => urls.get(meta[1][page][0]) as number
  const postings = contents('.pf_index').flatMap((content) => [
    ...readPostings(unpack(content), articleOf, (_, position) => position),
  ])
  const [wasm] = contents('wasm.unknown.pagefind')
  held = (await startEngine(new Uint8Array(unpack(wasm as Uint8Array)))).hold(documents.length)
  for (const { content } of writeChunks(writeWords([new PostingTable(postings)]), chunkSize))
    held.load(content)
})
afterAll(() => rm(folder, { recursive: true }))

test('finds the same articles, and where a phrase stands in them', async () => {
  const sorted = (found: Found[]) => found.sort((a, b) => a.article - b.article)
  let some = 0
  for (const query of [...substrings(documents, 200), '没有这样的话', 'zzz']) {
    const [words = []] = readQuery(`"${query}"`, wholeTable()).parts.map(phrase)
    const found = held.find(words)
    const expected = await original(words)
    expect(
      sorted(found).map(({ article }) => article),
      query,
    ).toEqual(sorted(expected).map(({ article }) => article))
    // Pagefind's own index has first where a word stands alone, ours where it stands first.
    for (const [i, { place }] of found.entries()) expect(place).toBeLessThanOrEqual(expected[i]?.place ?? 0)
    some += found.length
  }
  expect(some).toBeGreaterThan(200)
})

test('lists what it finds in the order of the articles', () => {
  for (const query of substrings(documents, 50)) {
    const [words = []] = readQuery(`"${query}"`, wholeTable()).parts.map(phrase)
    const numbers = held.find(words).map(({ article }) => article)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  }
})
