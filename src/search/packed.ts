// Files as Pagefind packs them: gzip, and a mark of its own before what is in them.
import { gunzipSync, gzipSync } from 'node:zlib'

const mark = 'pagefind_dcd'

/** Reads what a packed file holds. */
export function unpack(content: Uint8Array): string {
  return gunzipSync(content).toString('utf8', mark.length)
}

/** Makes a packed file. */
export function pack(text: string): Buffer {
  return gzipSync(mark + text, { level: 9 })
}
