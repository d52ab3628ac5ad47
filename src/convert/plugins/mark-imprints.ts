// before: THE TARN LAMP, its day, its post office and what a year of it costs, set as a box among the articles of an
// English paper; the line of its place, day and number of pages, wherever a scan put it · after: furniture, masthead.
import type { VFile } from 'vfile'
import { readDateAlone } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 14
const widestLine = 60
const fewest = 2
const mostWords = 8

/** Marks the boxes in which a paper says what it is, when and where it comes out, and at what price. */
export default function markImprints() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as LineNode
      if (!isFree(line) || isWide(line.value)) continue
      const end = statesDayAndPages(line) ? at + 1 : opens(lines, at) ? boxEnd(lines, at) : at
      for (const own of lines.slice(at, end)) own.furniture = 'masthead'
      if (end > at)
        inform(file, line, 'mark-imprints', `“${plain(line.value).slice(0, 24)}” says what paper this is.`)
      at = Math.max(at, end - 1)
    }
  }
}

const opens = (lines: readonly LineNode[], at: number) =>
  (lines[at]?.blanks ?? 1) > 0 || lines[at - 1]?.furniture !== undefined

// PELL FERRY, FRIDAY, MAY 1, 1903.—FOURTEEN PAGES.
const statesDayAndPages = ({ value }: LineNode) => patterns.dayAndPages.test(plain(value))

// The place behind a box that opens at a line; the line's own where none does.
function boxEnd(lines: readonly LineNode[], at: number): number {
  let end = at + 1
  while (lines[end]?.blanks === 0 && isFree(lines[end] as LineNode)) end += 1
  const texts = lines.slice(at, end).map(({ value }) => plain(value))
  if (texts.length < fewest || texts.length > mostLines) return at
  if (texts.some((text) => widthOf(text) > widestLine)) return at
  const [name = '', day = ''] = texts
  const named = isName(name) && readDateAlone(day)?.edtf.length === 10
  if (named && texts.length === fewest) return end
  const states = texts.filter((text) =>
    [patterns.newspaperImprint, patterns.yearlyPrice].some((form) => form.test(text)),
  ).length
  return states >= (named ? 1 : fewest) && states * 3 >= texts.length ? end : at
}

const isName = (text: string) =>
  patterns.paperCalled.test(text) &&
  text.split(/\s+/u).length <= mostWords &&
  !/[,;:!?\d]/u.test(text) &&
  smallWordsIn(text) <= 1
