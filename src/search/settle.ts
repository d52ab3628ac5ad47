// Pagefind's files in, the same files out with everything in one order: it writes the values of a filter as
// they fall, differently from run to run, and names files by what is in them.
import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cbor, decodeCbor } from './cbor.ts'
import { encodeCbor } from './encode-cbor.ts'
import { readPacked, writePacked } from './packed.ts'
import { indexLanguage } from './read-index.ts'

type Filter = [name: string, values: [value: string, pages: number[]][]]
type Meta = [version: string, pages: Cbor, chunks: Cbor, filters: [string, string][], ...others: Cbor[]]

/** Puts the filters of the index in `folder` in order, and renames what names them. */
export async function settle(folder: string): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json')
  const entry = JSON.parse(await readFile(entryFile, 'utf8'))
  const written = entry.languages[indexLanguage]
  if (!written) return
  const metaFile = (hash: string) => join(folder, `pagefind.${hash}.pf_meta`)
  const [version, pages, chunks, filters, ...others] = decodeCbor(
    await readPacked(metaFile(written.hash)),
  ) as Meta
  const settled: [string, string][] = []
  for (const [name, hash] of filters.sort(byName)) settled.push([name, await settleFilter(folder, hash)])
  const bytes = encodeCbor([version, pages, chunks, settled, ...others])
  await rm(metaFile(written.hash))
  written.hash = nameOf(bytes, 11)
  await writePacked(metaFile(written.hash), bytes)
  await writeFile(entryFile, JSON.stringify(entry))
}

async function settleFilter(folder: string, hash: string): Promise<string> {
  const file = (hash: string) => join(folder, 'filter', `${hash}.pf_filter`)
  const [name, values] = decodeCbor(await readPacked(file(hash))) as Filter
  const bytes = encodeCbor([name, values.sort(byName)])
  await rm(file(hash))
  const settled = nameOf(bytes, 7)
  await writePacked(file(settled), bytes)
  return settled
}

function nameOf(bytes: Uint8Array, length: number): string {
  return `${indexLanguage}_${createHash('sha256').update(bytes).digest('hex').slice(0, length)}`
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
