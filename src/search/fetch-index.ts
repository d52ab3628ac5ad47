// Fetches the files of the index in the browser and unpacks them.
import type { ReadFile } from './read-index.ts'

/** What went wrong while a search was under way, as the reader has to be told. */
export class SearchError extends Error {
  readonly reason: 'offline' | 'missing' | 'old'

  constructor(reason: SearchError['reason']) {
    super(reason)
    this.reason = reason
  }
}

const mark = 'pagefind_dcd'

/** Reads files from the index's folder, given by its address. */
export function fetchFrom(folder: string): ReadFile {
  return async (path) => {
    if (!('DecompressionStream' in globalThis)) throw new SearchError('old')
    // What is in a folder is named by its digest; the rest may change with the next build of the archive.
    const cache = path.includes('/') ? 'default' : 'no-cache'
    const response = await fetch(folder + path, { cache }).catch(() => {
      throw new SearchError('offline')
    })
    if (!response.ok || !response.body) throw new SearchError('missing')
    if (!path.includes('.pf_')) return new Uint8Array(await response.arrayBuffer())
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'))
    const bytes = await new Response(unpacked).arrayBuffer().catch(() => {
      throw new SearchError('offline')
    })
    return new Uint8Array(bytes, mark.length)
  }
}
