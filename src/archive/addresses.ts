// Every page of the site by its address, for those who must know them all.
import { addressOf } from '../model/paths.ts'
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
