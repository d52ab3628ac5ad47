// An article in, everything said of it out: the one place where its own fields, its issue's and its publication's meet.
import { type Archive, type Article, articleAddress } from '../archive/index.ts'
import type { Facts } from '../model/fields.ts'

/** Gathers what is said of an article; what is not known is absent. */
export function factsOf({ record: archive }: Archive, article: Article): Facts {
  const { fields, issue } = article
  const { record: publication, language } = issue.publication
  const address = articleAddress(article)
  const date = fields.date ?? issue.record.date
  const known = {
    title: fields.title,
    kicker: fields.kicker,
    subtitle: fields.subtitle,
    byline: fields.byline,
    credit: fields.credit,
    publication: publication.title,
    date,
    number: issue.record.number,
    page: fields.page === undefined ? undefined : String(fields.page),
    section: fields.section,
    language,
    issuer: publication.issuer,
    place: publication.place,
    issn: publication.issn,
    rights: publication.rights ?? archive.rights,
    address: archive.url ? new URL(address, archive.url).href : address,
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Facts
}
