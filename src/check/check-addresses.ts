// The ledger and the pages in, every address that leads nowhere out.
import { type Archive, allAddresses, type Problem, readingAddresses } from '../archive/index.ts'
import { fileOf } from '../model/paths.ts'

const file = fileOf.ledger()

/** Checks that every address ever given still answers, and that every page that stands is in the ledger. */
export function checkAddresses(archive: Archive): Problem[] {
  const standing = new Set(allAddresses(archive))
  const problems: Problem[] = []
  for (const [address, state] of Object.entries(archive.ledger)) {
    if (state === 'here' && !standing.has(address))
      problems.push({
        file,
        reason: `${address} was published and has no page now: restore its article, or write {to: /…/} or {gone: what became of it}`,
      })
    else if (typeof state === 'object' && 'to' in state && !answers(state.to, archive, standing))
      problems.push({ file, reason: `${address} leads to ${state.to}, which has no page` })
  }
  for (const address of readingAddresses(archive))
    if (
      /^\/[^/]+\/[^/]+\/\d+\/$/.test(address) &&
      archive.ledger[address] === undefined &&
      !address.startsWith('/dates/')
    )
      problems.push({
        file,
        reason: `${address} is not in the ledger: run npm run convert, or add the line ${address}: here`,
      })
  return problems
}

// A redirect may lead to another; it must end at a page or a tombstone and not come back to where it was.
function answers(address: string, { ledger }: Archive, standing: ReadonlySet<string>): boolean {
  const seen = new Set<string>()
  for (let at = address; !seen.has(at); ) {
    seen.add(at)
    const state = ledger[at]
    if (standing.has(at)) return true
    if (typeof state !== 'object') return false
    if ('gone' in state) return true
    at = state.to
  }
  return false
}
