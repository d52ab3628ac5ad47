// What the lines of an article state: its fields, and the blocks of its body.

/** A piece of an article's body, its words cleaned of what only printing put there. */
export interface BodyBlock {
  role: 'paragraph' | 'subhead' | 'item' | 'caption' | 'jump-line'
  text: string
  /** Words are lost after it. */
  gap?: true
}

/** The fields that an article's own lines state. */
export interface ReadFields {
  kicker?: string
  title?: string
  subtitle?: string
  section?: string
  byline?: string[]
  credit?: string
  date?: string
  continued?: string
  keywords?: string[]
  body: BodyBlock[]
}
