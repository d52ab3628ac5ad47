// A folder of the index, named by what it holds: made, or taken from the cache where it was made of the same before.
import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A folder in the index's, and what is known of it beside what it holds. */
export interface Made<T> {
  folder: string
  known: T
  /** The digest of what it was made of. */
  key: string
  /** Says that it was in the cache. */
  kept: boolean
}

const madeFile = 'made.json'

/** Makes a folder in the index's by `make`, which gives what is to be known of it; `key` says what it is made of. */
export async function keepFolder<T>(
  index: string,
  cache: string | undefined,
  key: string,
  make: (into: string) => Promise<T>,
): Promise<Made<T>> {
  const place = cache && join(cache, key)
  const text = place && (await readFile(join(place, madeFile), 'utf8').catch(() => undefined))
  if (place && text) {
    const made = JSON.parse(text) as Made<T>
    await cp(join(place, made.folder), join(index, made.folder), { recursive: true })
    return { ...made, kept: true }
  }
  const known = await make(join(index, 'made'))
  const folder = await digestOf(join(index, 'made'))
  await rename(join(index, 'made'), join(index, folder))
  const made = { folder, known, key, kept: false }
  if (place) {
    await cp(join(index, folder), join(place, folder), { recursive: true })
    await writeFile(join(place, madeFile), JSON.stringify(made))
  }
  return made
}

/** Forgets what the cache holds beside these. */
export async function forgetOthers(cache: string, made: readonly Made<unknown>[]): Promise<void> {
  const used = new Set(made.map(({ key }) => key))
  const others = (await readdir(cache)).filter((name) => /^[0-9a-f]{64}$/.test(name) && !used.has(name))
  for (const name of others) await rm(join(cache, name), { recursive: true })
}

async function digestOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    hash.update(`${relative(folder, file).replaceAll('\\', '/')}\n`).update(await readFile(file))
  }
  return hash.digest('hex').slice(0, 10)
}
