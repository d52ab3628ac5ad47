// What is said of articles in, CSL-JSON out: the form that citation processors and reference managers share.
import { partsOf } from '../model/date.ts'
import type { Facts } from '../model/fields.ts'
import { publicAddress } from './public-address.ts'

/** Writes articles as CSL-JSON. */
export function cslJson(articles: readonly Facts[]): string {
  return `${JSON.stringify(articles.map(cslItem), null, 1)}\n`
}

function cslItem(facts: Facts): object {
  const {
    title,
    byline,
    credit,
    publication,
    number,
    page,
    section,
    issuer,
    place,
    issn,
    language,
    address,
  } = facts
  return {
    id: address,
    type: 'article-newspaper',
    title,
    // A name is kept as it is printed: where a Chinese or a printed name divides is not stated.
    author: (byline ?? (credit ? [credit] : undefined))?.map((literal) => ({ literal })),
    'container-title': publication,
    issued: issued(facts.date),
    issue: number,
    page,
    section,
    publisher: issuer,
    'publisher-place': place,
    ISSN: issn,
    language,
    URL: publicAddress(facts),
  }
}

function issued(date: string | undefined): object | undefined {
  const parts = date === undefined ? undefined : partsOf(date)
  if (!parts) return undefined
  const known = [parts.year, parts.month, parts.day].filter((part) => part !== undefined)
  return { 'date-parts': [known], ...(parts.approximate ? { circa: true } : {}) }
}
