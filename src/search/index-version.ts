// What indexes: when its code, what it is built on, or Node changes, every volume is indexed again.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const packages = ['cborg', 'iconv-lite', 'opencc-js', 'pagefind']

let version: string | undefined

/** Gives the digest of all that decides what a volume's articles become. */
export function indexVersion(): string {
  version ??= makeVersion()
  return version
}

function makeVersion(): string {
  const hash = createHash('sha256').update(process.version)
  const { dependencies } = createRequire(import.meta.url)('../../package.json')
  for (const name of packages) hash.update(`${name} ${dependencies[name]}\n`)
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts'))
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex')
}
