// Opens volumes of an index with Pagefind's code, and searches those that are open.
import { chunkFile, chunkOf, readChunks } from './chunks.ts'
import { type Held, startEngine } from './engine.ts'
import { fetchFile } from './fetch-file.ts'
import { articleFile, type KeptArticle, readArticle } from './kept-article.ts'
import { timesOf } from './times.ts'
import { unpack } from './unpack.ts'
import { codeFile } from './volumes.ts'

/** One article that holds a phrase. */
export interface PagefindResult {
  /** The place of its volume, of which the newest has 0. */
  volume: number
  /** Its number in the volume, where the newest has 0. */
  article: number
  /** Where the phrase first stands. */
  place: number
  /** Counts how often it stands there. */
  times: () => number
  data: () => Promise<KeptArticle>
}

/** A volume as the list of volumes has it. */
export interface ListedVolume {
  place: number
  /** Its folder, an address that ends in `/`. */
  folder: string
  articles: number
  /** Its table of words. */
  chunks: string
}

export interface Pagefind {
  open: (volume: ListedVolume) => void
  /** Finds a phrase in the volumes that are open, from new to old. */
  search: (words: readonly string[]) => Promise<PagefindResult[]>
}

interface OpenVolume extends ListedVolume {
  held: Held
  table: readonly string[]
  loaded: Map<number, Promise<void>>
  read: Map<number, Promise<KeptArticle>>
}

/** Starts Pagefind's code for the index in `folder`; `fresh` when what the browser keeps may be out of date. */
export async function openPagefind(folder: string, fresh: boolean): Promise<Pagefind> {
  const engine = await startEngine(await unpack(await fetchFile(folder + codeFile, fresh)))
  const site = folder.replace(/\/pagefind\/$/, '')
  const volumes: OpenVolume[] = []

  function load({ folder, table, held, loaded }: OpenVolume, word: string): Promise<void> {
    const chunk = chunkOf(table, word)
    const take = async () => held.load(await unpack(await fetchFile(folder + chunkFile(chunk), fresh)))
    const loading = loaded.get(chunk) ?? take()
    loaded.set(chunk, loading)
    return loading
  }
  async function search(volume: OpenVolume, words: readonly string[]): Promise<PagefindResult[]> {
    if (volume.articles === 0) return []
    await Promise.all(words.map((word) => load(volume, word)))
    let count: ((article: number) => number) | undefined
    const times = (article: number) => {
      count ??= timesOf(volume.held, words)
      return count(article)
    }
    return volume.held.find(words).map(({ article, place }) => ({
      volume: volume.place,
      article,
      place,
      times: () => times(article),
      data: () => keptArticle(volume, article),
    }))
  }
  function keptArticle({ folder, read }: OpenVolume, article: number): Promise<KeptArticle> {
    const take = async () => {
      const kept = readArticle(await unpack(await fetchFile(folder + articleFile(article), fresh)))
      return { ...kept, url: site + kept.url }
    }
    const reading = read.get(article) ?? take()
    read.set(article, reading)
    return reading
  }

  return {
    open(volume) {
      const held = engine.hold(volume.articles)
      const table = readChunks(volume.chunks)
      volumes.push({ ...volume, held, table, loaded: new Map(), read: new Map() })
      volumes.sort((a, b) => a.place - b.place)
    },
    search: async (words) => (await Promise.all(volumes.map((volume) => search(volume, words)))).flat(),
  }
}
