// Every page of the site by its address, for those who must know them all.
import type { Ledger } from '../model/ledger.ts'
import { addressOf, yearOf } from '../model/paths.ts'
import { furtherParts, most } from './parts.ts'
import {
  allIssues,
  articleAddress,
  byMonth,
  datesByYear,
  isCalendar,
  issueAddress,
  yearsOf,
} from './queries.ts'
import { allSources, sourceAddresses } from './sources.ts'
import type { Archive } from './types.ts'

/** Lists the address of every page that stands, in a fixed order. */
export function allAddresses(archive: Archive): string[] {
  const sources = allSources(archive).flatMap(({ file }) => sourceAddresses(archive, file))
  return [...readingAddresses(archive), ...sources]
}

/** Lists the address of every page that readers look for: all but the pages of sources, which say the same again. */
export function readingAddresses(archive: Archive): string[] {
  const { publications } = archive
  const listed = publications.length > most.onHome ? publications.length : 0
  return [
    ...[addressOf.home(), addressOf.about(), addressOf.search(), addressOf.dates()],
    ...(listed > 0 ? inParts(addressOf.publications(), listed, most.publications) : []),
    ...datesByYear(archive).flatMap(({ year, issues }) => [
      addressOf.dates(year),
      ...[...byMonth(issues)].flatMap(([month, inMonth]) =>
        inParts(addressOf.dates(year, month || 'unknown'), inMonth.length, most.issues),
      ),
    ]),
    ...publications.flatMap((publication) => [
      addressOf.publication(publication.slug),
      ...yearsOf(publication).flatMap(({ year, issues }) =>
        inParts(addressOf.year(publication.slug, year), isCalendar(year) ? 1 : issues.length, most.issues),
      ),
    ]),
    ...allIssues(archive).flatMap((issue) => [
      ...inParts(issueAddress(issue), issue.articles.length, most.articles),
      ...issue.articles.map(articleAddress),
    ]),
  ]
}

function inParts(address: string, length: number, mostOfThem: number): string[] {
  return [address, ...furtherParts(length, mostOfThem).map((number) => addressOf.part(address, number))]
}

/** An address whose page is elsewhere now, or gone. */
export interface FormerAddress {
  address: string
  entry: Exclude<Ledger[string], 'here'>
}

/**
 * Lists the addresses that were given and no longer stand, with where they lead: to a page that stands, through
 * however many moves, or to a tombstone. One that stands after all keeps its page; one whose page is missing, which
 * check reports, leads to what is around it.
 */
export function formerAddresses(archive: Archive): FormerAddress[] {
  const standing = new Set(allAddresses(archive))
  const former = Object.entries(archive.ledger).flatMap(([address, entry]) => {
    if (standing.has(address)) return []
    const last = entry === 'here' ? { to: around(address, standing) } : entry
    return [{ address, entry: lastEntry(archive.ledger, last, standing) }]
  })
  return [...former, ...emptied(archive, standing)]
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

// A year or a month that has lost its last issue leads to what is around it; the ledger tells which there were.
function emptied({ ledger }: Archive, standing: ReadonlySet<string>): FormerAddress[] {
  const found = new Map<string, string>()
  for (const address of Object.keys(ledger)) {
    const [, publication, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? []
    if (publication === undefined || id === undefined || publication === 'sources') continue
    const year = yearOf(id)
    found.set(addressOf.year(publication, year), addressOf.publication(publication))
    const month = /^\d{4}-(\d\d)(?!\d)/.exec(id)?.[1] ?? 'unknown'
    if (year === 'undated') continue
    found.set(addressOf.dates(year), addressOf.dates())
    found.set(
      addressOf.dates(year, month),
      standing.has(addressOf.dates(year)) ? addressOf.dates(year) : addressOf.dates(),
    )
  }
  return [...found]
    .filter(([address, to]) => !standing.has(address) && standing.has(to) && ledger[address] === undefined)
    .map(([address, to]) => ({ address, entry: { to } }))
}
