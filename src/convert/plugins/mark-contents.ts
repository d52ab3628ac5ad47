// before: 目录, three titles that come again below · after: furniture of kind other, so that they are not read twice.
import type { VFile } from 'vfile'
import { isEntry, type Places, placesOf } from '../contents-entries.ts'
import { countOf, formOf, isCounted } from '../counted-entries.ts'
import { titleKey } from '../listed.ts'
import { inform } from '../messages.ts'
import { type PageHead, pageHeads } from '../page-heads.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'
import { isLeader, typedContentsEnd } from '../typed-contents.ts'

/** Marks lists of contents, and the links to other articles at a page's foot. */
export default function markContents() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const keys = lines.map((line) => titleKey(line.value))
    const places = placesOf(keys)
    const heads = pageHeads(lines)
    const firstText = lines.findIndex((line) => isText(line) && !countsPages(plain(line.value)))
    for (const [index, line] of lines.entries()) {
      if (line.furniture) continue
      const text = plain(line.value)
      if (patterns.contentsHeading.test(text))
        mark(lines, index, listEnd(lines, keys, places, index + 1), 'other')
      else if (patterns.relatedHeading.test(text) && !headsText(lines, index))
        mark(lines, index, relatedEnd(lines, heads, index + 1), 'related-links')
      else if (index < firstText && countsPages(text)) mark(lines, index, index + 1, 'other')
      else if (index < firstText && patterns.teaserPage.test(text))
        mark(lines, index, teaserEnd(lines, index), 'other')
      else if (markedEnd(lines, keys, places, index) > index)
        mark(lines, index, markedEnd(lines, keys, places, index), 'other')
      else if (index < lines.length / 2 && isEntry(lines, keys, places, index)) {
        let end = index
        while (end < lines.length && isEntry(lines, keys, places, end)) end += 1
        // A title above a line with the time of day, its kind of news between, or above the day of a post is no entry.
        if (patterns.timeOfDay.test(lines[end]?.value ?? '') && lines[end]?.blanks === 0) end -= 2
        else if (patterns.postedDay.test(plain(lines[end]?.value ?? ''))) end -= 1
        if (end - index >= 3) mark(lines, index, end, 'other')
      }
    }
    file.data.contents = entriesOf(lines.filter((line) => line.furniture === 'other'))
    for (const line of lines.filter((line) => line.furniture))
      inform(
        file,
        line,
        'mark-contents',
        `“${plain(line.value).slice(0, 20)}” points to an article: no article of its own.`,
      )
  }
}

// ◆ before each of five short lines at the head of a sheet, above any text, and one of them again below: they name
// what is in it, however a title differs from its entry. A line set in below one goes on from it.
function markedEnd(lines: LineNode[], keys: string[], places: Places, from: number): number {
  const mark = entryMark(lines[from] as LineNode)
  if (mark === '' || from > 20 || lines.slice(0, from).some((line) => !line.furniture && isText(line)))
    return from
  let end = from
  const isOfList = (line: LineNode) =>
    !line.furniture && !isText(line) && (entryMark(line) === mark || /^[\s\u3000]{2}/u.test(line.value))
  while (end < lines.length && isOfList(lines[end] as LineNode)) end += 1
  const entries = lines.slice(from, end).filter((line) => entryMark(line) === mark)
  const known = lines.slice(from, end).some((_, i) => isEntry(lines, keys, places, from + i))
  return entries.length >= 4 && known && places.size > 0 ? end : from
}

const isText = ({ value }: LineNode) => widthOf(value.trim()) > 60 || /[。；]\s*$/u.test(value)

// The sign before an entry, or that it is numbered.
function entryMark({ value }: LineNode): string {
  if (/^\s*(?:\d{1,2}\s*[.、．]|[(（]\d{1,2}[)）])/u.test(plain(value))) return '1'
  return patterns.leadingMark.exec(plain(value))?.[1] ?? ''
}

// 要聞 P.2, and below it the title that stands on that page: a short line, and another such word or a gap below.
function teaserEnd(lines: LineNode[], index: number): number {
  const [line, next, after] = lines.slice(index, index + 3)
  if (!line || !patterns.sectionAndPage.test(plain(line.value)) || !next || !after) return index + 1
  const short = widthOf(next.value.trim()) <= 24 && !isText(next)
  return short && patterns.sectionAndPage.test(plain(after.value)) ? index + 2 : index + 1
}

// 公共圖書館的頌歌 8地區年會 16表決結果 20: entries and pages run together, with rising pages.
function countsPages(text: string): boolean {
  if (patterns.pagesAlone.test(text) || patterns.contentsInLine.test(text)) return true
  if (/[。！？；]/u.test(text)) return false
  const pages = [...text.matchAll(patterns.pageInside)].map((found) => Number(found[1]))
  const rising = pages.every((page, i) => i === 0 || page >= (pages[i - 1] as number))
  return (
    pages.length >= 4 &&
    rising &&
    widthOf(text) / pages.length <= 32 &&
    letters(text).length > pages.length * 4
  )
}

const numbered =
  /^\s*(?:[A-D]?\d{1,3}|[(（]\d+[)）])[\s.、．版]|[\s.…·⋯┄┅┈┉‥・﹒．]+[(（]?(?:[A-D]?\d{1,3}\s*[版页]?|第?\s?[一二三四五六七八九十\d]{1,3}\s?[版页])[)）]?\s*$/u

/** What lists of contents name: titles, and the sections over them. */
export interface Contents {
  titles: ReadonlySet<string>
  sections: ReadonlySet<string>
}

// Where some entries have a number, those without one are the headings over them.
function entriesOf(lines: LineNode[]): Contents {
  const some = lines.filter((line) => numbered.test(line.value)).length >= 2
  const keys = (of: LineNode[]) => new Set(of.map((line) => titleKey(line.value)))
  // （1）（2） below 7. name the parts of an article.
  const hasParts = lines.some(({ value }) => patterns.dottedNumber.test(value))
  const isPart = (value: string) => hasParts && patterns.bracketedNumber.test(value)
  const bare = lines.filter(({ value }) => !patterns.contentsHeading.test(plain(value)) && !isPart(value))
  return {
    titles: keys(bare.filter((line) => !some || numbered.test(line.value))),
    sections: keys(some ? bare.filter((line) => !numbered.test(line.value)) : []),
  }
}

// Where dots lead from three entries at least to their pages, the last of them ends the list.
function listEnd(lines: LineNode[], keys: string[], places: Places, from: number): number {
  const typed = typedContentsEnd(lines, from)
  const led = lines.slice(from, typed).filter(isLeader).length
  return led >= 3 ? typed : Math.max(contentsEnd(lines, keys, places, from), typed)
}

function contentsEnd(lines: LineNode[], keys: string[], places: Places, from: number): number {
  let end = from
  for (let i = from; i < Math.min(lines.length, from + 60); i++) {
    const line = lines[i] as LineNode
    if (i > from && keys.slice(from, i).includes(keys[i] as string)) break
    const again = (keys[i] as string).length >= 2 && keys.indexOf(keys[i] as string, i + 1) > 0
    const before = lines[end > from ? end - 1 : from - 1] as LineNode
    const counted = isCounted(line) && (end > from ? isCounted(before) : topics.test(plain(before.value)))
    // Counted from one again: the first of the texts.
    if (
      counted &&
      end - from >= 2 &&
      countOf(line) === 1 &&
      countOf(before) > 1 &&
      formOf(line) === formOf(before)
    )
      break
    if (!again && !counted && (widthOf(line.value.trim()) > 50 || /。/.test(line.value))) break
    if (
      again ||
      counted ||
      isEntry(lines, keys, places, i) ||
      /(?:[…·.⋯┄┅┈┉‥・﹒．]{3,}|[…⋯┅]{2})\s*[(（]?[A-D]?\d+[)）]?\s*$|^\s*[A-D]?\d{1,3}\s+\S/.test(line.value)
    )
      end = i + 1
    else if (i - end >= 2) break
  }
  return end
}

const topics = patterns.topicsHeading

// In print 相关链接 heads a text of its own.
const headsText = (lines: LineNode[], index: number) =>
  lines
    .slice(index + 1, index + 3)
    .some(({ value }) => widthOf(value.trim()) > 45 && /[。！？!?”]\s*$/.test(value))

// Links are short; a teaser below one may be long, but is cut off.
function relatedEnd(lines: LineNode[], heads: readonly PageHead[], from: number): number {
  const isLink = ({ value }: LineNode) => widthOf(value.trim()) <= 45 && !/。/.test(value)
  const isTeaser = ({ value }: LineNode) =>
    widthOf(value.trim()) > 45 && (!patterns.sentenceEnd.test(plain(value)) || /(?:…|\.{3})\s*$/.test(value))
  // The time of day at which something was put up opens the next article of the page.
  const opens = ({ value }: LineNode) => patterns.putUp.test(plain(value))
  let end = from
  // A further saved page begins with its title: of several lines only where a blank line stands above them.
  const titles = heads.map(({ first, field }) =>
    first >= from && (lines[first]?.blanks ?? 0) > 0 ? first : field - 1,
  )
  const goesOn = (line: LineNode) => !opens(line) && (isLink(line) || isTeaser(line))
  while (end < lines.length && !titles.includes(end) && goesOn(lines[end] as LineNode)) end += 1
  return titles.includes(end) ? end : titleBelow(lines, from, end)
}

// Where a text stands right below the links, its title does not belong to them: the first that they named before, what
// stands below the last gap, or else the line right above a dateline.
function titleBelow(lines: LineNode[], from: number, end: number): number {
  const text = lines[end]
  if (!text || !isText(text) || widthOf(text.value.trim()) <= 45) return end
  const keys = lines.slice(from, end).map((line) => titleKey(line.value))
  const again = keys.findIndex((key, i) => key.length >= 4 && keys.indexOf(key) < i)
  if (again > 0 && keys.length - again <= 4) return from + again
  const gap = lines.slice(0, end).findLastIndex((line, i) => i > from && i >= end - 4 && line.blanks > 0)
  if (gap > from) return gap
  return patterns.dateline.test(plain(text.value)) && end - from > 1 ? end - 1 : end
}

function mark(lines: LineNode[], from: number, end: number, kind: 'other' | 'related-links'): void {
  for (const line of lines.slice(from, end)) if (!line.piece) line.furniture = kind
  // 下面请听详细内容——
  const below = lines[end]
  if (kind === 'other' && below && patterns.contentsFoot.test(plain(below.value))) below.furniture = kind
}
