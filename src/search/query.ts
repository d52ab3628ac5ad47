// What a reader typed in, what the index is asked out: parts that must all be there, each a run of words at
// fixed distances. `社区 "fire brigade"` is two parts.
import { cut, type Unit, wordOf } from './cut.ts'
import { type FoldTable, noTable } from './fold.ts'

/** A word that stands `offset` positions after the start of its part; `prefix` when it may go on. */
export interface Need {
  word: string
  offset: number
  prefix: boolean
}

/** One part of a query; `length` is how many positions it spans. */
export interface Part {
  needs: Need[]
  length: number
}

/** Reads a query: white space separates parts, quotation marks hold one together. */
export function readQuery(query: string, table: FoldTable = noTable): Part[] {
  const texts = query.match(/["“][^"“”]*["”]|[^\s"“”]+/gu) ?? []
  const parts = texts.map((text) => partOf(cut(text, table))).filter(({ needs }) => needs.length > 0)
  const seen = new Set<string>()
  return parts.filter((part) => {
    const key = JSON.stringify(part)
    return !seen.has(key) && seen.add(key)
  })
}

function partOf(units: readonly Unit[]): Part {
  const needs: Need[] = []
  let covered = -1
  units.forEach((unit, i) => {
    if (i <= covered) return
    const next = units[i + 1]
    const previous = units[i - 1]
    const need = (word: string, from: Unit, prefix = false) =>
      needs.push({ word, offset: from.position, prefix })
    if (next) {
      need(wordOf(unit, next), unit)
      // A pair says what its second character is; what follows that one is asked for when a break does.
      const pair = unit.single && next.single && next.position === unit.position + 1
      const then = units[i + 2]
      if (pair && then?.position === next.position + 1) covered = i + 1
      else if (pair && !then) covered = i + 1
    } else if (previous?.single && unit.single && previous.position === unit.position - 1) {
      need(wordOf(previous, unit), previous)
    } else need(unit.text, unit, true)
  })
  const last = units.at(-1)
  return { needs, length: last ? last.position + 1 : 0 }
}
