// Files as Pagefind packs them: gzip, and a mark of its own before what is in them.
import { gunzipSync, gzipSync } from 'node:zlib'
import { mark } from './unpack.ts'

/** Reads what a packed file holds. */
export function unpack(content: Uint8Array): Buffer {
  return unpackWhole(content).subarray(mark.length)
}

/** Unpacks a file with the mark left in it. */
export function unpackWhole(content: Uint8Array): Buffer {
  return gunzipSync(content)
}

/** Makes a packed file. */
export function pack(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(mark), content]), { level: 9 })
}
