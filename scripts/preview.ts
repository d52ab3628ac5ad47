// Serves a built site on this machine, as a static host would.
import { createReadStream, existsSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { outOption, readArguments, wrongUsage } from './arguments.ts'
import { servedFile, typeOf } from './served-file.ts'

/** Serves a folder and gives its address; a port of 0 takes any that is free. */
export async function preview(out: string, port: number): Promise<{ address: string; close: () => void }> {
  const root = path.resolve(out)
  const server = createServer((request, response) => {
    const found = servedFile(root, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (found && 'redirect' in found) response.writeHead(301, { location: found.redirect }).end()
    else if (found) send(response, 200, found.file)
    else if (existsSync(path.join(root, '404.html'))) send(response, 404, path.join(root, '404.html'))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, 'localhost', resolve),
  )
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  return { address, close: () => server.close() }
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': typeOf(file) })
  createReadStream(file).pipe(response)
}

if (import.meta.main) {
  const { out, port } = readArguments({
    name: 'preview',
    summary: 'Serves the built site on this machine, to look at it.',
    options: {
      out: outOption,
      port: { type: 'string', value: 'PORT', default: '4321', help: 'the port to listen on' },
    },
  })
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) wrongUsage('preview', `there is no port ${port}.`)
  if (!existsSync(out))
    wrongUsage('preview', `there is no built site in ${out}; build it first: npm run build`)
  try {
    const { address } = await preview(out, Number(port))
    console.log(`${out} is at ${address} (stop with Ctrl+C)`)
  } catch (error) {
    console.error(`The site cannot be served: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
