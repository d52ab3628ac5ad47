// Lines below the heading of a list of contents in a typed sheet → where the list ends.
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const widestEntry = 100
const farthestEntry = 5
const longest = 100

/** Says whether dots lead from a title to the page it stands on. */
export const isLeader = ({ value }: LineNode): boolean => patterns.dotLeader.test(value)

/**
 * Finds the end of a list of contents: its last line with dots that lead to a page, or else the end of the short lines
 * that stand together below the heading. Gives `from` where it is set in neither way.
 */
export function typedContentsEnd(lines: readonly LineNode[], from: number): number {
  const led = lastLeader(lines, from)
  return led > from ? led : blockEnd(lines, from)
}

// Labels over the columns, sections and rules may stand between two entries.
function lastLeader(lines: readonly LineNode[], from: number): number {
  let end = from
  for (const [at, line] of lines.slice(from, from + longest).entries()) {
    if (from + at - end > farthestEntry) break
    if (isLeader(line)) end = from + at + 1
  }
  return end
}

function blockEnd(lines: readonly LineNode[], from: number): number {
  const isEntry = (line: LineNode, at: number) =>
    (at === 0 || line.blanks === 0) &&
    !isWide(line.value) &&
    letters(plain(line.value)) !== '' &&
    widthOf(plain(line.value)) <= widestEntry &&
    !patterns.sentenceEnd.test(plain(line.value).replace(/[!?]+$/u, ''))
  const ends = lines.slice(from).findIndex((line, at) => !isEntry(line, at))
  const count = ends < 0 ? 0 : ends
  return count >= 4 ? from + count : from
}
