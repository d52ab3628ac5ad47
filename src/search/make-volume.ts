// A volume's articles in, its folder in the index out: from the cache when the same articles were indexed before by
// the same code, else indexed.
import { createHash } from 'node:crypto'
import { articleWords } from './article-words.ts'
import type { Row } from './catalogue.ts'
import type { SearchDocument } from './document.ts'
import { wholeTable } from './fold-table.ts'
import { indexVersion } from './index-version.ts'
import { keepFolder, type Made } from './keep-folder.ts'
import type { Volume } from './volumes.ts'
import { rowOf, writeVolumeCatalogue } from './write-catalogue.ts'
import { type VolumeDocuments, writeVolume } from './write-volume.ts'

/** What is known of a volume beside its folder. */
export interface VolumeFacts {
  facts: Omit<Volume, 'folder'>
  /** Every character of its words. */
  characters: string
}

/** Makes a volume in the index's folder. */
export async function makeVolume(
  index: string,
  documents: VolumeDocuments,
  cache: string | undefined,
  report: (done: number) => void,
): Promise<Made<VolumeFacts>> {
  const make = (into: string) => indexVolume(into, documents, report)
  const made = await keepFolder(index, cache, await keyOf(documents), make)
  report(documents.length)
  return made
}

async function indexVolume(
  into: string,
  documents: VolumeDocuments,
  report: (done: number) => void,
): Promise<VolumeFacts> {
  const table = wholeTable()
  const characters = new Set<string>()
  const rows: Row[] = []
  const wordsOf = (document: SearchDocument) => {
    const words = articleWords(document, table)
    for (const word of words) for (const character of word) characters.add(character)
    rows.push(rowOf(document))
    report(rows.length)
    return words
  }
  await writeVolume(into, documents, wordsOf)
  const facts = await writeVolumeCatalogue(into, rows)
  return { facts, characters: [...characters].sort().join('') }
}

/** Gives the digest of a volume's articles and of all that decides what becomes of them. */
async function keyOf(documents: VolumeDocuments): Promise<string> {
  const hash = createHash('sha256').update(indexVersion())
  for (let place = 0; place < documents.length; place++) {
    hash.update(`${JSON.stringify(await documents.read(place))}\n`)
  }
  return hash.digest('hex')
}
