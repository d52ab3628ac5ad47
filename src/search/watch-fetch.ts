// Watches the files that Pagefind fetches: when one of its index does not come, Pagefind goes on without and
// would pass what is left for the whole.

/** What went wrong while a search was under way, as the reader has to be told. */
export class SearchError extends Error {
  readonly reason: 'offline' | 'missing' | 'old'

  constructor(reason: SearchError['reason']) {
    super(reason)
    this.reason = reason
  }
}

/** Fetches from now on whatever is in `folder` by way of `report`, which is told what went wrong. */
export function watchFetch(folder: string, report: (error: SearchError) => void): void {
  const { fetch } = globalThis
  globalThis.fetch = async (input, init) => {
    if (!String(input).startsWith(folder)) return fetch(input, init)
    try {
      return await whole(fetch(input, init))
    } catch (error) {
      if (error instanceof SearchError) report(error)
      throw error
    }
  }
}

async function whole(fetching: Promise<Response>): Promise<Response> {
  const response = await fetching.catch(() => {
    throw new SearchError('offline')
  })
  if (!response.ok) throw new SearchError('missing')
  const bytes = await response.arrayBuffer().catch(() => {
    throw new SearchError('offline')
  })
  return new Response(bytes)
}
