// All that a conversion of a publication starts from → one digest: while it is the same, there is nothing to do.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Ledger } from '../src/model/ledger.ts'
import type { Outcome } from './convert-source.ts'

/** Gives the digest of a publication: its sources and what they are converted with, its articles, its addresses. */
export function stampOf(
  content: string,
  publication: string,
  outcomes: readonly Outcome[],
  ledger: Ledger,
): string {
  const hash = createHash('sha256')
  for (const { key, summary } of outcomes) hash.update(`${key} ${summary !== undefined}\n`)
  const folder = join(content, 'articles', publication)
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  for (const file of files.sort()) {
    hash.update(`${file}\n`)
    if (statSync(join(folder, file)).isFile()) hash.update(readFileSync(join(folder, file)))
  }
  for (const address of Object.keys(ledger).sort())
    if (address.includes(`/${publication}/`)) hash.update(`${address} ${JSON.stringify(ledger[address])}\n`)
  return hash.digest('hex')
}
