// before: 3 May 1851, page 2 above each item of a digest made of a paper, and a headline below it or none
// after: the headline is the title, or the line of the day where none stands, and the day is known of the item.
import type { VFile } from 'vfile'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const fewest = 3
const widestHead = 36

/** Opens an item at each line that states nothing but a day and a page, or an issue and its day, of three at least. */
export default function markDigestEntries() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter(isFree)
    const { heads, form } = headsOf(lines)
    if (heads.length < fewest || new Set(heads.map((at) => dayOf(lines[at]))).size < fewest) return
    const ends = heads.map((_, i) => heads[i + 1] ?? lines.length)
    // An issue may have articles of its own below its day.
    const titled = heads.filter(
      (at, i) => form === patterns.issueAndDay && hasHeads(lines, at, ends[i] as number),
    )
    const stated = (file.data.stated ?? []) as HeadFact[]
    for (const [i, at] of heads.entries()) {
      const line = lines[at] as LineNode
      stated.push({ label: 'Published', value: plain(line.value), line: lineNumber(line) })
      if (titled.length * 2 > heads.length) continue
      openEntry(lines, at, ends[i] as number)
      inform(file, line, 'mark-digest-entries', `“${plain(line.value)}” is the day of the item below.`)
    }
    // What the compiler says above the first day may have heads too.
    for (const [at, line] of lines.slice(0, heads[0]).entries())
      if (line.blanks > 0 && lines[at + 1]?.blanks !== 0 && headsText(lines, at, heads[0] as number))
        line.piece = 'title'
    file.data.stated = stated
  }
}

function openEntry(lines: readonly LineNode[], at: number, to: number): void {
  const [line, head] = [lines[at] as LineNode, lines[at + 1]]
  line.blanks = Math.max(line.blanks, 1)
  line.piece = head && headsText(lines, at + 1, to) ? 'kicker' : 'title'
  if (head && line.piece === 'kicker') head.piece = 'title'
  for (const row of lines.slice(at + 1, to)) if (isRow(row)) row.piece ??= 'item'
}

const dayOf = (line: LineNode | undefined) => readDate(plain(line?.value ?? ''))?.edtf

// Each of one form, apart from the text above it, with a text below.
function headsOf(lines: readonly LineNode[]): { heads: number[]; form?: RegExp } {
  for (const form of [patterns.dayAndPage, patterns.issueAndDay]) {
    const heads = [...lines.keys()].filter((at) => isHead(lines, at, form))
    if (heads.length >= fewest) return { heads, form }
  }
  return { heads: [] }
}

function isHead(lines: readonly LineNode[], at: number, form: RegExp): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1]]
  const text = plain(line.value)
  return (
    text.length <= 60 &&
    form.test(text) &&
    dayOf(line) !== undefined &&
    (at === 0 || line.blanks > 0 || patterns.sentenceEnd.test(plain(lines[at - 1]?.value ?? ''))) &&
    below !== undefined &&
    !form.test(plain(below.value))
  )
}

// A few words that end no sentence, over a text of the same item.
function headsText(lines: readonly LineNode[], at: number, to: number): boolean {
  const [head, text] = [plain(lines[at]?.value ?? ''), plain(lines[at + 1]?.value ?? '')]
  return (
    at + 1 < to &&
    !isWide(head) &&
    widthOf(head) <= widestHead &&
    /^["“'‘]?[\p{Lu}\p{N}]/u.test(head) &&
    !/[.,;:]$/u.test(head) &&
    !/\t/u.test(lines[at]?.value ?? '') &&
    !patterns.folio.test(head) &&
    widthOf(text) > widthOf(head)
  )
}

const hasHeads = (lines: readonly LineNode[], at: number, to: number) =>
  lines.slice(at + 1, to).some((_, i) => headsText(lines, at + 1 + i, to))

// Names or figures below each other, a tab between them.
const isRow = ({ value }: LineNode) => /\S\t+\S/u.test(value)
