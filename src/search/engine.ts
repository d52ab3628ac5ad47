// Pagefind's search itself, the WebAssembly of its package, called without the script that comes with it: that
// brings much that is not used here, and passes over files that did not come. What is called:
// https://github.com/Pagefind/pagefind/tree/main/pagefind_web
import { cborHead } from './cbor-head.ts'

/** What is used of Pagefind's code: texts and bytes go in and out as a place in its memory and a length. */
interface Code {
  memory: WebAssembly.Memory
  init_pagefind: (meta: number, length: number) => number
  load_index_chunk: (index: number, chunk: number, length: number) => number
  search: (index: number, ...texts: number[]) => [place: number, length: number]
  __wbindgen_malloc: (length: number, align: number) => number
  __wbindgen_free: (place: number, length: number, align: number) => void
}

/** An article as Pagefind answers: its name, and where the words stand. */
interface Result {
  p: string
  l: { l: number }[]
}

/** Where a phrase stands in an article, both by number. */
export interface Standing {
  article: number
  /** The position of its first word, where it stands first. */
  place: number
}

/** One volume as Pagefind holds it. */
export interface Held {
  /** Takes in a file of words. */
  load: (chunk: Uint8Array) => void
  /** Finds a phrase in the words taken in: the articles that hold it, in their order. */
  find: (words: readonly string[]) => Standing[]
  /** Gives every place of a word, and of words that begin so, by article. */
  places: (word: string) => ReadonlyMap<number, ReadonlySet<number>>
}

export interface Engine {
  /** Begins with a volume of so many articles, of which no word is known yet. */
  hold: (articles: number) => Held
}

/** Starts Pagefind's code. */
export async function startEngine(wasm: Uint8Array<ArrayBuffer>): Promise<Engine> {
  // It asks for one thing, which only code with objects of the browser's in it would need.
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => {} } }
  const { instance } = await WebAssembly.instantiate(wasm, imports)
  const code = instance.exports as unknown as Code
  const give = (bytes: Uint8Array): [place: number, length: number] => {
    const place = code.__wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(code.memory.buffer, place).set(bytes)
    return [place, bytes.length]
  }
  const text = (text: string) => give(new TextEncoder().encode(text))
  /** Asks for words as a phrase or as they are, without filter and order; accents do not count. */
  const ask = (index: number, asked: string, phrase: boolean): Result[] => {
    const texts = [asked, asked, '{}', ''].flatMap(text)
    const [place, length] = code.search(index, ...texts, Number(phrase), 0)
    const answer = new TextDecoder().decode(new Uint8Array(code.memory.buffer, place >>> 0, length))
    code.__wbindgen_free(place, length, 1)
    return JSON.parse(answer).results
  }
  return {
    hold(articles) {
      let index = code.init_pagefind(...give(metaOf(articles)))
      return {
        load(chunk) {
          index = code.load_index_chunk(index, ...give(chunk))
        },
        find: (words) =>
          ask(index, words.join(' '), true).map(({ p, l: [first] }) => ({
            article: Number(p),
            place: first?.l ?? 0,
          })),
        places: (word) =>
          new Map(ask(index, word, false).map(({ p, l }) => [Number(p), new Set(l.map(({ l }) => l))])),
      }
    },
  }
}

// What Pagefind writes at the head of an index: its version, each article by name and length, and four lists
// that are empty here: which file holds which words is in the list of volumes.
function metaOf(articles: number): Uint8Array {
  const bytes = [...cborHead('array', 6), ...cborHead('text', 0), ...cborHead('array', articles)]
  for (let article = 0; article < articles; article++) {
    const name = String(article)
    bytes.push(...cborHead('array', 2), ...cborHead('text', name.length))
    for (const digit of name) bytes.push(digit.charCodeAt(0))
    bytes.push(...cborHead('number', 1))
  }
  return new Uint8Array([...bytes, ...[0, 0, 0, 0].flatMap((n) => cborHead('array', n))])
}
