// The articles of one volume in, its part of the index on disk out: Pagefind indexes the words it is given (word.ts),
// and beside them stands of each article what its result shows.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decode } from 'cborg'
import iconv from 'iconv-lite'
import type { IndexFile } from 'pagefind'
import { bodyStart } from './article-words.ts'
import { chunkFile, writeTable } from './chunks.ts'
import type { SearchDocument } from './document.ts'
import { articleFile, readArticle, writeArticle } from './kept-article.ts'
import { pack, unpack } from './packed.ts'
import { type Posting, readPostings } from './postings.ts'
import { runPagefind } from './run-pagefind.ts'
import { chunksFile } from './volumes.ts'
import { writeChunks } from './write-chunks.ts'

/** The articles of a volume, from new to old, each read when it is asked for. */
export interface VolumeDocuments {
  length: number
  read: (place: number) => Promise<SearchDocument>
}

/** Indexes a volume into a folder. */
export async function writeVolume(
  folder: string,
  documents: VolumeDocuments,
  wordsOf: (document: SearchDocument) => string[],
): Promise<void> {
  await mkdir(join(folder, 'index'), { recursive: true })
  await mkdir(join(folder, 'fragment'), { recursive: true })
  async function* pages() {
    for (let place = 0; place < documents.length; place++) {
      const document = await documents.read(place)
      await writeFile(join(folder, articleFile(place)), pack(encodeArticle(document)))
      yield { url: `/${place}`, words: wordsOf(document) }
    }
  }
  // Pagefind makes no index of nothing.
  const files = documents.length > 0 ? await runPagefind(pages()) : []
  const chunks = writeChunks([...postingsOf(files)])
  for (const [i, { content }] of chunks.entries()) await writeFile(join(folder, chunkFile(i)), pack(content))
  await writeFile(join(folder, chunksFile), writeTable(chunks))
}

function* postingsOf(files: readonly IndexFile[]): Generator<Posting> {
  const contents = (kind: RegExp) => files.filter(({ path }) => kind.test(path))
  const places = new Map<string, number>()
  for (const { path, content } of contents(/\.pf_fragment$/))
    places.set(
      /(\w+)\.pf_fragment$/.exec(path)?.[1] ?? '',
      Number(JSON.parse(String(unpack(content))).url.slice(1)),
    )
  for (const meta of contents(/\.pf_meta$/)) {
    const [, pages] = decode(unpack(meta.content)) as [
      version: string,
      pages: [name: string, words: number][],
    ]
    if (pages.length !== places.size)
      throw new Error(`Pagefind kept ${pages.length} of ${places.size} articles.`)
    const articleOf = (page: number) => places.get(pages[page]?.[0] ?? '') as number
    for (const { content } of contents(/\.pf_index$/))
      yield* readPostings(unpack(content), articleOf, bodyStart)
  }
}

// What GB 18030 cannot write so that a browser reads it again stands in UTF-8, after a space.
function encodeArticle({ address, blocks, ...rest }: SearchDocument): Buffer {
  const { title, publicationTitle, dateShown, date, section, language } = rest
  const shown = { title, publication: publicationTitle, date: dateShown ?? date, section, language }
  const known = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined))
  const text = writeArticle({ url: address, content: blocks.join('\n'), meta: known })
  const encoded = iconv.encode(text, 'gb18030')
  const read = readArticle(encoded)
  return writeArticle(read) === text ? encoded : Buffer.from(` ${text}`)
}
