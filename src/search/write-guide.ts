// The volumes of an index in, the guide to them out: for each word the volumes that hold it, so that a search for
// what is rare fetches nothing of the others. It has the form of a volume in which each article is a volume.
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chunkFile, readChunks, writeTable } from './chunks.ts'
import { pack, unpack } from './packed.ts'
import { writeWord } from './postings.ts'
import { readWords } from './read-words.ts'
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

// All volumes are read on side by side, one file of words of each at a time.
function* guidedWords(volumes: readonly string[]): Generator<[word: string, bytes: Buffer]> {
  const readers = volumes.map(wordsOf)
  const heads = readers.map((reader) => reader.next().value)
  for (;;) {
    const word = heads.reduce((least, head) =>
      head === undefined || (least && least <= head) ? least : head,
    )
    if (word === undefined) return
    const holding = [...heads.keys()].filter((volume) => heads[volume] === word)
    for (const volume of holding) heads[volume] = readers[volume]?.next().value
    yield [word, writeWord(holding.map((first) => ({ word, articles: 1, first, last: first, bytes })))]
  }
}

// One position, for there must be one.
const bytes = Buffer.from([0x81, 0])

function* wordsOf(volume: string): Generator<string, undefined> {
  const { length } = readChunks(readFileSync(join(volume, chunksFile), 'utf8'))
  for (let chunk = 0; chunk < length; chunk++)
    yield* readWords(unpack(readFileSync(join(volume, chunkFile(chunk)))))
}
