// Two texts, or two sides of a conflict → lines that a person reads: where they differ, and how.
import { diffArrays } from 'diff'
import type { Conflict } from '../src/convert/merge-edit.ts'

/** Shows where a text differs from another: `-` is what the first has, `+` what the second has in its place. */
export function showDifference(from: string, to: string): string[] {
  const shown: string[] = []
  let line = 1
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    const [minus, plus] = shortened(removed, added)
    if (minus.length + plus.length > 0) shown.push(`line ${line - removed.length}`)
    shown.push(...minus.map((text) => `  - ${text}`), ...plus.map((text) => `  + ${text}`))
    ;[removed, added] = [[], []]
  }
  for (const change of diffArrays(linesOf(from), linesOf(to))) {
    if (change.added) added = change.value
    else if (change.removed) removed = change.value
    else flush()
    if (!change.added) line += change.value.length
  }
  flush()
  return shown
}

/** Shows a passage that a person and the conversion both changed. */
export function showConflict({ mine, now }: Conflict): string[] {
  const [yours, its] = shortened(mine.lines, now.lines)
  const side = (whose: string, line: number, lines: string[]) =>
    lines.length === 0
      ? [`${whose}: taken out`]
      : lines.map((text, i) => `${i === 0 ? `${whose}, line ${line}: ` : '  '}${text}`)
  return [...side('yours', mine.line, yours), ...side('conversion', now.line, its)]
}

const linesOf = (text: string) => text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n')

// Blank lines say nothing here; of two long lines that differ in a few letters, those letters are shown.
function shortened(removed: readonly string[], added: readonly string[]): [string[], string[]] {
  const [from, to] = [removed, added].map((lines) => lines.filter((line) => line.trim() !== '')) as [
    string[],
    string[],
  ]
  const pairs = from.length === to.length
  const cut = (lines: string[], others: string[]) =>
    lines.map((line, i) => (pairs ? around(line, others[i] as string) : capped(line)))
  return [cut(from, to), cut(to, from)]
}

const context = 12
const most = 90

// What of a line is not as in another, with a few letters before and after.
function around(line: string, other: string): string {
  const [letters, others] = [[...line], [...other]]
  const shortest = Math.min(letters.length, others.length)
  let start = 0
  while (start < shortest && letters[start] === others[start]) start++
  let end = 0
  while (end < shortest - start && letters.at(-1 - end) === others.at(-1 - end)) end++
  const from = start > context + 3 ? start - context : 0
  const until = end > context + 3 ? letters.length - end + context : letters.length
  const shown = capped(letters.slice(from, until).join(''))
  return `${from > 0 ? '…' : ''}${shown}${until < letters.length ? '…' : ''}`
}

function capped(line: string): string {
  const letters = [...line]
  return letters.length > most
    ? `${letters.slice(0, most / 2).join('')} … ${letters.slice(-most / 2).join('')}`
    : line
}
