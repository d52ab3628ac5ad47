// What a reader typed in, parts out that must all be there: `社区 "fire brigade"` is two.
import { cut, type Unit } from './cut.ts'
import { type FoldTable, noTable } from './fold.ts'
import { phrase } from './word.ts'

/** One part of a query: units that stand one after another. */
export type Part = Unit[]

/** Reads a query: white space separates parts, quotation marks hold one together. */
export function readQuery(query: string, table: FoldTable = noTable): Part[] {
  const texts = query.match(/["“][^"“”]*["”]|[^\s"“”]+/gu) ?? []
  const parts = texts.map((text) => cut(text, table)).filter((part) => part.length > 0)
  return [...new Map(parts.map((part) => [phrase(part).join(' '), part])).values()]
}
