// Lets Pagefind's own code read an index on disk, as it reads one over the network in a browser.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Gives the address of the index in `outDir`, whose files can be fetched from now on. */
export function addressOfIndex(outDir: string): string {
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    const [address] = String(input).split('?')
    return address?.startsWith('file:')
      ? new Response(new Uint8Array(await readFile(fileURLToPath(address))))
      : fetch(input, init)
  }
  return `${pathToFileURL(join(outDir, 'pagefind'))}/`
}
