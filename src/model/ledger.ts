// content/addresses.yaml: every address ever given, and where it leads now.
import { z } from 'zod'

const address = z.string().regex(/^\/(?:[^/\s]+\/)*$/, 'an address begins and ends with /')

/** `here`: the page stands; `to`: it leads elsewhere; `gone`: what became of it, in words for a reader. */
export const ledgerSchema = z.record(
  address,
  z.union([z.literal('here'), z.strictObject({ to: address }), z.strictObject({ gone: z.string().min(1) })]),
)

export type Ledger = z.infer<typeof ledgerSchema>

/** Gives the highest number that any article was ever given under the address of each issue. */
export function highestNumbers(ledger: Ledger): Map<string, number> {
  const highest = new Map<string, number>()
  for (const address of Object.keys(ledger)) {
    const cut = address.lastIndexOf('/', address.length - 2) + 1
    const issue = address.slice(0, cut)
    const number = Number(address.slice(cut, -1)) || 0
    highest.set(issue, Math.max(highest.get(issue) ?? 0, number))
  }
  return highest
}
