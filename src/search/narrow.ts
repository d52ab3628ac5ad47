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

/** Says whether a volume may hold an article that is left; `rows` are its articles, where they are known. */
export function mayLeave(narrowing: Narrowing, volume: Volume, rows?: readonly Row[]): boolean {
  if (rows) return rows.some((row) => leaves(narrowing, row))
  const { publication, issue, from, to } = narrowing
  if (publication && !volume.publications.includes(publication)) return false
  const reaches = (range: Pick<Narrowing, 'from' | 'to'>) =>
    volume.years.some((year) =>
      year === undated
        ? inRange(range, undefined)
        : inRange(range, year) && inRange(range, volume.from, volume.to),
    )
  const year = issue && issueYear(issue)
  if (issue && !reaches(year === undated ? { from: year } : { from: issue, to: issue })) return false
  return reaches({ from, to })
}

// What is known less exactly is left when any day it may stand for is.
function inRange(
  { from, to }: Pick<Narrowing, 'from' | 'to'>,
  first: string | undefined,
  last = first,
): boolean {
  if (!first || !last || from === undated) return from === undated ? !first : !from && !to
  return (!from || last.padEnd(10, '-99') >= from) && (!to || first <= to.padEnd(10, '-99'))
}
