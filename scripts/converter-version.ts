// What the converter is: when its code, what it is built on, or Node changes, everything is converted again.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fastGlob from 'fast-glob'

const root = resolve(import.meta.dirname, '..')

/** Gives the digest of all that decides what a source becomes. */
export function converterVersion(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of fastGlob.sync(['src/**/*.ts', 'scripts/*.ts', 'package*.json'], { cwd: root }).sort())
    hash.update(file).update(readFileSync(resolve(root, file)))
  return hash.digest('hex')
}
