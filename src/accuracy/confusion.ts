// Judged documents → which kinds of line are taken for which, counted.
import type { Judged } from './judge.ts'
import type { LineKind } from './line-kinds.ts'

/** One kind of line taken for another. */
export interface Confusion {
  is: LineKind
  taken: LineKind
  lines: number
  documents: number
}

/** Counts the lines that are taken for something else, the most frequent first. */
export function confusionsIn(documents: readonly Judged[]): Confusion[] {
  const found = new Map<string, Confusion & { in: Set<string> }>()
  for (const { name, lines } of documents)
    for (const { is, taken } of lines.filter((line) => line.is !== line.taken)) {
      const key = `${is} ${taken}`
      const one = found.get(key) ?? { is, taken, lines: 0, documents: 0, in: new Set() }
      one.lines += 1
      one.documents = one.in.add(name).size
      found.set(key, one)
    }
  return [...found.values()]
    .sort((a, b) => b.lines - a.lines || (`${a.is} ${a.taken}` < `${b.is} ${b.taken}` ? -1 : 1))
    .map(({ in: _, ...confusion }) => confusion)
}

/** Says how many lines were judged, and how many are taken for what they are. */
export function countLines(documents: readonly Judged[]): { all: number; right: number } {
  const lines = documents.flatMap((document) => document.lines)
  return { all: lines.length, right: lines.filter(({ is, taken }) => is === taken).length }
}

/** Says one confusion in words: sub-heading taken for title. */
export function sayConfusion({ is, taken }: Pick<Confusion, 'is' | 'taken'>): string {
  if (is === 'furniture') return `furniture kept as ${taken}`
  if (taken === 'furniture') return `${is} put away as furniture`
  return `${is} taken for ${taken}`
}
