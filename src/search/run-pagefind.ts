// Pages in, the files of a Pagefind index out: Pagefind's own program makes it, in memory.
import type { IndexFile } from 'pagefind'

/** A language code under which Pagefind neither cuts words nor stems them. */
const language = 'und'

/** Indexes pages, each an address and its words. */
export async function runPagefind(
  pages: AsyncIterable<{ url: string; words: readonly string[] }>,
): Promise<IndexFile[]> {
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language })
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
    for await (const { url, words } of pages) {
      const content = `<html lang="${language}"><body><p>${words.join(' ')}</p></body></html>`
      const { errors } = await index.addHTMLFile({ url, content })
      if (errors.length > 0) throw new Error(`Pagefind did not take ${url}: ${errors.join(' ')}`)
    }
    const made = await index.getFiles()
    if (made.errors.length > 0) throw new Error(`Pagefind made no index: ${made.errors.join(' ')}`)
    return made.files
  } finally {
    await pagefind.close()
  }
}

/** Gives the code that searches such an index in a browser. */
export async function pagefindCode(): Promise<Uint8Array> {
  async function* nothing() {
    yield { url: '/', words: ['nothing'] }
  }
  const files = await runPagefind(nothing())
  const code = files.find(({ path }) => /^wasm\.unknown\.pagefind$/.test(path))
  if (!code) throw new Error('Pagefind came without its code for browsers.')
  return code.content
}
