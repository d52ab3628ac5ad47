// Lines, or whatever is read one by one → the first that states something, a line with its number.
import { plain } from './text.ts'
import { type LineNode, lineNumber } from './tree.ts'

/** Gives the first value that a line states, with its line number, from 1. */
export function first(
  lines: LineNode[],
  read: (text: string) => string | undefined,
): { value: string; line: number } | undefined {
  for (const line of lines) {
    const value = read(plain(line.value))
    if (value !== undefined) return { value, line: lineNumber(line) }
  }
  return undefined
}

/** Gives the first words that are read off any of several; empty words count as none. */
export function firstOf<One>(
  all: readonly One[],
  read: (one: One) => string | undefined,
): string | undefined {
  for (const one of all) {
    const words = read(one)
    if (words) return words
  }
  return undefined
}
