// Reads the index that Pagefind 1.5 writes: which file holds a word, and where the word stands in which page.
// Pagefind's own reader is 93 kB, gives a phrase's first place only and takes a shorter word where
// one is missing; here every place is wanted, exactly, in 5 kB with all of the page's script.
import { type Cbor, decodeCbor } from './cbor.ts'

/** Reads a file of the index by its path in the index's folder, unpacked and without Pagefind's mark. */
export type ReadFile = (path: string) => Promise<Uint8Array>

/** The places of a word: positions by page number. */
export type Places = Map<number, number[]>

/** What Pagefind keeps of one page, as `writeIndex` put it there. */
export interface Fragment {
  url: string
  /** The blocks, one per line. */
  content: string
  meta: Record<string, string>
}

export interface Index {
  /** The name of each page's fragment, newest page first. */
  pages: string[]
  /** Finds a word, or every word that begins with it. */
  places: (word: string, prefix: boolean) => Promise<Places>
  /** Lists the page numbers of a filter's value. */
  filtered: (filter: string, value: string) => Promise<Set<number>>
  fragment: (page: number) => Promise<Fragment>
}

/** The one language code under which all pages are indexed: one that Pagefind neither cuts nor stems. */
export const indexLanguage = 'und'

/** The name of the list of pages and chunks, always the same: it is asked for without asking first what it is called. */
export const metaName = 'all'

const utf8 = new TextDecoder()

type Meta = [
  version: string,
  pages: [name: string, words: number][],
  chunks: [first: string, last: string, name: string][],
  filters: [filter: string, name: string][],
]

/** Gives the path of the list of pages and chunks, by its name. */
export function metaFile(name: string): string {
  return `pagefind.${name}.pf_meta`
}

/** Opens the index. */
export async function openIndex(read: ReadFile): Promise<Index> {
  // A chunk's first word is cut to what tells it from the chunk before; its last word tells nothing more.
  const [, pages, chunks, filters] = decodeCbor(await read(metaFile(metaName))) as Meta
  const chunkOf = remember(async (name: string) =>
    chunkWords(decodeCbor(await read(`index/${name}.pf_index`))),
  )
  const filterOf = remember(async (name: string) => {
    const [, values] = decodeCbor(await read(`filter/${name}.pf_filter`)) as [string, [string, number[]][]]
    return new Map(values)
  })
  return {
    pages: pages.map(([name]) => name),
    async places(word, prefix) {
      const last = chunks.findLastIndex(([first]) => byCodePoint(first, word) <= 0)
      const held = chunks.filter(([first], i) => i === last || (prefix && first.startsWith(word)))
      const found: Places = new Map()
      for (const words of await Promise.all(held.map(([, , name]) => chunkOf(name)))) {
        if (prefix) for (const [one, rows] of words) one.startsWith(word) && addPlaces(found, rows)
        else addPlaces(found, words.get(word) ?? [])
      }
      return found
    },
    async filtered(filter, value) {
      const name = filters.find(([name]) => name === filter)?.[1]
      return new Set(name ? (await filterOf(name)).get(value) : [])
    },
    async fragment(page) {
      return JSON.parse(utf8.decode(await read(`fragment/${pages[page]?.[0]}.pf_fragment`)))
    },
  }
}

/** Compares two texts as Pagefind sorts them, by code points. */
export function byCodePoint(a: string, b: string): number {
  const [left, right] = [a[Symbol.iterator](), b[Symbol.iterator]()]
  for (;;) {
    const [x, y] = [left.next().value, right.next().value]
    if (x === undefined || y === undefined) return (x ? 1 : 0) - (y ? 1 : 0)
    const difference = (x.codePointAt(0) as number) - (y.codePointAt(0) as number)
    if (difference) return difference
  }
}

type Row = [page: number, positions: number[]]

function chunkWords(chunk: Cbor): Map<string, Row[]> {
  const [words] = chunk as [[string, Row[]][]]
  return new Map(words.map(([word, rows]) => [word, rows]))
}

// Page numbers are written as steps from the one before, positions too; a negative number changes the weight
// and starts the steps again from nothing.
function addPlaces(found: Places, rows: readonly Row[]): void {
  let page = 0
  for (const [step, steps] of rows) {
    page += step
    const positions = found.get(page) ?? []
    found.set(page, positions)
    let position = 0
    for (const number of steps) {
      if (number < 0) position = 0
      else {
        position += number
        positions.push(position)
      }
    }
  }
}

/** Remembers what a reading gave, and forgets one that failed, so that it can be tried again. */
function remember<T>(work: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (name) => {
    const reading = known.get(name) ?? work(name)
    known.set(name, reading)
    reading.catch(() => known.delete(name))
    return reading
  }
}
