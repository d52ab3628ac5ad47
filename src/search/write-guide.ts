// The volumes of an index in, the guide to them out: for each word the volumes that hold it, so that a search for
// what is rare fetches nothing of the others. It has the form of a volume in which each article is a volume.
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chunkFile, readChunks, writeTable } from './chunks.ts'
import { pack, unpack } from './packed.ts'
import { writeWord } from './postings.ts'
import { readWords } from './read-words.ts'
import { sameWords } from './same-words.ts'
import { chunksFile } from './volumes.ts'
import { type Chunk, writeChunks } from './write-chunks.ts'

// Packed about as large as a volume's files of words, for what it holds of each word repeats itself.
const chunkSize = 40_000

/** Writes the guide to volumes, each given by its folder, into a folder. */
export async function writeGuide(into: string, volumes: readonly string[]): Promise<void> {
  await mkdir(join(into, 'index'), { recursive: true })
  const table: Omit<Chunk, 'content'>[] = []
  for (const { content, ...ends } of writeChunks(guidedWords(volumes), () => chunkSize)) {
    await writeFile(join(into, chunkFile(table.length)), pack(content))
    table.push(ends)
  }
  await writeFile(join(into, chunksFile), writeTable(table))
}

function* guidedWords(volumes: readonly string[]): Generator<[word: string, bytes: Buffer]> {
  for (const { word, held } of sameWords(volumes.map(wordsOf), (word) => word))
    yield [word, writeWord(held.map(({ run: first }) => ({ word, articles: 1, first, last: first, bytes })))]
}

// One position, for there must be one.
const bytes = Buffer.from([0x81, 0])

// One file of words at a time.
function* wordsOf(volume: string): Generator<string> {
  const { length } = readChunks(readFileSync(join(volume, chunksFile), 'utf8'))
  for (let chunk = 0; chunk < length; chunk++)
    yield* readWords(unpack(readFileSync(join(volume, chunkFile(chunk)))))
}
