// A found article in, what its result shows out: title, excerpt and link. Plain data, no HTML.
import { cut, type Unit } from './cut.ts'
import { excerptOf, type Piece, piecesOf, type Stretch, union } from './excerpt.ts'
import type { FoldTable } from './fold.ts'
import type { KeptArticle } from './kept-article.ts'
import { matchesOf } from './matches.ts'
import type { Part } from './query.ts'
import { textFragment } from './text-fragment.ts'

/** One result as it is shown. */
export interface Shown {
  /** With the text fragment. */
  address: string
  title: Piece[]
  excerpt: Piece[]
  /** Publication, date, section: what is known. */
  record: string[]
  language: string | undefined
}

/** Makes what a result shows of an article and of where the parts of the query stand in it. */
export function show(data: KeptArticle, parts: readonly Part[], table: FoldTable): Shown {
  const { title = '', publication, date, section, language } = data.meta
  const texts = data.content.split('\n')
  const units = texts.map((text) => cut(text, table))
  const shown = blocksToShow(units, parts).map((i) => ({
    text: texts[i] as string,
    stretches: marksOf(units[i] as Unit[], parts),
  }))
  const first = shown[0]?.stretches[0]
  return {
    address: data.url + (shown[0] && first ? textFragment(shown[0].text, first) : ''),
    title: piecesOf(title, marksOf(cut(title, table), parts)),
    excerpt: shown.flatMap(({ text, stretches }, i) => [
      ...(i > 0 ? [{ text: ' ', marked: false }] : []),
      ...excerptOf(text, stretches),
    ]),
    record: [publication, date, section].filter((text) => text !== undefined),
    language,
  }
}

/** Says whether every part is seen in the article when it is folded with this table. */
export function holdsAll({ content, meta }: KeptArticle, parts: readonly Part[], table: FoldTable): boolean {
  const units = [meta.title ?? '', ...content.split('\n')].map((text) => cut(text, table))
  return parts.every((part) => units.some((block) => matchesOf(block, part).length > 0))
}

function marksOf(units: readonly Unit[], parts: readonly Part[]): Stretch[] {
  return union(parts.flatMap((part) => matchesOf(units, part)))
}

// The block that holds the most parts, then one that holds a part the first does not; without any, the start.
function blocksToShow(blocks: readonly Unit[][], parts: readonly Part[]): number[] {
  const held = blocks.map((units) => parts.map((part) => matchesOf(units, part).length > 0))
  const count = (parts: readonly boolean[]) => parts.filter(Boolean).length
  const most = Math.max(0, ...held.map(count))
  if (most === 0) return blocks.length > 0 ? [0] : []
  const first = held.findIndex((parts) => count(parts) === most)
  const second = held.findIndex((parts) => parts.some((part, i) => part && !held[first]?.[i]))
  return second < 0 ? [first] : [first, second]
}
