// Opens volumes of an index with Pagefind's code, each to be searched by itself.
import { chunkFile, chunkOf, readChunks } from './chunks.ts'
import { startEngine } from './engine.ts'
import { fetchFile } from './fetch-file.ts'
import { articleFile, type KeptArticle, readArticle } from './kept-article.ts'
import { once } from './once.ts'
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

/** A volume that is open. */
export interface PagefindVolume {
  /** Finds a phrase, from new to old. */
  search: (words: readonly string[]) => Promise<PagefindResult[]>
}

/** Starts Pagefind's code for the index in `folder`, and gives what opens a volume of it. */
export async function openPagefind(folder: string): Promise<(volume: ListedVolume) => PagefindVolume> {
  const engine = await startEngine(await unpack(await fetchFile(folder + codeFile)))
  const site = folder.replace(/\/pagefind\/$/, '')
  return ({ place: volume, folder, articles, chunks }) => {
    const held = engine.hold(articles)
    const table = readChunks(chunks)
    const load = once(async (chunk: number) =>
      held.load(await unpack(await fetchFile(folder + chunkFile(chunk)))),
    )
    const keptArticle = once(async (article: number) => {
      const kept = readArticle(await unpack(await fetchFile(folder + articleFile(article))))
      return { ...kept, url: site + kept.url }
    })
    return {
      async search(words) {
        if (articles === 0) return []
        await Promise.all(words.map((word) => load(chunkOf(table, word))))
        let count: ((article: number) => number) | undefined
        const times = (article: number) => {
          count ??= timesOf(held, words)
          return count(article)
        }
        return held.find(words).map(({ article, place }) => ({
          volume,
          article,
          place,
          times: () => times(article),
          data: () => keptArticle(article),
        }))
      },
    }
  }
}
