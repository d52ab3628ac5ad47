// before: lines of an English newsletter, a call for copy, a list of whom to ring or a card of trade between blank lines
// after: these are furniture.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 8
const mostRows = 20
const mostFoot = 12
const widestCard = 32
const widestRow = 60

/** Marks what a newsletter says of itself, whom to ask and who advertises in it, each between blank lines. */
export default function markSheetNotices() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (isWide(lines.map(({ value }) => value).join(''))) return
    for (const line of belowParting(lines)) line.furniture ??= 'editors'
    const stacks = stacksOf(lines)
    for (const [at, stack] of stacks.entries()) {
      const found = noticeOf(stacks, at)
      const opening = stack[0] as LineNode
      if (!found || stack.every(({ furniture }) => furniture)) continue
      for (const line of found.lines) line.furniture = found.kind
      inform(
        file,
        opening,
        'mark-sheet-notices',
        `“${plain(opening.value).slice(0, 24)}” is of the sheet itself or of a firm: no article.`,
      )
    }
  }
}

// -- at the foot of a mail, and below it the sender's address and what the list says.
function belowParting(lines: readonly LineNode[]): readonly LineNode[] {
  const at = lines.findLastIndex(({ value }) => patterns.mailParting.test(value))
  const below = lines.slice(at)
  const isFoot =
    at > 0 && below.length <= mostFoot && below.slice(1).every(({ value }) => widthOf(value) <= 40)
  return isFoot ? below : []
}

interface Notice {
  kind: FurnitureKind
  lines: LineNode[]
}

// The first line of a call for copy may be known already.
const isOpen = ({ furniture }: LineNode) => furniture === undefined || furniture === 'editors'

// The lines between two blank lines or lines of furniture.
function stacksOf(lines: readonly LineNode[]): LineNode[][] {
  const stacks: LineNode[][] = []
  for (const [at, line] of lines.entries()) {
    if (!isOpen(line)) continue
    if (line.blanks > 0 || at === 0 || !isOpen(lines[at - 1] as LineNode)) stacks.push([line])
    else stacks.at(-1)?.push(line)
  }
  return stacks
}

function noticeOf(stacks: readonly LineNode[][], at: number): Notice | undefined {
  const stack = stacks[at] as LineNode[]
  if (stack.some(({ piece }) => piece)) return undefined
  const texts = stack.map(({ value }) => plain(value))
  const head = texts[0] as string
  if (isUnderHead(stacks, at)) return undefined
  if (stack.length <= mostLines && saysOfSheet.some((says) => says.test(head)))
    return { kind: 'editors', lines: stack }
  const rows = rowsBelow(stacks, at)
  if (rows.length > 0) return { kind: 'editors', lines: rows }
  return isCard(texts) ? { kind: 'advertisement', lines: stack } : undefined
}

const saysOfSheet = [
  patterns.callForCopy,
  patterns.editorsDisclaimer,
  patterns.callForAdverts,
  patterns.passItOn,
  patterns.contactsLabel,
  patterns.editorsAddress,
  patterns.findUs,
]

// A heading right above makes an article of whatever stands below it.
function isUnderHead(stacks: readonly LineNode[][], at: number): boolean {
  const above = stacks[at - 1]
  const text = plain(above?.[0]?.value ?? '')
  if (above?.at(-1)?.piece === 'title') return true
  return (
    above?.length === 1 &&
    (stacks[at]?.[0]?.blanks ?? 0) <= (above[0]?.blanks ?? 0) &&
    widthOf(text) <= widestCard &&
    !/[.,;:]$/.test(text) &&
    patterns.englishTitle.test(text)
  )
}

// YOUR COMMITTEE, and who has which post or telephone, right below or in the next stacks.
function rowsBelow(stacks: readonly LineNode[][], at: number): LineNode[] {
  const stack = stacks[at] as LineNode[]
  const named = patterns.contactsHead.test(plain(stack[0]?.value ?? ''))
  const taken = named ? stack.slice(0, 1) : []
  const own = named ? stack.slice(1) : stack
  if (own.length > 0 && !areRows(own)) return []
  taken.push(...own)
  if (!named) return own.length >= 2 && own.every(isPostRow) ? taken : []
  for (let next = at + 1; own.length === 0 && next < stacks.length; next++) {
    const rows = stacks[next] as LineNode[]
    if (!areRows(rows) || taken.length + rows.length > mostRows) break
    taken.push(...rows)
  }
  return taken.length >= 3 ? taken : []
}

const isPostRow = ({ value }: LineNode) => patterns.postInRow.test(value)

function areRows(rows: readonly LineNode[]): boolean {
  const told = rows.filter((row) => isPostRow(row) || patterns.telephoneInRow.test(row.value))
  return (
    rows.every(({ value }) => widthOf(plain(value)) <= widestRow && smallWordsIn(plain(value)) < 6) &&
    told.length >= rows.length * 0.7
  )
}

// J. MARLOW & SON over Gutters • Soffits and Tel. 555218: short lines, a promise or a trade, where to call, no day.
function isCard(texts: readonly string[]): boolean {
  const whole = texts.join('\n')
  const promises = texts.filter(
    (text) => patterns.tradePromise.test(text) || patterns.listOfTrades.test(text),
  )
  if (promises.length === 0 || !texts.slice(-2).some((text) => patterns.firmContact.test(text))) return false
  if (patterns.calendarMonth.test(whole) || texts.length > mostLines) return false
  return (
    texts.every((text) => widthOf(text) <= widestCard && smallWordsIn(text) < 5) ||
    (texts.length <= 3 && promises.length > 0 && patterns.callAtEnd.test(whole))
  )
}
