// What is said of articles in, BibTeX out, in UTF-8.
import type { Facts } from '../model/fields.ts'
import { publicAddress } from './public-address.ts'

/** Writes articles as BibTeX. */
export function bibtex(articles: readonly Facts[]): string {
  return articles.map(entry).join('\n')
}

function entry(facts: Facts): string {
  const authors = facts.byline ?? (facts.credit ? [facts.credit] : [])
  const rows: [string, string | undefined][] = [
    ['title', `{${escaped(facts.title)}}`],
    // Braces keep a printed name whole.
    ['author', authors.map((author) => `{${escaped(author)}}`).join(' and ') || undefined],
    ['journal', facts.publication && escaped(facts.publication)],
    ['date', facts.date],
    ['year', facts.date && /\d{4}/.exec(facts.date)?.[0]],
    ['number', facts.number && escaped(facts.number)],
    ['pages', facts.page && escaped(facts.page)],
    ['publisher', facts.issuer && escaped(facts.issuer)],
    ['address', facts.place && escaped(facts.place)],
    ['issn', facts.issn],
    ['language', facts.language],
    ['url', publicAddress(facts)],
  ]
  const key = new URL(facts.address ?? '/', 'https://archive.invalid').pathname
    .split('/')
    .filter(Boolean)
    .join('-')
  const lines = rows.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return [`@article{${key.replace(/[^\w-]/g, '')},`, ...lines, '}', ''].join('\n')
}

function escaped(text: string): string {
  return text
    .replace(/[\\{}]/g, (letter) => ({ '\\': '\\textbackslash ', '{': '\\{', '}': '\\}' })[letter] ?? letter)
    .replace(/[&%$#_]/g, '\\$&')
}
