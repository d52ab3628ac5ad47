// Articles in, a Pagefind index on disk out: Pagefind counts the words, we cut them (cut.ts) and keep with
// each page the article's own text.
import { createHash } from 'node:crypto'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sortKey } from '../model/date.ts'
import { articleWords } from './article-words.ts'
import type { SearchDocument } from './document.ts'
import { writeTable } from './fold.ts'
import { tableFor, wholeTable } from './fold-table.ts'
import { indexLanguage, type PagefindData } from './open-pagefind.ts'
import { readPacked, writePacked } from './packed.ts'
import { spool } from './spool.ts'
import { filterWord } from './word.ts'

export type { SearchDocument } from './document.ts'

/** Where the table of traditional and simplified characters stands in the index's folder. */
export const tableFile = 'fold.txt'

// Of what Pagefind writes beside the index, only what the search page loads is kept.
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/

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
    const places = new Map<string, number>()
    await writePagefind(folder, async function* () {
      for (let place = 0; place < sorted.length; place++) {
        const document = await sorted.read(place)
        const words = articleWords(document, table)
        for (const word of words) for (const character of word) characters.add(character)
        const url = temporaryAddress(document)
        places.set(url, place)
        yield { url, content: pageOf(words) }
        report(place + 1, sorted.length)
      }
      // Pagefind's code does not start on an index of nothing.
      if (sorted.length === 0) yield { url: '/', content: pageOf([filterWord('nothing', '')]) }
    })
    await restoreTexts(folder, async (url) => sorted.read(places.get(url) as number), places.size)
    await writeFile(join(folder, tableFile), writeTable(tableFor(characters, table)))
    return sorted.length
  } finally {
    await sorted.close()
  }
}

// From new to old, the undated last: Pagefind lists what a phrase finds in the order of the index.
function orderOf({ date, address }: SearchDocument): string {
  const age = date === undefined ? '' : sortKey(date)
  const inverted = age.replace(/\d/g, (digit) => String(9 - Number(digit)))
  return `${inverted || 'undated'} ${address}`
}

// A fragment keeps one block on one line.
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ')
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

async function writePagefind(
  folder: string,
  pages: () => AsyncIterable<{ url: string; content: string }>,
): Promise<void> {
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
    const written = await index.writeFiles({ outputPath: folder })
    if (written.errors.length > 0) throw new Error(`Pagefind did not write: ${written.errors.join(' ')}`)
  } finally {
    await pagefind.close()
  }
  for (const name of await readdir(folder)) if (unused.test(name)) await rm(join(folder, name))
}

// Pagefind keeps the words it was given; a reader is shown the article's own characters.
async function restoreTexts(
  folder: string,
  documentAt: (url: string) => Promise<SearchDocument>,
  total: number,
): Promise<void> {
  const names = total > 0 ? await readdir(join(folder, 'fragment')) : []
  if (names.length !== total) throw new Error(`Pagefind kept ${names.length} of ${total} articles.`)
  for (const name of names) {
    const file = join(folder, 'fragment', name)
    const kept = JSON.parse(String(await readPacked(file)))
    await writePacked(file, JSON.stringify({ ...kept, ...dataOf(await documentAt(kept.url)) }))
  }
}

function dataOf(document: SearchDocument): PagefindData {
  const { address, title, publicationTitle, dateShown, date, section, language, blocks } = document
  const meta = { title, publication: publicationTitle, date: dateShown ?? date, section, language }
  const known = Object.entries(meta).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return { url: address, content: blocks.join('\n'), meta: Object.fromEntries(known) }
}
