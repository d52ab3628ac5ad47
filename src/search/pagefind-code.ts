// Pagefind's code for browsers, packed as small as gzip can be: it is the most of what a first search fetches.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { indexVersion } from './index-version.ts'
import { unpackWhole } from './packed.ts'
import { runPagefind } from './run-pagefind.ts'

let packed: Promise<Uint8Array> | undefined

/** Gives the code; `cache` is where it is kept from run to run, for packing takes seconds. */
export function pagefindCode(cache?: string): Promise<Uint8Array> {
  packed ??= keptCode(cache)
  return packed
}

async function keptCode(cache: string | undefined): Promise<Uint8Array> {
  if (!cache) return packCode()
  const name = `code-${indexVersion()}`
  const kept = await readFile(join(cache, name)).catch(() => undefined)
  if (kept) return kept
  const code = await packCode()
  await mkdir(cache, { recursive: true })
  const others = (await readdir(cache)).filter((file) => file.startsWith('code-'))
  for (const other of others) await rm(join(cache, other), { force: true })
  await writeFile(join(cache, name), code)
  return code
}

async function packCode(): Promise<Uint8Array> {
  async function* nothing() {
    yield { url: '/', words: ['nothing'] }
  }
  const files = await runPagefind(nothing())
  const code = files.find(({ path }) => path === 'wasm.unknown.pagefind')
  if (!code) throw new Error('Pagefind came without its code for browsers.')
  return packSmall(unpackWhole(code.content))
}

function packSmall(bytes: Uint8Array): Promise<Uint8Array> {
  const worker = new Worker(new URL('./zopfli-worker.ts', import.meta.url), { workerData: bytes })
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
}
