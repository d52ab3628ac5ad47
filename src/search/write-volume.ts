// The articles of one volume in, its part of the index on disk out: Pagefind indexes the words it is given (word.ts),
// and beside them stands of each article what its result shows.
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { decode } from 'cborg'
import iconv from 'iconv-lite'
import type { IndexFile } from 'pagefind'
import { figuresMark, figuresStart } from './article-words.ts'
import { chunkFile, writeTable } from './chunks.ts'
import type { SearchDocument } from './document.ts'
import { articleFile, readArticle, writeArticle } from './kept-article.ts'
import { pack, unpack } from './packed.ts'
import { PostingTable } from './posting-table.ts'
import { type Posting, readPostings } from './postings.ts'
import { runPagefind } from './run-pagefind.ts'
import { chunksFile } from './volumes.ts'
import { type Chunk, chunkSize, writeChunks, writeWords } from './write-chunks.ts'

/** The articles of a volume, from new to old, each read when it is asked for. */
export interface VolumeDocuments {
  length: number
  read: (place: number) => Promise<SearchDocument>
}

// So many characters go to Pagefind at once, and the rest of the last article: it takes about a kilobyte of memory for each.
const atOnce = 200_000

type PlaceOf = (article: number, position: number) => number

/** Indexes a volume into a folder. */
export async function writeVolume(
  folder: string,
  documents: VolumeDocuments,
  wordsOf: (document: SearchDocument) => string[],
): Promise<void> {
  await mkdir(join(folder, 'index'), { recursive: true })
  await mkdir(join(folder, 'fragment'), { recursive: true })
  const marks: number[] = []
  // The words with numbers in figures are put apart, so that no place is counted twice.
  const placeOf = (article: number, position: number) =>
    position > (marks[article] as number) ? position + figuresStart : position
  async function* pages(from: number) {
    let characters = 0
    for (let place = from; place < documents.length && characters < atOnce; place++) {
      const document = await documents.read(place)
      await writeFile(join(folder, articleFile(place)), pack(encodeArticle(document)))
      const words = wordsOf(document)
      marks.push(words.lastIndexOf(figuresMark))
      characters += document.blocks.join('').length
      yield { url: `/${place}`, words }
    }
  }
  const tables: PostingTable[] = []
  while (marks.length < documents.length) {
    const from = marks.length
    const files = await runPagefind(pages(from))
    tables.push(new PostingTable(postingsOf(files, marks.length - from, placeOf)))
  }
  const table: Omit<Chunk, 'content'>[] = []
  for (const { content, ...ends } of writeChunks(writeWords(tables), chunkSize)) {
    await writeFile(join(folder, chunkFile(table.length)), pack(content))
    table.push(ends)
  }
  await writeFile(join(folder, chunksFile), writeTable(table))
}

function* postingsOf(files: readonly IndexFile[], articles: number, placeOf: PlaceOf): Generator<Posting> {
  const contents = (end: string) =>
    files.filter(({ path }) => path.endsWith(end)).map(({ content }) => unpack(content))
  const places = new Map<string, number>()
  for (const { path, content } of files)
    if (path.endsWith('.pf_fragment'))
      places.set(basename(path, '.pf_fragment'), Number(JSON.parse(String(unpack(content))).url.slice(1)))
  if (places.size !== articles) throw new Error(`Pagefind kept ${places.size} of ${articles} articles.`)
  for (const meta of contents('.pf_meta')) {
    const [, pages] = decode(meta) as [version: string, pages: [name: string, words: number][]]
    const articleOf = (page: number) => {
      const place = places.get(pages[page]?.[0] ?? '')
      if (place === undefined) throw new Error('Pagefind found a word in an article that it did not keep.')
      return place
    }
    for (const chunk of contents('.pf_index')) yield* readPostings(chunk, articleOf, placeOf)
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
