// Each line of a source → what it is by the gold, and what it was read as: one word for each.
import type { Reading } from '../convert/index.ts'
import { type Seen, type Sighting, sightingsOf } from '../convert/sightings.ts'
import type { Gold, GoldArticle } from './gold.ts'
import { bare } from './letters.ts'
import type { Made } from './made.ts'

/** What a line is to a reader. */
export type LineKind =
  | 'title'
  | 'kicker'
  | 'subtitle'
  | 'byline or credit'
  | 'sub-heading'
  | 'caption'
  | 'text'
  | 'section heading'
  | 'furniture'

/** A line with what it is and what it was read as. */
export interface JudgedLine {
  line: number
  is: LineKind
  taken: LineKind
}

const kinds: Partial<Record<Seen, LineKind>> = {
  title: 'title',
  'title-line': 'title',
  kicker: 'kicker',
  subtitle: 'subtitle',
  byline: 'byline or credit',
  credit: 'byline or credit',
  subhead: 'sub-heading',
  caption: 'caption',
  paragraph: 'text',
  item: 'text',
  'jump-line': 'text',
  section: 'section heading',
  'section-heading': 'section heading',
}

/** Judges the lines of a source; a line of the gold that could be several things is right as any of them. */
export function judgeLines(gold: Gold, reading: Reading, made: Made): JudgedLine[] {
  const owners = ownersOf(gold)
  return sightingsOf(reading, '').flatMap((sighting) => {
    const owner = owners.get(sighting.line)
    const letters = bare(sighting.text)
    if (owner === undefined || letters === '') return []
    const taken = takenFor(sighting, letters, made)
    const could = typeof owner === 'string' ? [owner] : kindsIn(owner, letters)
    const first = could[0]
    return first === undefined
      ? []
      : [{ line: sighting.line, is: could.includes(taken) ? taken : first, taken }]
  })
}

// A credit that names nobody stays in the text.
function takenFor({ is, article }: Sighting, letters: string, made: Made): LineKind {
  const kind = kinds[is] ?? 'furniture'
  if (kind !== 'byline or credit' || article === undefined) return kind
  return made.articles[article]?.blocks.includes(letters) ? 'text' : kind
}

function ownersOf({ articles, furniture }: Gold): Map<number, GoldArticle | LineKind> {
  const owners = new Map<number, GoldArticle | LineKind>()
  const own = (spans: readonly (readonly [number, number])[], owner: GoldArticle | LineKind) => {
    for (const [first, last] of spans) for (let line = first; line <= last; line++) owners.set(line, owner)
  }
  for (const { spans, kind } of furniture)
    own(spans, kind === 'section-heading' ? 'section heading' : 'furniture')
  for (const article of articles) own(article.spans, article)
  return owners
}

// Every part of an article that has the letters of the line, the likeliest first.
function kindsIn(article: GoldArticle, letters: string): LineKind[] {
  const has = (...values: unknown[]) =>
    values.flat().some((value) => {
      const whole = bare(value)
      return whole !== '' && (whole.includes(letters) || (whole.length >= 4 && letters.includes(whole)))
    })
  const names = signs(article).filter((name) => letters.includes(bare(name)))
  const named = bare(names.join('')).length / letters.length
  const inBlock = (...types: string[]) =>
    article.blocks.some(
      ({ type, text }) =>
        types.includes(type) && (bare(text).includes(letters) || goesOn(bare(text), letters)),
    )
  const found: [LineKind, boolean][] = [
    ['title', has(article.title, article.title_alt)],
    ['kicker', has(article.kicker, article.kicker_alt)],
    ['subtitle', has(article.subtitle, article.subtitle_alt)],
    ['sub-heading', inBlock('heading')],
    ['caption', inBlock('caption')],
    ['byline or credit', letters.length <= 40 && named > (inBlock('paragraph', 'item') ? 0.35 : 0)],
    ['text', inBlock('paragraph', 'item')],
  ]
  return found.filter(([, yes]) => yes).map(([kind]) => kind)
}

const signs = ({ byline = [], byline_alt = [], credit, credit_alt = [] }: GoldArticle) =>
  [...byline, ...byline_alt, credit ?? '', ...credit_alt].filter((name) => bare(name) !== '')

// A printed line may hold the end of one paragraph and the beginning of the next.
const goesOn = (text: string, letters: string) =>
  letters.length >= 12 && (text.includes(letters.slice(0, 10)) || text.includes(letters.slice(-10)))
