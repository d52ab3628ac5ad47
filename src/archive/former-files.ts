// The files that were given and no longer stand: sources as received under the names they had, and the downloads of
// issues that are elsewhere now.
import { servedSourceAt } from '../model/paths.ts'
import { type FormerAddress, formerAddresses } from './former.ts'
import { allIssues, issueAddress } from './queries.ts'
import { allSources, isInSources, sourceAddresses } from './sources.ts'
import type { Archive, Issue } from './types.ts'

/** A file of the built site that held a source: the source is under another name now, or its page leads elsewhere. */
export interface FormerSource {
  /** Relative to the built site. */
  served: string
  now: { source: string } | FormerAddress['entry']
}

/** Lists the files that sources were served as under the names they had. */
export function formerSources(archive: Archive): FormerSource[] {
  const sourceOf = new Map(
    allSources(archive).flatMap(({ file }) => sourceAddresses(archive, file).map((page) => [page, file])),
  )
  const first = (address: string) => address.replace(/\/from-\d+\/$/, '/')
  const inLedger = (address: string) => archive.ledger[first(address)] !== undefined
  return formerAddresses(archive).flatMap(({ address, entry }) => {
    // The further pages of a source are not the page of another.
    if (!address.startsWith('/sources/') || (first(address) !== address && inLedger(address))) return []
    const served = servedSourceAt(address)
    if (!isInSources(served)) return []
    const source = 'to' in entry ? sourceOf.get(entry.to) : undefined
    return [{ served, now: source === undefined ? entry : { source } }]
  })
}

/** An issue under the id of one that leads to it now. */
export interface FormerIssue {
  publication: string
  id: string
  issue: Issue
}

/** Lists the ids whose issue has another now. */
export function formerIssues(archive: Archive): FormerIssue[] {
  const issueAt = new Map(allIssues(archive).map((issue) => [issueAddress(issue), issue]))
  return formerAddresses(archive).flatMap(({ address, entry }) => {
    const [, publication, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? []
    const issue = 'to' in entry ? issueAt.get(entry.to) : undefined
    return publication === undefined || id === undefined || !issue ? [] : [{ publication, id, issue }]
  })
}
