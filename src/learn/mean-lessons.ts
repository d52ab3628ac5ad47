// Two sets of lessons → their mean: what both say weighs most, what only one has seen half.
import type { Lessons } from '../convert/lessons.ts'

/**
 * Gives lessons whose weights are the means of those of two others, rounded to hundredths; a sign that one does not
 * know weighs nothing there. The neighbours of characters are those of `newer`. Models learned apart err apart, and
 * their mean errs less than either (bagging: Breiman 1996, which learns on parts of one set of examples).
 */
export function meanLessons(newer: Lessons, older: Lessons): Lessons {
  return {
    ...newer,
    signs: meanTable(newer.signs, older.signs),
    steps: meanTable(newer.steps, older.steps),
  }
}

function meanTable(a: Lessons['signs'], b: Lessons['signs']): Lessons['signs'] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  const rows = names.map((name): [string, number[]] => [name, meanRow(a[name] ?? [], b[name] ?? [])])
  return Object.fromEntries(rows.filter(([, row]) => row.some((weight) => weight !== 0)))
}

const meanRow = (a: readonly number[], b: readonly number[]): number[] =>
  Array.from(
    { length: Math.max(a.length, b.length) },
    (_, i) => Math.round(((a[i] ?? 0) + (b[i] ?? 0)) * 50) / 100 || 0,
  )
