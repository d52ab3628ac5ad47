// The whole content folder in, everything that is wrong with it out: file, line, what, and what to do.
import type { Archive, Problem } from '../archive/index.ts'
import { checkAccount } from './check-account.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkBodies } from './check-bodies.ts'

/** Checks an archive: its records against the schemas, the account of every source line, bodies, addresses. */
export function checkArchive(archive: Archive): Problem[] {
  return [...archive.problems, ...checkAccount(archive), ...checkBodies(archive), ...checkAddresses(archive)]
}
