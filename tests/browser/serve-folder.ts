// Serves a folder as a static host does: index.html for an address that ends in /, 404.html for what is not there.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** A folder being served. */
export interface Served {
  origin: string
  /** Says whether a file may be served; the rest is answered with 404. */
  allow: (path: string) => boolean
  close: () => Promise<void>
}

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<Served> {
  const served: Served = { origin: '', allow: () => true, close: async () => {} }
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, '/index.html')
    const body = served.allow(path) ? await readFile(join(folder, path)).catch(() => undefined) : undefined
    const type = types[extname(path)] ?? 'application/octet-stream'
    if (body) response.writeHead(200, { 'content-type': type }).end(body)
    else {
      const notFound = await readFile(join(folder, '404.html')).catch(() => 'Not found')
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  served.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  served.close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return served
}
