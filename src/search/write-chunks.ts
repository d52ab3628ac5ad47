// Words with what the index holds for them in, files of words out, each small: a query fetches one for each word.
import { cborHead } from './cbor-head.ts'
import type { Posting } from './postings.ts'
import { isInitial } from './word.ts'

/** How many bytes of words go into a file, before it is packed: of those asked for alone more, for they need but one. */
const chunkSize = (word: string) => (isInitial(word) ? 40_000 : 11_000)

export interface Chunk {
  first: string
  last: string
  content: Buffer
}

/** Parts words into files, in order; the files end where the first character changes, if they can. */
export function writeChunks(postings: readonly Posting[]): Chunk[] {
  const sorted = [...postings].sort(([a], [b]) => (a < b ? -1 : 1))
  const chunks: Posting[][] = []
  let size = 0
  for (const posting of sorted) {
    const [word, bytes] = posting
    const last = chunks.at(-1)
    const another = last?.at(-1)?.[0].charAt(0) !== word.charAt(0)
    const most = chunkSize(word) * (another ? 0.85 : 1)
    if (last && size + bytes.length <= most) last.push(posting)
    else {
      chunks.push([posting])
      size = 0
    }
    size += bytes.length
  }
  return chunks.map(chunkOf)
}

function chunkOf(postings: readonly Posting[]): Chunk {
  const head = [...cborHead('array', 1), ...cborHead('array', postings.length)]
  const content = Buffer.concat([Buffer.from(head), ...postings.map(([, bytes]) => bytes)])
  return { first: postings[0]?.[0] ?? '', last: postings.at(-1)?.[0] ?? '', content }
}
