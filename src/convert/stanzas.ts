// The lines of a stack → whether they are a stanza of Chinese verse.
import { isWide, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const longestStanza = 12

/** Says whether a line stands among lines of one stack without a full stop among them, all short: verse keeps its lines. */
export function isStanza(lines: LineNode[], at: number): boolean {
  let from = at
  while (from > 0 && at - from <= longestStanza && lines[from]?.blanks === 0) from -= 1
  let end = at + 1
  while (end < lines.length && end - from <= longestStanza && lines[end]?.blanks === 0) end += 1
  // A paragraph that a scan found set in is none.
  if (lines.slice(from, end).some(({ indent }) => indent !== undefined)) return false
  const stack = lines.slice(from, end).map((line) => plain(line.value))
  return (
    stack.length >= 2 &&
    stack.length <= longestStanza &&
    stack.every((text) => widthOf(text) <= 14 && isWide(text) && !/[。；]/.test(text))
  )
}
