// Articles in, their search index on disk out: sorted from new to old, in volumes, with what the browser needs to
// know of them.
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sortKey } from '../model/date.ts'
import type { SearchDocument } from './document.ts'
import { writeTable } from './fold.ts'
import { tableFor, wholeTable } from './fold-table.ts'
import { indexVersion } from './index-version.ts'
import { forgetOthers, keepFolder, type Made } from './keep-folder.ts'
import { makeVolume, type VolumeFacts } from './make-volume.ts'
import { pagefindCode } from './pagefind-code.ts'
import { spool } from './spool.ts'
import { volumeLengths } from './volume-lengths.ts'
import { chunksFile, codeFile, type VolumeList, volumesFile } from './volumes.ts'
import { writeGuide } from './write-guide.ts'

export type { SearchDocument } from './document.ts'

/** Where the table of traditional and simplified characters stands in the index's folder. */
const tableFile = 'fold.txt'

// So many volumes need a guide: it costs a search about as much as one or two of them.
const leastGuided = 4

/** What was indexed. */
export interface IndexResult {
  articles: number
  volumes: number
  /** How many of the volumes were indexed before. */
  kept: number
}

/** Indexes the articles into `outDir`/pagefind, `least` to a volume or more; what `cache` holds is not indexed again. */
export async function indexArchive(
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  outDir: string,
  report: (done: number, total: number) => void = () => {},
  least = 750,
  cache?: string,
): Promise<IndexResult> {
  const folder = join(outDir, 'pagefind')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { keys, read, close } = await spool(
    documents,
    orderOf,
    ({ title, blocks, received = [], ...rest }) => ({
      ...rest,
      title: oneLine(title),
      blocks: blocks.map(oneLine),
      received: received.map(oneLine),
    }),
  )
  try {
    const made: Made<VolumeFacts>[] = []
    let first = 0
    for (const length of volumeLengths(keys, least)) {
      const from = first
      const held = { length, read: (place: number) => read(from + place) }
      made.push(await makeVolume(folder, held, cache, (done) => report(from + done, keys.length)))
      first += length
    }
    const guide = made.length < leastGuided ? undefined : await makeGuide(folder, made, cache)
    await writeShared(folder, made, guide?.folder, cache)
    if (cache) await forgetOthers(cache, guide ? [...made, guide] : made)
    return { articles: keys.length, volumes: made.length, kept: made.filter(({ kept }) => kept).length }
  } finally {
    await close()
  }
}

// It depends on the volumes alone, and these are named by what they hold.
function makeGuide(index: string, made: readonly Made<VolumeFacts>[], cache?: string): Promise<Made<void>> {
  const volumes = made.map(({ folder }) => folder)
  const key = createHash('sha256')
    .update([indexVersion(), ...volumes].join('\n'))
    .digest('hex')
  const paths = volumes.map((folder) => join(index, folder))
  return keepFolder(index, cache, key, (into) => writeGuide(into, paths))
}

async function writeShared(
  folder: string,
  made: readonly Made<VolumeFacts>[],
  guide: string | undefined,
  cache?: string,
): Promise<void> {
  const volumes = made.map(({ folder, known }) => ({ folder, ...known.facts }))
  const chunks = await readFile(join(folder, volumes[0]?.folder ?? '', chunksFile), 'utf8')
  const list: VolumeList = { volumes, chunks, ...(guide ? { guide } : {}) }
  await writeFile(join(folder, volumesFile), JSON.stringify(list))
  const characters = new Set(made.flatMap(({ known }) => [...known.characters]))
  await writeFile(join(folder, tableFile), writeTable(tableFor(characters, wholeTable())))
  await writeFile(join(folder, codeFile), await pagefindCode(cache))
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
