// The ledger in, a `_redirects` file out, for hosts that read one and so redirect without showing a page.
import type { Ledger } from '../model/ledger.ts'

/** Writes the redirects of the ledger, one on each line; nothing when there are none. */
export function redirects(ledger: Ledger): string {
  const rows = Object.entries(ledger).flatMap(([from, entry]) =>
    typeof entry === 'object' && 'to' in entry ? [`${from} ${entry.to} 301`] : [],
  )
  return rows.map((row) => `${row}\n`).join('')
}
