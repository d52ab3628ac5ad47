// The addresses that were given and no longer stand, and where each leads now. The ledger has them, or tells of them.
import { highestNumbers, type Ledger } from '../model/ledger.ts'
import { addressOf, yearOf } from '../model/paths.ts'
import { allAddresses } from './addresses.ts'
import { furtherParts, most } from './parts.ts'
import { allSources, sourceAddresses } from './sources.ts'
import type { Archive } from './types.ts'

/** An address whose page is elsewhere now, or gone. */
export interface FormerAddress {
  address: string
  entry: Exclude<Ledger[string], 'here'>
}

const known = new WeakMap<Archive, FormerAddress[]>()

/**
 * Lists the addresses that were given and no longer stand, with where they lead: to a page that stands, through
 * however many moves, or to a tombstone. One that stands after all keeps its page; one whose page is missing, which
 * check reports, leads to what is around it.
 */
export function formerAddresses(archive: Archive): FormerAddress[] {
  let former = known.get(archive)
  if (!former) {
    former = findFormer(archive)
    known.set(archive, former)
  }
  return former
}

function findFormer(archive: Archive): FormerAddress[] {
  const { ledger } = archive
  const standing = new Set(allAddresses(archive))
  const written = Object.entries(ledger).flatMap(([address, entry]) => {
    if (standing.has(address)) return []
    const first = entry === 'here' ? { to: around(address, standing) } : entry
    return [{ address, entry: lastEntry(ledger, first, standing) }]
  })
  // What the ledger does not write it tells of all the same.
  const told = new Map([...emptied(ledger, standing), ...lostParts(ledger), ...sourceParts(archive)])
  const found = [...told].flatMap(([address, to]) => {
    if (standing.has(address) || ledger[address] !== undefined) return []
    const entry = lastEntry(ledger, { to: standing.has(to) ? to : (told.get(to) ?? to) }, standing)
    return 'gone' in entry || standing.has(entry.to) ? [{ address, entry }] : []
  })
  return [...written, ...found]
}

function around(address: string, standing: ReadonlySet<string>): string {
  const outer = address.replace(/[^/]+\/$/, '')
  return standing.has(outer) ? outer : around(outer, standing)
}

// Follows moves to their end; one that ends nowhere stays as it is, for check to report.
function lastEntry(
  ledger: Ledger,
  first: FormerAddress['entry'],
  standing: ReadonlySet<string>,
): FormerAddress['entry'] {
  const seen = new Set<string>()
  for (let entry = first; 'to' in entry && !seen.has(entry.to); ) {
    if (standing.has(entry.to)) return entry
    seen.add(entry.to)
    const next = ledger[entry.to]
    if (typeof next !== 'object') return first
    if ('gone' in next) return next
    entry = next
  }
  return first
}

/** Lists every issue that the ledger knows of. */
function* issuesIn(ledger: Ledger): Generator<{ publication: string; id: string }> {
  for (const address of Object.keys(ledger)) {
    const [, publication, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? []
    if (publication !== undefined && id !== undefined && publication !== 'sources') yield { publication, id }
  }
}

const monthOf = (id: string) => /^\d{4}-(\d\d)(?!\d)/.exec(id)?.[1] ?? 'unknown'

// A publication, a year or a month that has lost its last issue leads to what is around it.
function emptied(ledger: Ledger, standing: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>()
  for (const { publication, id } of issuesIn(ledger)) {
    const year = yearOf(id)
    const own = addressOf.publication(publication)
    found.set(own, addressOf.home())
    found.set(addressOf.year(publication, year), standing.has(own) ? own : addressOf.home())
    if (year === 'undated') continue
    const dates = addressOf.dates(year)
    found.set(dates, addressOf.dates())
    found.set(addressOf.dates(year, monthOf(id)), standing.has(dates) ? dates : addressOf.dates())
  }
  return found
}

// A list that grew shorter leaves the parts that it no longer has to its first. It was never longer than the ledger.
function lostParts(ledger: Ledger): Map<string, string> {
  const found = new Map<string, string>()
  const lost = (list: string, length: number, mostOfThem: number) => {
    for (const number of furtherParts(length, mostOfThem)) found.set(addressOf.part(list, number), list)
  }
  for (const [issue, highest] of highestNumbers(ledger))
    if (!issue.startsWith('/sources/')) lost(issue, highest, most.articles)
  const issues = [...issuesIn(ledger)]
  const lists = Map.groupBy(issues, ({ publication, id }) => {
    const year = yearOf(id)
    return year === 'undated' ? addressOf.year(publication, year) : addressOf.dates(year, monthOf(id))
  })
  for (const [list, held] of lists) lost(list, held.length, most.issues)
  const publications = new Set(issues.map(({ publication }) => publication)).size
  if (publications > most.onHome) {
    found.set(addressOf.publications(), addressOf.home())
    lost(addressOf.publications(), publications, most.publications)
  }
  return found
}

// A source that was renamed has taken its further pages with it.
function sourceParts(archive: Archive): Map<string, string> {
  const pages = new Map(
    allSources(archive).map(({ file }) => [addressOf.sourcePage(file), sourceAddresses(archive, file)]),
  )
  const found = new Map<string, string>()
  for (const [address, entry] of Object.entries(archive.ledger)) {
    if (!address.startsWith('/sources/') || entry === 'here') continue
    const last = lastEntry(archive.ledger, entry, new Set(pages.keys()))
    if (!('to' in last)) continue
    for (const page of pages.get(last.to)?.slice(1) ?? [])
      found.set(address + page.slice(last.to.length), page)
  }
  return found
}
