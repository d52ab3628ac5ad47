// Articles in, a Pagefind index on disk out.
import type { SearchDocument } from './document.ts'

export type { SearchDocument } from './document.ts'

/** Indexes the articles into `outDir`/pagefind and says how many there were. */
export async function indexArchive(
  _documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
  _outDir: string,
  _report?: (done: number) => void,
): Promise<number> {
  throw new Error('The search index is not written yet.')
}
