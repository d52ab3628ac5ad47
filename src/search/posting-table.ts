// The postings that Pagefind made at once in, the same in the order of their words out, held as one run of bytes: as
// objects those of a volume would take several times the memory.
import type { Posting } from './postings.ts'

// Of each posting: how many articles, the first, the last, and where its bytes end.
const width = 4

/** Postings in the order of their words. */
export class PostingTable {
  readonly #words: string[]
  readonly #numbers: Uint32Array
  readonly #bytes: Buffer

  constructor(postings: Iterable<Posting>) {
    const sorted = [...postings].sort((a, b) =>
      a.word < b.word ? -1 : a.word > b.word ? 1 : a.first - b.first,
    )
    this.#words = sorted.map(({ word }) => word)
    this.#bytes = Buffer.concat(sorted.map(({ bytes }) => bytes))
    this.#numbers = new Uint32Array(sorted.length * width)
    let end = 0
    for (const [place, { articles, first, last, bytes }] of sorted.entries()) {
      end += bytes.length
      this.#numbers.set([articles, first, last, end], place * width)
    }
  }

  *[Symbol.iterator](): Generator<Posting> {
    let from = 0
    for (const [place, word] of this.#words.entries()) {
      const [articles = 0, first = 0, last = 0, end = 0] = this.#numbers.subarray(place * width)
      yield { word, articles, first, last, bytes: this.#bytes.subarray(from, end) }
      from = end
    }
  }
}
