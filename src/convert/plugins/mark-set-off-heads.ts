// before: ===== 最新消息 =====, title, text, ===== 讀者來信 =====, text … in a Chinese sheet · after: what is set off so
// over titles heads a section, and what is set off right over a text is its title.
import type { VFile } from 'vfile'
import { indentOf } from '../block-words.ts'
import { readCredits } from '../credits.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isRule, type SetOff, setOffHeads, setOffWords } from '../set-off-heads.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

// So many lines set off alike tell how a sheet is set.
const fewest = 2
const widestTitle = 32
const widestEntry = 40
const textWidth = 22
const column = 18
const farIn = 8

/** Marks the headings that a Chinese sheet, an e-mail most often, sets off by signs. */
export default function markSetOffHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const all = setOffHeads(lines)
    if (all.length < fewest || !isWide(lines.map(({ value }) => value).join(''))) return
    markContents(lines, all)
    const heads = new Set(all.map(({ at }) => at))
    for (const alike of Map.groupBy(all, ({ sign }) => sign).values())
      for (const { at, below } of alike.length < fewest ? [] : alike) {
        const line = lines[at] as LineNode
        if (line.furniture) continue
        const title = titleBelow(lines, below, heads)
        if (title) {
          mark(line, 'section', file)
          mark(title, 'title', file)
        } else if (heads.has(below)) mark(line, 'section', file)
        else if (isOverText(lines[below], lines[below + 1])) {
          mark(line, 'title', file)
          // It stands under no section.
          line.record = {}
        }
      }
  }
}

function mark(line: LineNode, piece: 'section' | 'title', file: VFile): void {
  line.piece = piece
  const words = plain(line.value).slice(0, 20)
  inform(file, line, 'mark-set-off-heads', `“${words}” is set off by signs or stands below such: a ${piece}.`)
}

// The list of contents ends at the next heading that is set off, where none of its lines is a sentence.
function markContents(lines: readonly LineNode[], heads: readonly SetOff[]): void {
  const from = lines.findIndex(isContents)
  const next = heads.find(({ at }) => at > from)
  if (from < 0 || !next) return
  const end = isRule(lines[next.at - 1]) ? next.at - 1 : next.at
  const list = lines.slice(from, end)
  if (list.length < 3 || list.some(({ value }) => widthOf(plain(value)) > widestEntry || /。/u.test(value)))
    return
  for (const line of list) line.furniture = 'other'
}

const isContents = ({ value }: LineNode) => patterns.contentsHeading.test(setOffWords(value) || plain(value))

// Text, the first of two items of a list, or who wrote it and when it is held.
const isOverText = (line: LineNode | undefined, next: LineNode | undefined) =>
  line !== undefined &&
  (isText(line) ||
    isByline(line) ||
    isField(line) ||
    (markOf(line) !== '' && next !== undefined && markOf(next) === markOf(line)))

// Below it a short line, over its text, its byline or what the day and the place of a meeting are.
function titleBelow(
  lines: readonly LineNode[],
  from: number,
  heads: ReadonlySet<number>,
): LineNode | undefined {
  const [title, next, after] = lines.slice(from, from + 3)
  if (!title || !next || heads.has(from) || heads.has(from + 1) || !isHead(title)) return
  if (isByline(title) || isField(title) || isEntry(plain(title.value))) return
  const mark = markOf(title)
  if (mark !== '' && markOf(next) === mark) return
  if (next.blanks === 0 && goesOn(plain(title.value), plain(next.value))) return
  if (isText(next) || isByline(next) || isField(next)) return title
  // A subtitle below it, right over the text or the byline.
  return isHead(next) && after !== undefined && (isText(after) || isByline(after)) ? title : undefined
}

// 12/08（日）14:30 读书会, 《盐的历史》, 林女士 200元；: a row of what is on, what is to read, who gave.
const isEntry = (text: string) => /^\d{1,2}[/.月:：]|^《[^》]*》$|；|\d\s*元$/u.test(text)

const isField = ({ value }: LineNode) =>
  patterns.meetingField.test(plain(value)) || patterns.sourceBefore.test(plain(value))

// Printed lines of one sentence, as wide as each other.
const goesOn = (text: string, below: string) =>
  widthOf(text) >= column && (/[，、]/u.test(text) || Math.abs(widthOf(text) - widthOf(below)) <= 3)

const markOf = ({ value }: LineNode) =>
  patterns.leadingMark.exec(value)?.[1] ?? (patterns.itemNumber.test(value) ? '1' : '')

function isHead(line: LineNode): boolean {
  const text = plain(line.value)
  return widthOf(text) <= widestTitle && !/[。；：:，,…”」]$/u.test(text)
}

const isText = (line: LineNode) => {
  const text = plain(line.value)
  return widthOf(text) >= textWidth || (widthOf(text) > 10 && patterns.sentenceEnd.test(text))
}

const isByline = (line: LineNode) =>
  (indentOf(line) >= farIn && widthOf(plain(line.value)) <= 24) ||
  (readCredits(plain(line.value))?.people.length ?? 0) > 0
