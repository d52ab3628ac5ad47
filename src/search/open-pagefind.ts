// Opens an index with the code that Pagefind ships beside it. Only what is used of its interface is named here;
// all of it: https://pagefind.app/docs/api/

/** One article of an answer. */
export interface PagefindResult {
  /** Unique in its volume. */
  id: string
  /** Of a quoted phrase, the weight of the volume. */
  score: number
  /** The positions of the words; of a quoted phrase, where it first stands. */
  words: number[]
  data: () => Promise<PagefindData>
}

/** What the index keeps of an article. */
export interface PagefindData {
  /** With the site's base path. */
  url: string
  /** The blocks, one per line. */
  content: string
  meta: Record<string, string>
}

export interface Pagefind {
  mergeIndex: (folder: string, options: { indexWeight: number }) => Promise<void>
  /** Searches; for `null`, lists every article. */
  search: (term: string | null) => Promise<{ results: PagefindResult[] }>
}

/** The one language code under which all pages are indexed: one that Pagefind neither cuts nor stems. */
export const indexLanguage = 'und'

/** Opens the index in `folder`, an address that ends in `/`; `attempt` makes the browser ask again for the code. */
export async function openPagefind(folder: string, attempt = 0): Promise<Pagefind> {
  const code = await import(/* @vite-ignore */ `${folder}pagefind.js${attempt > 0 ? `?${attempt}` : ''}`)
  // Without its worker: there, nobody would learn that a file did not come.
  return inIndexLanguage(() => code.createInstance({ basePath: folder, noWorker: true }))
}

// Pagefind takes the language to search in from the page, at once, and cuts a Chinese query into words.
function inIndexLanguage<T>(make: () => T): T {
  const page = globalThis.document?.documentElement
  const language = page?.lang
  if (page) page.lang = indexLanguage
  try {
    return make()
  } finally {
    if (page && language !== undefined) page.lang = language
  }
}
