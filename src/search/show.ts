// A found page in, what its result shows out: title, excerpt and link. Plain data, no HTML.
import type { Unit } from './cut.ts'
import { excerptOf, type Piece, piecesOf, type Span, type Stretch, stretchesOf } from './excerpt.ts'
import type { Found } from './find.ts'
import { place } from './place.ts'
import type { Part } from './query.ts'
import type { Fragment } from './read-index.ts'
import { textFragment } from './text-fragment.ts'

/** One result as it is shown. */
export interface Shown {
  /** From the site's root, with the text fragment. */
  address: string
  title: Piece[]
  excerpt: Piece[]
  /** Publication, date, section: what is known. */
  record: string[]
  language: string | undefined
}

/** Makes what a result shows of the article and of where the parts of the query stand in it. */
export function show(fragment: Fragment, parts: readonly Part[], found: Found): Shown {
  const { title = '', publication, date, section, language } = fragment.meta
  const texts = fragment.content.split('\n')
  const placed = place(title, texts)
  const spans = parts.map(({ length }, i) =>
    (found.hits[i] ?? []).map((first): Span => ({ first, last: first + length - 1 })),
  )
  const blocks = blocksToShow(placed.blocks, spans)
  const stretches = blocks.map((i) => stretchesOf(placed.blocks[i] as Unit[], spans.flat()))
  const first = stretches[0]?.[0]
  return {
    address: fragment.url + (first ? textFragment(texts[blocks[0] as number] as string, first) : ''),
    title: piecesOf(title, stretchesOf(placed.title, spans.flat())),
    excerpt: excerptsOf(
      blocks.map((i) => texts[i] as string),
      stretches,
    ),
    record: [publication, date, section].filter((text) => text !== undefined),
    language,
  }
}

// The block that holds the most parts, then one that holds a part the first does not; without any, the start.
function blocksToShow(blocks: readonly Unit[][], spans: readonly Span[][]): number[] {
  const held = blocks.map((units) => spans.map((part) => part.some((span) => covers(units, span))))
  const count = (parts: readonly boolean[]) => parts.filter(Boolean).length
  const most = Math.max(0, ...held.map(count))
  if (most === 0) return blocks.length > 0 ? [0] : []
  const first = held.findIndex((parts) => count(parts) === most)
  const second = held.findIndex((parts) => parts.some((part, i) => part && !held[first]?.[i]))
  return second < 0 ? [first] : [first, second]
}

function covers(units: readonly Unit[], { first }: Span): boolean {
  const [start, end] = [units[0]?.position, units.at(-1)?.position]
  return start !== undefined && end !== undefined && first >= start && first <= end
}

function excerptsOf(texts: readonly string[], stretches: readonly Stretch[][]): Piece[] {
  return texts.flatMap((text, i) => {
    const pieces = excerptOf(text, stretches[i] ?? [])
    return i === 0 ? pieces : [{ text: ' ', marked: false }, ...pieces]
  })
}
