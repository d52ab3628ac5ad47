// Serves the review pages on this machine alone: npm run review.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openReview, type ReviewOptions } from '../src/review/answer.ts'
import { contentOption, portOption, readArguments, readPort, whyNotServed, wrongUsage } from './arguments.ts'
import { listPublications, listSources } from './source-files.ts'

const host = '127.0.0.1'
const mostBytes = 100_000

/** Serves the review of a content folder and gives its address; a port of 0 takes any that is free. */
export async function review(
  choice: Omit<ReviewOptions, 'sourceFiles'>,
  port: number,
): Promise<{ address: string; close: () => void }> {
  const { content, publication } = choice
  const sourceFiles = () =>
    listPublications(content, [])
      .filter((slug) => slug === (publication ?? slug))
      .flatMap((slug) => listSources(content, slug))
  const answer = openReview({ ...choice, sourceFiles })
  const server = createServer((request, response) => {
    respond(answer, request, response).catch((error: Error) =>
      send(response, 500, 'text/plain; charset=utf-8', `${error.message}\n`),
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = `http://${host}:${(server.address() as AddressInfo).port}/`
  return {
    address,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function respond(
  answer: ReturnType<typeof openReview>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  const own = [host, 'localhost'].map((name) => `${name}:${request.socket.localPort}`)
  // Another page in the same browser could send a form here, or call this machine by a name of its own.
  if (
    !own.includes(headers.host ?? '') ||
    (headers.origin && !own.includes(headers.origin.slice('http://'.length)))
  )
    return send(
      response,
      403,
      'text/plain; charset=utf-8',
      'Only the review pages themselves may ask here.\n',
    )
  const body = await bodyOf(request)
  if (body === undefined) return send(response, 413, 'text/plain; charset=utf-8', 'That is too long.\n')
  const { pathname } = new URL(url, `http://${host}`)
  const json = headers.accept === 'application/json'
  const { status, type, body: text, location } = answer({ method, pathname, body, json })
  send(response, status, type, text, location ? { location } : {})
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    // Read to its end all the same, so that the answer is heard.
    if (bytes <= mostBytes) chunks.push(chunk)
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks).toString('utf8')
}

// Only our own style, script and forms: a source is text, and would do nothing even if it were not.
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  more: Record<string, string> = {},
): void {
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'content-security-policy': policy }
  response.writeHead(status, { ...headers, 'x-content-type-options': 'nosniff', ...more }).end(body)
}

function openBrowser(address: string): void {
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open']
  const opened = spawn(command as string, [...before, address], { stdio: 'ignore', detached: true })
  opened.once('error', () => console.log('No browser could be opened: open the address yourself.'))
  opened.unref()
}

if (import.meta.main) {
  const { content, publication, language, port, open } = readArguments({
    name: 'review',
    summary: 'Shows the sources beside their articles on this machine, and leads from doubt to doubt.',
    options: {
      content: contentOption,
      publication: { type: 'string', value: 'SLUG', help: 'only this publication' },
      language: { type: 'string', value: 'LANG', help: 'of the pages, en or zh; the archive’s unless told' },
      port: portOption('4322'),
      open: { type: 'boolean', help: 'open the pages in the browser of this machine' },
    },
  })
  const listenOn = readPort('review', port)
  if (!existsSync(content)) wrongUsage('review', `there is no folder ${content}`)
  if (publication && !listPublications(content, []).includes(publication))
    wrongUsage('review', `there is no publication ${publication} in ${content}/sources`)
  if (language && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language))
    wrongUsage('review', `${language} is no language: write en, zh-Hans or zh-Hant`)
  try {
    const { address } = await review({ content, publication, language }, listenOn)
    console.log(`The review of ${content} is at ${address} (stop with Ctrl+C)`)
    if (open) openBrowser(address)
  } catch (error) {
    console.error(`The review cannot be served: ${whyNotServed(error)}.`)
    process.exitCode = 1
  }
}
