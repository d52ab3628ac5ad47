// What indexes: when its code, what it is built on, or Node changes, every volume is indexed again.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = ['@gfx/zopfli', 'cborg', 'iconv-lite', 'opencc-js', 'pagefind']
const project = join(import.meta.dirname, '../..')

let version: string | undefined

/** Gives the digest of all that decides what a volume's articles become. */
export function indexVersion(): string {
  version ??= makeVersion()
  return version
}

/** Makes the digest anew. */
export function makeVersion(): string {
  const hash = createHash('sha256').update(process.version)
  const { dependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  for (const name of packages) hash.update(`${name} ${dependencies[name]}\n`)
  const files = readdirSync(join(project, 'src/search')).filter((file) => file.endsWith('.ts'))
  for (const file of [...files.map((file) => `search/${file}`), 'model/date.ts'].sort())
    hash.update(file).update(readFileSync(join(project, 'src', file)))
  return hash.digest('hex')
}
