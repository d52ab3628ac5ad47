// Files as Pagefind packs them: gzip, and a mark of its own before what is in them.
import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'

const mark = 'pagefind_dcd'

/** Reads a packed file. */
export async function readPacked(file: string): Promise<Buffer> {
  return gunzipSync(await readFile(file)).subarray(mark.length)
}

/** Writes a packed file. */
export async function writePacked(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(file, gzipSync(Buffer.concat([Buffer.from(mark), Buffer.from(content)]), { level: 9 }))
}
