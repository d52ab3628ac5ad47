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

  /** Gives the word at a place, undefined past the last. */
  word(place: number): string | undefined {
    return this.#words[place]
  }

  /** Gives the posting at a place that there is. */
  at(place: number): Posting {
    const number = (column: number) => this.#numbers[place * width + column] as number
    const from = place === 0 ? 0 : number(-1)
    return {
      word: this.#words[place] as string,
      articles: number(0),
      first: number(1),
      last: number(2),
      bytes: this.#bytes.subarray(from, number(3)),
    }
  }
}

/** Lists the postings of each word, word by word; the tables are in the order of their articles. */
export function* byWord(tables: readonly PostingTable[]): Generator<Posting[]> {
  const places = tables.map(() => 0)
  const wordOf = (table: number) => tables[table]?.word(places[table] as number)
  for (;;) {
    const word = tables.reduce<string | undefined>((least, _, table) => {
      const head = wordOf(table)
      return head === undefined || (least !== undefined && least <= head) ? least : head
    }, undefined)
    if (word === undefined) return
    const same: Posting[] = []
    for (const [table, held] of tables.entries())
      for (; wordOf(table) === word; places[table] = (places[table] as number) + 1)
        same.push(held.at(places[table] as number))
    yield same
  }
}
