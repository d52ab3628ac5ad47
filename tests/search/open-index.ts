// Opens an index on disk with Pagefind's own code, as the browser does over the network.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { openPagefind, type Pagefind } from '../../src/search/open-pagefind.ts'

/** Opens the index in `outDir`/pagefind. */
export function openIndex(outDir: string): Promise<Pagefind> {
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    const [address] = String(input).split('?')
    return address?.startsWith('file:')
      ? new Response(new Uint8Array(await readFile(fileURLToPath(address))))
      : fetch(input, init)
  }
  return openPagefind(`${pathToFileURL(join(outDir, 'pagefind'))}/`)
}
