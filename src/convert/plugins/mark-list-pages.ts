// before: 政务动态, 2014-05-08, - 木桥修好, - 夜校开学, 2014-05-09, - … and nothing else on a Chinese page
// after: lines known as the title, the sub-headings and the items of one list.
import type { VFile } from 'vfile'
import { readDate, readDateAlone } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const fewestItems = 6
const widestHead = 24
const shareOfItems = 0.65
const mostSentences = 0.2

/** Marks a page that is nothing but a list of headings, under days or short headings of their own. */
export default function markListPages() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter((node): node is LineNode => isLine(node) && !node.furniture)
    const first = lines[0]
    if (!first || lines.some(({ piece, html }) => piece || html) || !isWide(first.value)) return
    const items = new Set(lines.filter(isItem))
    if (items.size < fewestItems || items.size < lines.length * shareOfItems) return
    const heads = lines.filter((line) => !items.has(line))
    if (!heads.every(isHead)) return
    if ([...items].filter(({ value }) => /[。；]/u.test(value)).length > items.size * mostSentences) return
    const title = items.has(first) || isDay(first) ? undefined : first
    for (const line of lines) line.piece = items.has(line) ? 'item' : line === title ? 'title' : 'subhead'
    stateLastDay(lines, file)
    inform(file, first, 'mark-list-pages', `A page that is one list: ${items.size} entries.`)
  }
}

const isItem = ({ value }: LineNode) =>
  patterns.bulletBefore.test(value) || patterns.entryOfDay.test(plain(value))

// The days of a list run to the day of the page, above or below.
function stateLastDay(lines: readonly LineNode[], file: VFile): void {
  const days = lines.flatMap((line) => {
    const text = plain(line.value)
    const value = isDay(line) || patterns.entryOfDay.test(text) ? readDate(text)?.edtf : undefined
    return value?.length === 10 ? [{ value, line: lineNumber(line) }] : []
  })
  const [last] = days.toSorted((a, b) => (a.value < b.value ? 1 : -1))
  if (last) file.data.facts = { 日期: last, ...((file.data.facts ?? {}) as object) }
}

const isDay = ({ value }: LineNode) => readDateAlone(plain(value)) !== undefined

const isHead = (line: LineNode) =>
  isDay(line) ||
  (letters(line.value) !== '' &&
    widthOf(plain(line.value)) <= widestHead &&
    !/[。；，！？]/u.test(line.value))
