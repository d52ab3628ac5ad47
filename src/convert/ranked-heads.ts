// The lines of a sheet in Markdown → its headings as a tree, each with the lines of text right below it.
import { readCredits } from './credits.ts'
import * as patterns from './patterns.ts'
import { letters, plain, widthOf } from './text.ts'
import { isFree, type LineNode } from './tree.ts'

/** A heading, the lines between it and the next heading, and the headings below it. */
export interface RankedHead {
  line: LineNode
  words: string
  level: number
  /** What it has of text: no pictures, rules, fences, nor that there is nothing to tell. */
  own: LineNode[]
  below: RankedHead[]
}

const lowest = 7
const widestNote = 30

/** Builds the tree of headings; a numbered link over a text ranks below every heading. */
export function rankedHeads(lines: readonly LineNode[]): RankedHead[] {
  const roots: RankedHead[] = []
  const open: RankedHead[] = []
  const linked = new Set([...linkedTitles(lines), ...boldTitles(lines)])
  for (const line of lines) {
    const level = linked.has(line) ? lowest : levelOf(line)
    if (level === 0) {
      if (tells(line)) open.at(-1)?.own.push(line)
      continue
    }
    const head = { line, words: wordsOf(line.value), level, own: [], below: [] }
    while (open.length > 0 && (open.at(-1) as RankedHead).level >= level) open.pop()
    ;(open.at(-1)?.below ?? roots).push(head)
    open.push(head)
  }
  return roots
}

/** Says whether headings are a scan's, which takes all large type for them: stacked lines of one headline, credits, text. */
export const areOfScan = (lines: readonly LineNode[]): boolean =>
  lines.some((line, i) => levelOf(line) > 0 && (isStacked(lines, i) || isNoHead(wordsOf(line.value))))

const isStacked = (lines: readonly LineNode[], i: number) => {
  const line = lines[i] as LineNode
  return i > 0 && line.blanks === 0 && levelOf(lines[i - 1] as LineNode) >= levelOf(line)
}

const isNoHead = (words: string) =>
  (readCredits(words)?.people.length ?? 0) > 0 ||
  patterns.dateline.test(words) ||
  (widthOf(words) > widestNote && /[。；]/u.test(words))

const levelOf = (line: LineNode) =>
  isFree(line) ? (patterns.markdownHeading.exec(line.value)?.[1]?.length ?? 0) : 0

const wordsOf = (value: string) => plain(value.replace(/&\w+;/gu, ' '))

// 1、[无人渡船下水](…) over a text, twice at least; of a list of links the next is such a line too.
function linkedTitles(lines: readonly LineNode[]): ReadonlySet<LineNode> {
  const isLinked = (line: LineNode | undefined) =>
    line !== undefined && isFree(line) && patterns.linkedTitle.test(line.value)
  const told = lines.filter((line) => levelOf(line) > 0 || tells(line))
  const found = told.filter((line, i) => {
    const next = told[i + 1]
    return isLinked(line) && next !== undefined && levelOf(next) === 0 && !isLinked(next)
  })
  return new Set(found.length >= 2 ? found : [])
}

// **渡口小学添新桌** over a text, where each heading that has such lines has one right below it, twice at least.
function boldTitles(lines: readonly LineNode[]): LineNode[] {
  const told = lines.filter((line) => levelOf(line) > 0 || tells(line))
  const isBold = (line: LineNode | undefined) =>
    line !== undefined && isFree(line) && isHead(line.value) && !patterns.numbering.test(plain(line.value))
  const parts = told.flatMap((line, i) => (levelOf(line) > 0 ? [i] : []))
  const found: LineNode[][] = []
  for (const [i, from] of parts.entries()) {
    const own = told.slice(from + 1, parts[i + 1] ?? told.length)
    const bold = own.filter((line, at) => isBold(line) && own[at + 1] !== undefined && !isBold(own[at + 1]))
    if (bold.length === 0) continue
    if (bold[0] !== own[0]) return []
    found.push(bold)
  }
  // One below each heading tells who wrote.
  const bold = found.flat()
  return found.length >= 2 && bold.length > found.length && bold.every(({ value }) => !isCredit(value))
    ? bold
    : []
}

const isCredit = (value: string) => readCredits(plain(value)) !== undefined

const isHead = (value: string) =>
  /^\s{0,3}\*\*/u.test(value) &&
  patterns.boldLine.test(value) &&
  !patterns.boldDay.test(value) &&
  widthOf(plain(value)) <= widestNote &&
  !/[。！？：:；，]$/u.test(plain(value))

/** Says whether a line is of a text: no picture, rule or fence, nor that there is nothing to tell. */
export const tells = ({ value, furniture, piece }: LineNode): boolean =>
  !furniture &&
  piece !== 'caption' &&
  letters(wordsOf(value)) !== '' &&
  !patterns.pictureAlone.test(value) &&
  !patterns.boxFence.test(value) &&
  !patterns.nothingToTell.test(wordsOf(value))

/** Says whether a heading or one below it has a text. */
export const hasText = (head: RankedHead): boolean => head.own.length > 0 || head.below.some(hasText)

/** Says whether a heading stands over headings, with hardly a word of its own between. */
export function standsOverHeads({ own, below }: RankedHead): boolean {
  if (below.length === 0) return false
  const width = own.reduce((sum, { value }) => sum + widthOf(plain(value)), 0)
  return own.length === 0 || (width <= widestNote && below.length >= 2)
}
