// What is said of an article in, a citation to copy out: GB/T 7714 for Chinese, Chicago for everything else.
import { displayDate } from '../model/date.ts'
import type { Facts } from '../model/fields.ts'
import { publicAddress } from './public-address.ts'

/** Writes the citation of an article in the form usual for its language. */
export function citationText(facts: Facts): string {
  return facts.language?.startsWith('zh') ? chineseCitation(facts) : chicagoCitation(facts)
}

function chineseCitation(facts: Facts): string {
  const { byline = [], credit, title, publication, date, page } = facts
  const authors = byline.length > 0 ? byline.join(', ') : credit
  const where = [publication, date].filter(Boolean).join(', ') + (page ? `(${page})` : '')
  return [authors, `${title}[N]`, where, publicAddress(facts)].filter(Boolean).join('. ')
}

function chicagoCitation(facts: Facts): string {
  const { byline = [], credit, title, publication, place, date, page, language = 'en' } = facts
  const address = publicAddress(facts)
  const authors = byline.length > 0 ? byline.join(', ') : credit
  const paper = place ? `${publication} (${place})` : publication
  const where = [paper, date && displayDate(date, language), page && `p. ${page}`].filter(Boolean).join(', ')
  const end = /[.!?]$/.test(title) ? '' : '.'
  return `${authors ? `${authors}. ` : ''}“${title}${end}” ${where}.${address ? ` ${address}.` : ''}`
}
