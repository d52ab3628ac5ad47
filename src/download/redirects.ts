// The addresses that moved in, a `_redirects` file out, for hosts that read one and so redirect without showing a page.
import type { FormerAddress } from '../archive/index.ts'

/** Writes one redirect on each line; nothing when there are none. */
export function redirects(former: readonly FormerAddress[]): string {
  const rows = former.flatMap(({ address, entry }) => ('to' in entry ? [`${address} ${entry.to} 301\n`] : []))
  return rows.join('')
}
