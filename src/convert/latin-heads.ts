// Printed lines of English → those that head the text right below them, with no blank line between: each stops
// where the next word would still have fitted, which no line of a printed paragraph but the last one does.
import { indentOf } from './block-words.ts'
import { isCapitals } from './latin-lines.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const mostHeads = 3
const widestColumn = 45
// A ragged margin takes a word or two.
const margin = 3

/** Finds the heads, at the top of a stack of lines, of a source whose prose is as wide as `prose`. */
export function latinHeads(lines: readonly LineNode[], prose: number): ReadonlySet<LineNode> {
  const heads = new Set<LineNode>()
  if (prose === 0 || prose > widestColumn) return heads
  const numbered = lines.filter((line) => patterns.agendaHead.test(line.value)).length >= 3
  for (const [at, line] of lines.entries()) {
    if (line.furniture || !(line.blanks > 0 || lines[at - 1]?.furniture || at === 0)) continue
    for (const head of headsFrom(lines, at, prose, numbered)) heads.add(head)
  }
  return heads
}

// The lines of a stack down to its text; none where no text stands below.
function headsFrom(lines: readonly LineNode[], from: number, prose: number, numbered: boolean): LineNode[] {
  const heads: LineNode[] = []
  for (let at = from; heads.length <= mostHeads; at++) {
    const [line, below] = [lines[at], lines[at + 1]]
    if (!line || !below || below.furniture || below.blanks > 0) return []
    if (heads.length > 0 && opensText(lines, at, prose)) return heads
    const tight = numbered && patterns.agendaHead.test(line.value)
    if (!stopsShort(plain(line.value), plain(below.value), prose - (tight ? 0 : margin))) return []
    heads.push(line)
  }
  return []
}

function stopsShort(text: string, below: string, column: number): boolean {
  if (isWide(text + below) || /[.,;:-]$/u.test(text)) return false
  if ([patterns.dear, patterns.labelledEntry, patterns.datedEntry].some((p) => p.test(text))) return false
  if (isByline(below) || isByline(text)) return true
  if (!/^["“'‘]?[\p{Lu}\p{N}]/u.test(text) || !/^["“'‘(]?\p{Lu}/u.test(below)) return false
  const word = /^\S+/.exec(below)?.[0] ?? ''
  return widthOf(text) + 0.5 + widthOf(word) <= column
}

const isByline = (text: string) =>
  patterns.writtenBy.test(text) && patterns.signature.test(text.replace(patterns.writtenBy, ''))

// A line of running words that fills its column, and goes on below inside a sentence.
function opensText(lines: readonly LineNode[], at: number, prose: number): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1] as LineNode]
  const [text, next] = [plain(line.value), plain(below.value)]
  const word = /^\S+/.exec(next)?.[0] ?? ''
  const fills = indentOf(line) + widthOf(text) + 0.5 + widthOf(word) > prose - margin
  return fills && !isByline(next) && !isCapitals(text) && (text.match(patterns.smallWords)?.length ?? 0) >= 3
}
