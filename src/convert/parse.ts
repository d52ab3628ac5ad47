// Text → a root of line nodes with positions. Blank lines belong to nobody.
import type { LineNode, SourceRoot } from './tree.ts'

/** Parses a decoded text into its non-blank lines; a trailing carriage return is no part of a line. */
export function parse(text: string): SourceRoot {
  const children: LineNode[] = []
  let offset = 0
  let blanks = 0
  for (const [index, raw] of text.split('\n').entries()) {
    const value = raw.replace(/\r$/, '')
    const line = index + 1
    if (value.trim() === '') blanks += 1
    else {
      const start = { line, column: 1, offset }
      const end = { line, column: value.length + 1, offset: offset + value.length }
      children.push({ type: 'line', value, blanks, position: { start, end } })
      blanks = 0
    }
    offset += raw.length + 1
  }
  return { type: 'root', children }
}
