// Fetches a file of the index whole, or says what went wrong.

/** What went wrong while a search was under way, as the reader has to be told. */
export class SearchError extends Error {
  readonly reason: 'offline' | 'missing' | 'old'

  constructor(reason: SearchError['reason']) {
    super(reason)
    this.reason = reason
  }
}

/** Fetches a file; `fresh` when what the browser keeps of it may be out of date. */
export async function fetchFile(address: string, fresh = false): Promise<Uint8Array<ArrayBuffer>> {
  const offline = () => {
    throw new SearchError('offline')
  }
  const response = await fetch(address, fresh ? { cache: 'reload' } : {}).catch(offline)
  if (!response.ok) throw new SearchError('missing')
  return new Uint8Array(await response.arrayBuffer().catch(offline))
}
