// A volume's articles in, its folder in the index out: from the cache when the same articles were indexed before by
// the same code, else indexed and put there. A folder is named by what it holds, so that its address changes with it.
import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { articleWords } from './article-words.ts'
import type { Row } from './catalogue.ts'
import type { SearchDocument } from './document.ts'
import { wholeTable } from './fold-table.ts'
import { indexVersion } from './index-version.ts'
import type { Volume } from './volumes.ts'
import { rowOf, writeVolumeCatalogue } from './write-catalogue.ts'
import { type VolumeDocuments, writeVolume } from './write-volume.ts'

/** A volume as it was made. */
export interface MadeVolume {
  volume: Volume
  /** The digest of what it was made of. */
  key: string
  /** Every character of its words. */
  characters: string
  /** Says that it was in the cache. */
  kept: boolean
}

const madeFile = 'made.json'

/** Makes a volume in the index's folder. */
export async function makeVolume(
  folder: string,
  documents: VolumeDocuments,
  cache: string | undefined,
  report: (done: number) => void,
): Promise<MadeVolume> {
  const key = await keyOf(documents)
  const kept = cache && join(cache, key)
  const known = kept && (await readFile(join(kept, madeFile), 'utf8').catch(() => undefined))
  if (kept && known) {
    const made = JSON.parse(known) as MadeVolume
    await cp(join(kept, made.volume.folder), join(folder, made.volume.folder), { recursive: true })
    report(documents.length)
    return { ...made, kept: true }
  }
  const made = { ...(await indexVolume(folder, documents, report)), key, kept: false }
  if (kept) {
    await cp(join(folder, made.volume.folder), join(kept, made.volume.folder), { recursive: true })
    await writeFile(join(kept, madeFile), JSON.stringify(made))
  }
  return made
}

/** Forgets what the cache holds beside these volumes. */
export async function forgetOthers(cache: string, made: readonly MadeVolume[]): Promise<void> {
  const used = new Set(made.map(({ key }) => key))
  const others = (await readdir(cache)).filter((name) => /^[0-9a-f]{64}$/.test(name) && !used.has(name))
  for (const name of others) await rm(join(cache, name), { recursive: true })
}

async function indexVolume(
  folder: string,
  documents: VolumeDocuments,
  report: (done: number) => void,
): Promise<Pick<MadeVolume, 'volume' | 'characters'>> {
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
  const into = join(folder, 'volume')
  await writeVolume(into, documents, wordsOf)
  const facts = await writeVolumeCatalogue(into, rows)
  const name = await digestOf(into)
  await rename(into, join(folder, name))
  return {
    volume: { folder: name, ...facts },
    characters: [...characters].sort().join(''),
  }
}

/** Gives the digest of a volume's articles and of all that decides what becomes of them. */
async function keyOf(documents: VolumeDocuments): Promise<string> {
  const hash = createHash('sha256').update(indexVersion())
  for (let place = 0; place < documents.length; place++) {
    hash.update(`${JSON.stringify(await documents.read(place))}\n`)
  }
  return hash.digest('hex')
}

async function digestOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    hash.update(`${relative(folder, file).replaceAll('\\', '/')}\n`).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 10)
}
