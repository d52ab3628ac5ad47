// The whole content folder in, everything that is wrong with it out: file, line, what, and what to do.
import type { Archive, Problem } from '../archive/index.ts'
import { checkAccount } from './check-account.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkBodies } from './check-bodies.ts'
import { checkWords } from './check-words.ts'

/** Checks an archive: its records against the schemas, the account of every line and word, bodies, addresses. */
export function checkArchive(archive: Archive): Problem[] {
  return [
    ...archive.problems,
    ...checkAccount(archive),
    ...checkWords(archive),
    ...checkBodies(archive),
    ...checkAddresses(archive),
  ]
}
