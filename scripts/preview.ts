// Serves a built site on this machine, as a static host would.
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliCompress, createGzip, constants as zlib } from 'node:zlib'
import { outOption, portOption, readArguments, readPort, whyNotServed, wrongUsage } from './arguments.ts'
import { isText, servedFile, typeOf } from './served-file.ts'

/** Serves a folder and gives its address; a port of 0 takes any that is free. */
export async function preview(out: string, port: number): Promise<{ address: string; close: () => void }> {
  const root = path.resolve(out)
  const server = createServer((request, response) => answer(root, request, response))
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, 'localhost', resolve),
  )
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  return { address, close: () => server.close() }
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  // Not read as a URL: that of //host/ would lead to another host.
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2)
  const found = servedFile(root, pathname)
  const missing = path.join(root, '404.html')
  if (found && 'redirect' in found)
    response.writeHead(301, { location: found.redirect + (query ? `?${query}` : '') }).end()
  else if (found) send(request, response, 200, found.file)
  else if (existsSync(missing)) send(request, response, 404, missing)
  else response.writeHead(404).end()
}

/** Sends a file; text is sent compressed to whoever takes it so. */
function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  const headers = { 'content-type': typeOf(file), 'x-content-type-options': 'nosniff' }
  const packing = isText(file) ? packingFor(request) : undefined
  const vary = isText(file) ? { vary: 'accept-encoding' } : {}
  response.writeHead(status, { ...headers, ...vary, ...(packing ? { 'content-encoding': packing } : {}) })
  if (request.method === 'HEAD') response.end()
  else {
    const from = createReadStream(file)
    const sent = packing ? pipeline(from, packer(packing), response) : pipeline(from, response)
    // Who leaves before the end needs no answer.
    sent.catch(() => response.destroy())
  }
}

type Packing = 'br' | 'gzip'

function packingFor({ headers }: IncomingMessage): Packing | undefined {
  const taken = String(headers['accept-encoding'] ?? '').split(/\s*,\s*/)
  return (['br', 'gzip'] as const).find((packing) => taken.some((one) => one.split(';')[0] === packing))
}

function packer(packing: Packing) {
  return packing === 'br'
    ? createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } })
    : createGzip()
}

if (import.meta.main) {
  const { out, port } = readArguments({
    name: 'preview',
    summary: 'Serves the built site on this machine, to look at it.',
    options: { out: outOption, port: portOption('4321') },
  })
  const listenOn = readPort('preview', port)
  if (!existsSync(out))
    wrongUsage('preview', `there is no built site in ${out}; build it first: npm run build`)
  try {
    const { address } = await preview(out, listenOn)
    console.log(`${out} is at ${address} (stop with Ctrl+C)`)
  } catch (error) {
    console.error(`The site cannot be served: ${whyNotServed(error)}.`)
    process.exitCode = 1
  }
}
