// The articles of one volume in, a Pagefind index on disk out: Pagefind holds the words it is given (word.ts),
// and with each page the article's own text.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { IndexFile } from 'pagefind'
import type { SearchDocument } from './document.ts'
import { indexLanguage, type PagefindData } from './open-pagefind.ts'
import { pack, unpack } from './packed.ts'

/** The articles of a volume, from new to old, each read when it is asked for. */
export interface VolumeDocuments {
  length: number
  read: (place: number) => Promise<SearchDocument>
}

// Of what Pagefind writes beside an index, only what the search page loads is kept: its code once, for all volumes.
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/
const code = /^(?:pagefind\.js|wasm\..*)$/
// A word that no query can ask for.
const nothing = 'ǂnothing'

/** Indexes a volume into a folder. */
export async function writeVolume(
  folder: string,
  documents: VolumeDocuments,
  wordsOf: (document: SearchDocument) => string[],
  { withCode }: { withCode: boolean },
): Promise<void> {
  const places = new Map<string, number>()
  const files = await makeFiles(async function* () {
    for (let place = 0; place < documents.length; place++) {
      const document = await documents.read(place)
      const url = temporaryAddress(document)
      places.set(url, place)
      yield { url, content: pageOf(wordsOf(document)) }
    }
    // Pagefind's code does not start on an index of nothing.
    if (documents.length === 0) yield { url: '/', content: pageOf([nothing]) }
  })
  let restored = 0
  for (const { path, content } of files) {
    if (unused.test(path) || (!withCode && code.test(path))) continue
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    const restore = path.startsWith('fragment') && documents.length > 0
    await writeFile(file, restore ? await restoreText(content, documents, places) : content)
    if (restore) restored++
  }
  if (restored !== documents.length)
    throw new Error(`Pagefind kept ${restored} of ${documents.length} articles.`)
}

// The digest makes a fragment's name change with whatever it will hold.
function temporaryAddress(document: SearchDocument): string {
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16)
  return `${document.address}?${digest}`
}

// Of the least weight, for only so do the parts of a word weigh the same as a whole one: Pagefind lists places by
// weight first, and the first place of a phrase has to be the earliest.
function pageOf(words: readonly string[]): string {
  return `<html lang="${indexLanguage}"><body><p data-pagefind-weight="0.05">${words.join(' ')}</p></body></html>`
}

// Written by us: Pagefind says that it has written its files before they are whole on the disk.
async function makeFiles(pages: () => AsyncIterable<{ url: string; content: string }>): Promise<IndexFile[]> {
  // Smaller files of words: a query loads a few kB instead of a few hundred.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '5000'
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: indexLanguage })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
    for await (const page of pages()) {
      const { errors } = await index.addHTMLFile(page)
      if (errors.length > 0) throw new Error(`Pagefind did not take ${page.url}: ${errors.join(' ')}`)
    }
    const made = await index.getFiles()
    if (made.errors.length > 0) throw new Error(`Pagefind made no index: ${made.errors.join(' ')}`)
    return made.files
  } finally {
    await pagefind.close()
  }
}

// Pagefind keeps the words it was given; a reader is shown the article's own characters.
async function restoreText(
  content: Uint8Array,
  documents: VolumeDocuments,
  places: ReadonlyMap<string, number>,
): Promise<Buffer> {
  const kept = JSON.parse(unpack(content))
  const document = await documents.read(places.get(kept.url) as number)
  return pack(JSON.stringify({ ...kept, ...dataOf(document) }))
}

function dataOf(document: SearchDocument): PagefindData {
  const { address, title, publicationTitle, dateShown, date, section, language, blocks } = document
  const meta = { title, publication: publicationTitle, date: dateShown ?? date, section, language }
  const known = Object.entries(meta).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return { url: address, content: blocks.join('\n'), meta: Object.fromEntries(known) }
}
