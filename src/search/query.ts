// What a reader typed in, parts out that must all be there and parts that must not: `社区 "fire brigade" -选举`.
import { cut, type Unit } from './cut.ts'
import { type FoldTable, simplifiedTable } from './fold.ts'
import { phrase } from './word.ts'

/** One part of a query: units that stand one after another. */
export type Part = Unit[]

export interface Query {
  /** What must all be there. */
  parts: Part[]
  /** What must not be there. */
  without: Part[]
}

const minus = '\u0000'

/** Reads a query: white space separates parts, quotation marks hold one together, a minus before a part excludes. */
export function readQuery(query: string, table: FoldTable = simplifiedTable): Query {
  const marked = query.replaceAll(minus, ' ').replace(/(^|\s)[-－](?=\S)/gu, `$1${minus}`)
  const texts =
    marked.match(/\0?(?:["“”＂][^"“”＂]*["“”＂]|[「『][^」』]*[」』](?=\s|$)|[^\s\0"“”＂]+)/gu) ?? []
  const partsOf = (texts: readonly string[]) => {
    const parts = texts.map((text) => cut(text, table)).filter((part) => part.length > 0)
    return [...new Map(parts.map((part) => [phrase(part).join(' '), part])).values()]
  }
  return {
    parts: partsOf(texts.filter((text) => !text.startsWith(minus))),
    without: partsOf(texts.filter((text) => text.startsWith(minus))),
  }
}
