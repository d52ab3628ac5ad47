// Articles in, a Pagefind index on disk out: Pagefind counts the words, we cut them (cut.ts) and keep with
// each page the article's own text.
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sortKey } from '../model/date.ts'
import type { SearchDocument } from './document.ts'
import { writeTable } from './fold.ts'
import { tableFor, wholeTable } from './fold-table.ts'
import { readPacked, writePacked } from './packed.ts'
import { wordsByPosition } from './place.ts'
import { type Fragment, indexLanguage, openIndex } from './read-index.ts'
import { settle } from './settle.ts'
import { spool } from './spool.ts'

export type { SearchDocument } from './document.ts'

/** Where the table of traditional and simplified characters stands in the index's folder. */
export const tableFile = 'fold.txt'

// Of what Pagefind writes beside the index, only what searches it is kept.
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/

/** Indexes the articles into `outDir`/pagefind and says how many there were. */
export async function indexArchive(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  outDir: string,
  report: (done: number, total: number) => void = () => {},
): Promise<number> {
  const folder = join(outDir, 'pagefind')
  await rm(folder, { recursive: true, force: true })
  const sorted = await spool(documents, orderOf, ({ title, blocks, ...rest }) => ({
    ...rest,
    title: oneLine(title),
    blocks: blocks.map(oneLine),
  }))
  try {
    const table = wholeTable()
    const characters = new Set<string>()
    await writePagefind(folder, sorted.length, async function* () {
      for (let page = 0; page < sorted.length; page++) {
        const document = await sorted.read(page)
        const words = wordsByPosition(document.title, document.blocks, table)
        for (const word of words) for (const character of word) characters.add(character)
        yield recordOf(document, words)
        report(page + 1, sorted.length)
      }
    })
    await settle(folder)
    await restoreTexts(folder, sorted.length, sorted.read)
    await writeFile(join(folder, tableFile), writeTable(tableFor(characters, table)))
    return sorted.length
  } finally {
    await sorted.close()
  }
}

/** Reads a file of an index on disk. */
export async function readIndexFile(folder: string, path: string): Promise<Uint8Array> {
  return path.includes('.pf_') ? readPacked(join(folder, path)) : readFile(join(folder, path))
}

// From new to old, the undated last: a page's number is its age, and no result needs its date to be sorted.
function orderOf({ date, address }: SearchDocument): string {
  const age = date === undefined ? '' : sortKey(date)
  const inverted = age.replace(/\d/g, (digit) => String(9 - Number(digit)))
  return `${inverted || 'undated'} ${address}`
}

// A fragment keeps one block on one line.
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ')
}

interface PagefindRecord {
  url: string
  content: string
  language: string
  filters: Record<string, string[]>
}

// The digest makes a fragment's name change with whatever it will hold.
function recordOf(document: SearchDocument, words: readonly string[]): PagefindRecord {
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16)
  const { publication, year } = document
  return {
    url: `${document.address}?${digest}`,
    content: words.join(' '),
    language: indexLanguage,
    filters: { publication: [publication], year: [year] },
  }
}

async function writePagefind(
  folder: string,
  total: number,
  records: () => AsyncIterable<PagefindRecord>,
): Promise<void> {
  // Smaller files of words: a query loads a few kB instead of a few hundred.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '5000'
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: indexLanguage })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
    for await (const record of records()) {
      const { errors } = await index.addCustomRecord(record)
      if (errors.length > 0) throw new Error(`Pagefind did not take ${record.url}: ${errors.join(' ')}`)
    }
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw new Error(`Pagefind did not write ${total} pages: ${written.errors}`)
  } finally {
    await pagefind.close()
  }
  for (const name of await readdir(folder)) if (unused.test(name)) await rm(join(folder, name))
}

// Pagefind keeps the words it was given; a reader is shown the article's own characters.
async function restoreTexts(
  folder: string,
  total: number,
  read: (page: number) => Promise<SearchDocument>,
): Promise<void> {
  const { pages, fragment } = await openIndex((path) => readIndexFile(folder, path))
  if (pages.length !== total) throw new Error(`Pagefind kept ${pages.length} of ${total} articles.`)
  for (const [page, name] of pages.entries()) {
    const document = await read(page)
    const { url, ...kept } = await fragment(page)
    if (url.split('?')[0] !== document.address) {
      throw new Error(`Pagefind numbered ${url} where ${document.address} was expected.`)
    }
    const text = JSON.stringify({ ...kept, ...fragmentOf(document) })
    await writePacked(join(folder, 'fragment', `${name}.pf_fragment`), text)
  }
}

function fragmentOf(document: SearchDocument): Fragment {
  const { address, title, publicationTitle, dateShown, date, section, language, blocks } = document
  const meta = { title, publication: publicationTitle, date: dateShown ?? date, section, language }
  const known = Object.entries(meta).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return { url: address, content: blocks.join('\n'), meta: Object.fromEntries(known) }
}
