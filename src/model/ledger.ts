// content/addresses.yaml: every address ever given, and where it leads now.
import { z } from 'zod'

const address = z.string().regex(/^\/(?:[^/\s]+\/)*$/, 'an address begins and ends with /')

/** `here`: the page stands; `to`: it leads elsewhere; `gone`: what became of it, in words for a reader. */
export const ledgerSchema = z.record(
  address,
  z.union([z.literal('here'), z.strictObject({ to: address }), z.strictObject({ gone: z.string().min(1) })]),
)

export type Ledger = z.infer<typeof ledgerSchema>
