// What the articles found can be narrowed by, counted: of each column without what it is narrowed to itself, so that
// a reader sees what the other choices would leave.
import type { Row } from './catalogue.ts'
import { leaves, type Narrowing } from './narrow.ts'
import { yearOf } from './volumes.ts'

/** The columns that a reader chooses one value of. */
export const chosenFrom = ['publication', 'section', 'person', 'office'] as const

export type Counts = ReadonlyMap<string, number>

/** Counts the articles by a column's values, the most frequent value first. */
export function countColumn(
  rows: readonly Row[],
  narrowing: Narrowing,
  column: (typeof chosenFrom)[number],
): Counts {
  const others = { ...narrowing, [column]: '', ...(column === 'publication' ? { issue: '' } : {}) }
  return counted(rows.filter((row) => leaves(others, row)).flatMap((row) => row[column]))
}

/** Counts the articles by year; those without a date are `undated`. */
export function countYears(rows: readonly Row[], narrowing: Narrowing): Counts {
  return counted(rows.filter((row) => leaves({ ...narrowing, from: '', to: '' }, row)).map(yearOf))
}

function counted(values: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Map([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)))
}
