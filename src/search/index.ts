// Articles in, their search index on disk out: sorted from new to old, in volumes, with what the browser needs to
// know of them.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sortKey } from '../model/date.ts'
import { articleWords } from './article-words.ts'
import type { Row } from './catalogue.ts'
import type { SearchDocument } from './document.ts'
import { writeTable } from './fold.ts'
import { tableFor, wholeTable } from './fold-table.ts'
import { spool } from './spool.ts'
import { type Volume, volumeFolder, volumeLengths, volumesFile } from './volumes.ts'
import { rowOf, writeVolumeCatalogue } from './write-catalogue.ts'
import { writeVolume } from './write-volume.ts'

export type { SearchDocument } from './document.ts'

/** Where the table of traditional and simplified characters stands in the index's folder. */
const tableFile = 'fold.txt'

/** Indexes the articles into `outDir`/pagefind, `size` to a volume, and says how many there were. */
export async function indexArchive(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  outDir: string,
  report: (done: number, total: number) => void = () => {},
  size = 1000,
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
    const lengths = volumeLengths(sorted.length, size)
    const volumes: Volume[] = []
    let done = 0
    for (const [place, articles] of lengths.entries()) {
      const first = done
      const rows: Row[] = []
      const wordsOf = (document: SearchDocument) => {
        const words = articleWords(document, table)
        for (const word of words) for (const character of word) characters.add(character)
        rows.push(rowOf(document))
        report(++done, sorted.length)
        return words
      }
      const held = { length: articles, read: (i: number) => sorted.read(first + i) }
      const into = join(folder, volumeFolder(place, lengths.length))
      await writeVolume(into, held, wordsOf, { withCode: place === 0 })
      volumes.push(await writeVolumeCatalogue(into, rows))
    }
    await writeFile(join(folder, volumesFile), JSON.stringify(volumes))
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

// What is kept of an article has one block on one line.
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ')
}
