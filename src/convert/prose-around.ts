// A line of an English page that is set in columns of several widths → how wide prose is around it.
import { plain } from './text.ts'
import type { LineNode } from './tree.ts'

const narrow = 0.7
const reach = 8
const fewest = 3
const share = 0.3

/**
 * Gives the width of prose at line `at`, in a stack as wide as `column` of a page whose prose is as wide as `prose`: the
 * stack's own where it is much narrower and its lines go on in small letters.
 */
export function proseAround(lines: readonly LineNode[], at: number, column: number, prose: number): number {
  if (column >= prose * narrow) return prose
  const stack = stackOf(lines, at)
  const goOn = stack.slice(1).filter(({ value }) => /^\s*\p{Ll}/u.test(plain(value))).length
  return goOn >= fewest && goOn >= stack.length * share ? column : prose
}

function stackOf(lines: readonly LineNode[], at: number): LineNode[] {
  let from = at
  let to = at + 1
  while (
    from > 0 &&
    at - from < reach &&
    (lines[from] as LineNode).blanks === 0 &&
    !lines[from - 1]?.furniture
  )
    from -= 1
  while (
    to < lines.length &&
    to - at <= reach &&
    (lines[to] as LineNode).blanks === 0 &&
    !lines[to]?.furniture
  )
    to += 1
  return lines.slice(from, to)
}
