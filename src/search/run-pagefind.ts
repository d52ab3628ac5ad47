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
