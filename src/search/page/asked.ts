// What a reader asks for, and the address that says it: `?q=…&publication=…&from=…&to=…&sort=…`.
import { undated } from '../volumes.ts'
import { readDate } from './dates.ts'

/** The names of what can be asked for, in the order an address has them. */
export const names = [
  'q',
  'publication',
  'issue',
  'from',
  'to',
  'section',
  'person',
  'office',
  'sort',
] as const

export type Name = (typeof names)[number]

/** What is asked for; `''` where nothing is. */
export type Asked = Record<Name, string>

/** What the search is narrowed to, of all that is asked for. */
export const wide = { publication: '', issue: '', from: '', to: '', section: '', person: '', office: '' }

/** Reads the query of an address; what stands there for a date and is none is left out. */
export function readAsked(query: string): Asked {
  const said = new URLSearchParams(query)
  const asked = Object.fromEntries(names.map((name) => [name, said.get(name)?.trim() ?? ''])) as Asked
  // Once, an address named one year.
  const year = said.get('year') ?? ''
  return { ...asked, ...dateRange(asked.from || year, asked.to || year) }
}

/** Reads a range of dates, the earlier one first. */
export function dateRange(from: string, to: string): { from: string; to: string } {
  const [first, last] = [from, to].map((text) => (text === undated ? text : (readDate(text) ?? ''))) as [
    string,
    string,
  ]
  return last && first > last.padEnd(10, '-99') ? { from: last, to: first } : { from: first, to: last }
}

/** Writes the query of an address, `?` alone when nothing is asked for. */
export function writeAsked(asked: Asked): string {
  const said = names.map((name) => [name, asked[name].trim()])
  return `?${new URLSearchParams(said.filter(([, value]) => value !== ''))}`
}
