// What is said of articles in, RIS out: tagged lines that every reference manager imports.
import { partsOf } from '../model/date.ts'
import type { Facts } from '../model/fields.ts'
import { publicAddress } from './public-address.ts'

/** Writes articles as RIS. */
export function ris(articles: readonly Facts[]): string {
  return articles.map(risEntry).join('\r\n')
}

function risEntry(facts: Facts): string {
  const authors = facts.byline ?? (facts.credit ? [facts.credit] : [])
  const rows: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', facts.title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', facts.publication],
    ['DA', risDate(facts.date)],
    ['PY', facts.date && String(partsOf(facts.date)?.year ?? '')],
    ['IS', facts.number],
    ['SP', facts.page],
    ['SE', facts.section],
    ['PB', facts.issuer],
    ['CY', facts.place],
    ['SN', facts.issn],
    ['LA', facts.language],
    ['UR', publicAddress(facts)],
  ]
  const lines = rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

function risDate(date: string | undefined): string | undefined {
  const parts = date === undefined ? undefined : partsOf(date)
  if (!parts) return undefined
  const two = (n: number | undefined) => (n === undefined ? '' : String(n).padStart(2, '0'))
  return `${parts.year}/${two(parts.month)}/${two(parts.day)}/${parts.approximate ? 'circa' : ''}`
}
