// Lines → the first that states something, with its number.
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
