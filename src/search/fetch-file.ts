// Fetches a file of the index whole, or says what went wrong; counts what comes, and can be stopped.

/** What went wrong while a search was under way, as the reader has to be told. */
export class SearchError extends Error {
  readonly reason: 'offline' | 'missing' | 'old' | 'stopped'

  constructor(reason: SearchError['reason']) {
    super(reason)
    this.reason = reason
  }
}

let received = 0
let stopping = new AbortController()
let cache: RequestCache = 'default'

/** Counts the bytes that came so far. */
export function receivedBytes(): number {
  return received
}

/** Gives up every file that is being fetched. */
export function stopFetching(): void {
  stopping.abort()
  stopping = new AbortController()
}

/** Takes nothing from now on that the browser keeps: it may be out of date. */
export function distrustCache(): void {
  cache = 'reload'
}

/** Fetches a file. */
export async function fetchFile(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { signal } = stopping
  const failed = () => {
    throw new SearchError(signal.aborted ? 'stopped' : 'offline')
  }
  const response = await fetch(address, { signal, cache }).catch(failed)
  if (!response.ok) throw new SearchError('missing')
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      received += part.byteLength
      controller.enqueue(part)
    },
  })
  return new Uint8Array(await new Response(response.body?.pipeThrough(counting)).arrayBuffer().catch(failed))
}

/** Fetches a file of text. */
export async function fetchText(address: string): Promise<string> {
  return new TextDecoder().decode(await fetchFile(address))
}
