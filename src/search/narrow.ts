// What a reader narrows a search to in, which articles that leaves out; dates by the days they may stand for.
import type { Row } from './catalogue.ts'
import { issueYear, undated, type Volume } from './volumes.ts'

/** What a search is narrowed to: of each only these; `''` and a name left out are everything. */
export interface Narrowing {
  publication?: string
  /** An issue's id, of the publication. */
  issue?: string
  section?: string
  person?: string
  office?: string
  /** The first and the last day, month or year: `1958`, `1958-03`, `1958-03-01`; both `undated` for what has no date. */
  from?: string
  to?: string
}

const named = ['publication', 'issue', 'section', 'person', 'office'] as const

/** Says whether a narrowing leaves everything. */
export function isWide({ from, to, ...others }: Narrowing): boolean {
  return !from && !to && named.every((name) => !others[name])
}

/** Says whether an article is left. */
export function leaves(narrowing: Narrowing, row: Row): boolean {
  return (
    named.every((name) => !narrowing[name] || row[name].includes(narrowing[name])) &&
    inRange(narrowing, row.date[0])
  )
}

/** Says whether a volume may hold an article that is left. */
export function mayLeave({ publication, issue, ...narrowing }: Narrowing, volume: Volume): boolean {
  if (publication && !volume.publications.includes(publication)) return false
  if (issue && !volume.years.includes(issueYear(issue))) return false
  return volume.years.some((year) => inRange(narrowing, year === undated ? undefined : year))
}

// What is known less exactly is left when any day it may stand for is.
function inRange({ from, to }: Narrowing, date: string | undefined): boolean {
  if (!date || from === undated) return from === undated ? !date : !from && !to
  return (!from || date.padEnd(10, '-99') >= from) && (!to || date <= to.padEnd(10, '-99'))
}
