// Words with what the index holds for them in, files of words out, each small: a query fetches one for each word.
import { cborHead } from './cbor-head.ts'
import { type Posting, writeWord } from './postings.ts'
import { isInitial } from './word.ts'

/** How many bytes of words go into a file, before it is packed: of those asked for alone more, for they need but one. */
const chunkSize = (word: string) => (isInitial(word) ? 40_000 : 11_000)

export interface Chunk {
  first: string
  last: string
  content: Buffer
}

/** Parts words into files, in order; the files end where the first character changes, if they can. */
export function* writeChunks(postings: readonly Posting[]): Generator<Chunk> {
  let words: [word: string, bytes: Buffer][] = []
  let size = 0
  for (const same of byWord(postings)) {
    const { word } = same[0] as Posting
    const bytes = writeWord(same)
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

function* byWord(postings: readonly Posting[]): Generator<Posting[]> {
  const sorted = [...postings].sort((a, b) =>
    a.word < b.word ? -1 : a.word > b.word ? 1 : a.first - b.first,
  )
  let same: Posting[] = []
  for (const posting of sorted) {
    if (same.length > 0 && same[0]?.word !== posting.word) {
      yield same
      same = []
    }
    same.push(posting)
  }
  if (same.length > 0) yield same
}

function chunkOf(words: readonly [word: string, bytes: Buffer][]): Chunk {
  const head = Buffer.from([...cborHead('array', 1), ...cborHead('array', words.length)])
  const content = Buffer.concat([head, ...words.map(([, bytes]) => bytes)])
  return { first: words[0]?.[0] ?? '', last: words.at(-1)?.[0] ?? '', content }
}
