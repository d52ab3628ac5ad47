// Pagefind's files in, the same files out with everything in one order: it writes the values of a filter as
// they fall, differently from run to run, and names files by what is in them.
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cbor, decodeCbor } from './cbor.ts'
import { encodeCbor } from './encode-cbor.ts'
import { readPacked, writePacked } from './packed.ts'
import { indexLanguage, metaFile, metaName } from './read-index.ts'

type Filter = [name: string, values: [value: string, pages: number[]][]]
type Meta = [version: string, pages: Cbor, chunks: Cbor, filters: [string, string][], ...others: Cbor[]]

// What an archive without articles has: Pagefind writes nothing for it.
const noMeta: Meta = ['', [], [], []]

/** Puts the filters of the index in `folder` in order, and gives the list of pages and chunks its name for good. */
export async function settle(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json')
  const entry = JSON.parse(await readFile(entryFile, 'utf8'))
  const written = entry.languages[indexLanguage]
  const [version, pages, chunks, filters, ...others] = written
    ? await takeMeta(join(folder, metaFile(written.hash)))
    : noMeta
  const settled: [string, string][] = []
  for (const [name, hash] of filters.sort(byName)) settled.push([name, await settleFilter(folder, hash)])
  await writePacked(
    join(folder, metaFile(metaName)),
    encodeCbor([version, pages, chunks, settled, ...others]),
  )
  // Pagefind's own reader looks here for the name.
  if (written) written.hash = metaName
  await writeFile(entryFile, JSON.stringify(entry))
}

async function takeMeta(file: string): Promise<Meta> {
  const meta = decodeCbor(await readPacked(file)) as Meta
  await rm(file)
  return meta
}

async function settleFilter(folder: string, hash: string): Promise<string> {
  const file = (hash: string) => join(folder, 'filter', `${hash}.pf_filter`)
  const [name, values] = decodeCbor(await readPacked(file(hash))) as Filter
  const bytes = encodeCbor([name, values.sort(byName)])
  await rm(file(hash))
  const settled = nameOf(bytes)
  await writePacked(file(settled), bytes)
  return settled
}

function nameOf(bytes: Uint8Array): string {
  return `${indexLanguage}_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
