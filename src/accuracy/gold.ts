// *.gold.json: what a careful librarian, who reads only the source, says that its articles are.

/** What stands in a gold file; `…_alt` are other readings that count as right. */
export interface Gold {
  source: string
  publication?: string | null
  publication_alt?: string[]
  issue: Partial<Record<'date' | 'number', string | null>> & { date_alt?: string[]; number_alt?: string[] }
  articles: GoldArticle[]
  furniture: { spans: Span[]; kind: string }[]
}

export type Span = [first: number, last: number]

/** The fields that are compared one by one. */
export const comparedFields = [
  'kicker',
  'subtitle',
  'section',
  'byline',
  'credit',
  'date',
  'continued',
] as const

export type ComparedField = (typeof comparedFields)[number]

/** One article of a gold file. */
export interface GoldArticle {
  [readings: `${string}_alt`]: string[] | undefined
  title: string | null
  kicker?: string | null
  subtitle?: string | null
  section?: string | null
  byline?: string[]
  credit?: string | null
  date?: string | null
  continued?: string | null
  spans: Span[]
  blocks: { type: 'paragraph' | 'heading' | 'item' | 'caption'; text: string }[]
}
