// One table of what is said of an article: for each field how a reference manager, Dublin Core and schema.org call it,
// and what search does with it. Its label for readers is in src/words under the same name.

/** How one field is called elsewhere, and what search does with it. */
export interface Field {
  /** Highwire Press: the `<meta>` names that reference managers read. */
  highwire?: string
  /** Dublin Core, for what Highwire has no name for. */
  dublinCore?: string
  /** A property of schema.org’s NewsArticle. */
  schema?: string
  search?: 'title' | 'text' | 'filter'
}

export const fields = {
  title: { highwire: 'citation_title', dublinCore: 'DC.title', schema: 'headline', search: 'title' },
  kicker: { dublinCore: 'DCTERMS.alternative', schema: 'alternativeHeadline', search: 'text' },
  subtitle: { dublinCore: 'DCTERMS.alternative', schema: 'alternativeHeadline', search: 'text' },
  byline: { highwire: 'citation_author', dublinCore: 'DC.creator', schema: 'author', search: 'text' },
  credit: { dublinCore: 'DC.contributor', schema: 'contributor', search: 'text' },
  publication: {
    highwire: 'citation_journal_title',
    dublinCore: 'DC.source',
    schema: 'isPartOf',
    search: 'filter',
  },
  date: {
    highwire: 'citation_publication_date',
    dublinCore: 'DC.date',
    schema: 'datePublished',
    search: 'filter',
  },
  number: { highwire: 'citation_issue', schema: 'issueNumber' },
  page: { highwire: 'citation_firstpage', schema: 'printPage' },
  section: { dublinCore: 'DC.subject', schema: 'articleSection', search: 'filter' },
  language: { highwire: 'citation_language', dublinCore: 'DC.language', schema: 'inLanguage' },
  issuer: { highwire: 'citation_publisher', dublinCore: 'DC.publisher', schema: 'publisher' },
  place: { dublinCore: 'DC.coverage', schema: 'locationCreated' },
  issn: { highwire: 'citation_issn', schema: 'issn' },
  rights: { dublinCore: 'DC.rights', schema: 'usageInfo' },
  address: { highwire: 'citation_public_url', dublinCore: 'DC.identifier', schema: 'url' },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof fields

/** What is said of one article, by field; a field that is not known is absent. */
export type Facts = Partial<Record<Exclude<FieldName, 'title' | 'byline'>, string>> & {
  title: string
  byline?: string[]
}
