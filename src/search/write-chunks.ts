// Words with what the index holds for them in, files of words out, each small: a query fetches one for each word.
import { cborHead } from './cbor-head.ts'
import { type Posting, writeWord } from './postings.ts'
import { sameWords } from './same-words.ts'
import { isInitial } from './word.ts'

/** A word, and what a file holds for it. */
export type WrittenWord = [word: string, bytes: Buffer]

export interface Chunk {
  first: string
  last: string
  content: Buffer
}

/** Gives how many bytes of words go into a file before it is packed: of those asked for alone more, for they need but one. */
export function chunkSize(word: string): number {
  return isInitial(word) ? 40_000 : 11_000
}

/** Parts words in order into files, which end where the first character changes, if they can. */
export function* writeChunks(
  written: Iterable<WrittenWord>,
  chunkSize: (word: string) => number,
): Generator<Chunk> {
  let words: WrittenWord[] = []
  let size = 0
  for (const [word, bytes] of written) {
    const another = words.at(-1)?.[0].charAt(0) !== word.charAt(0)
    if (words.length > 0 && size + bytes.length > chunkSize(word) * (another ? 0.85 : 1)) {
      yield chunkOf(words)
      words = []
      size = 0
    }
    words.push([word, bytes])
    size += bytes.length
  }
  if (words.length > 0) yield chunkOf(words)
}

/** Writes the words of postings in order, from runs that hold them so: of each the articles stand after those of the run before. */
export function* writeWords(runs: readonly Iterable<Posting>[]): Generator<WrittenWord> {
  for (const { word, held } of sameWords(runs, ({ word }) => word))
    yield [word, writeWord(held.map(({ item }) => item))]
}

function chunkOf(words: readonly WrittenWord[]): Chunk {
  const head = Buffer.from([...cborHead('array', 1), ...cborHead('array', words.length)])
  const content = Buffer.concat([head, ...words.map(([, bytes]) => bytes)])
  return { first: words[0]?.[0] ?? '', last: words.at(-1)?.[0] ?? '', content }
}
