// before: a title again above each picture; a teaser: title, title, text cut off · after: repeated-title, related-links.
import type { VFile } from 'vfile'
import { indentOf } from '../block-words.ts'
import { readDateAlone } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

/** Marks a title's repetitions, and teasers that a saved page appends. */
export default function markRepeatedTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    markPaged(tree.children.filter(isLine), file)
    markContinued(tree.children.filter(isLine), file)
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const titles = (file.data.titles ?? file.data.ranked) as ReadonlySet<LineNode> | undefined
    const keys = lines.map((line, i) =>
      canRepeat(line) && !signsDated(line, lines[i + 1]) ? letters(titleOf(line)) : '',
    )
    const seen = new Map<string, number>()
    const subject = subjectOf(lines[0])
    for (const [index, line] of lines.entries()) {
      const key = keys[index] as string
      if (patterns.jumpFrom.test(plain(lines[index + 1]?.value ?? ''))) continue
      const pair = titleOverTwo(line, lines[index + 1])
      if (pair !== '' && !seen.has(pair)) seen.set(pair, index)
      if (key === '' || line.furniture) continue
      if (index > 0 && key === subject) {
        line.furniture = 'repeated-title'
        inform(file, line, 'mark-repeated-titles', 'What the head of the page says stands here again.')
        continue
      }
      if (!seen.has(key) && standsBelow(lines, index, key)) {
        line.furniture = 'repeated-title'
        inform(file, line, 'mark-repeated-titles', 'The title stands again right below, over two lines.')
        continue
      }
      if (keys[index + 1] === key && !seen.has(key) && isTeaser(lines[index + 2], index > 2)) {
        for (const part of lines.slice(index, index + 3)) part.furniture = 'related-links'
        inform(
          file,
          line,
          'mark-repeated-titles',
          'A title given twice with a text cut off: a teaser of another page.',
        )
      } else if (seen.has(key) && startsText(lines, index) && wasListed(lines, seen.get(key), titles)) {
        ;(lines[seen.get(key) as number] as LineNode).furniture = 'other'
        seen.set(key, index)
        inform(
          file,
          line,
          'mark-repeated-titles',
          'This title stood before in a list of titles: the text is here.',
        )
      } else if (seen.has(key)) {
        line.furniture = 'repeated-title'
        inform(
          file,
          line,
          'mark-repeated-titles',
          `The title of line ${lineNumber(lines[seen.get(key) as number] as LineNode)} again: left out.`,
        )
      }
      if (!seen.has(key) && (titles?.has(line) ?? true)) seen.set(key, index)
    }
  }
}

// THE WEIR (Continued) over the next page of what THE WEIR heads.
function markContinued(lines: readonly LineNode[], file: VFile): void {
  const seen = new Set<string>()
  for (const line of lines) {
    if (line.furniture || widthOf(line.value.trim()) > 60) continue
    const [, title] = patterns.continuedHead.exec(plain(line.value)) ?? []
    if (title === undefined) seen.add(letters(plain(line.value)))
    else if (letters(title).length >= 4 && seen.has(letters(title))) {
      line.furniture = 'repeated-title'
      inform(file, line, 'mark-repeated-titles', 'What goes on here from another page is named again.')
    }
  }
}

// 堂區報告 – 常年期 第二十六主日 heads the page, and below it stands again what it is about.
function subjectOf(head: LineNode | undefined): string {
  const subject = letters(patterns.headSubject.exec(head?.value.trim() ?? '')?.[1] ?? '')
  return subject.length >= 6 ? subject : ''
}

// A title that a record's fields make known is no entry of a list, however far below it the text begins.
const wasListed = (
  lines: LineNode[],
  at: number | undefined,
  known: ReadonlySet<LineNode> | undefined,
): boolean => at !== undefined && !startsText(lines, at) && known?.has(lines[at] as LineNode) !== true

// Below the bar that leads from page to page, a long text says its title again: 渡口的最后一班船(2).
function markPaged(lines: readonly LineNode[], file: VFile): void {
  const isPager = (line: LineNode | undefined) => line !== undefined && patterns.pager.test(plain(line.value))
  for (const [index, line] of lines.entries()) {
    if (line.furniture || ![1, 2].some((step) => isPager(lines[index - step]))) continue
    const key = letters(plain(line.value).replace(patterns.pageOfTitle, ''))
    if (key.length < 4 || !lines.slice(0, index).some(({ value }) => letters(plain(value)) === key)) continue
    line.furniture = 'repeated-title'
    file.data.paged = true
    inform(file, line, 'mark-repeated-titles', 'The title again at the head of a further page of one text.')
  }
}

// （社会）（1）渡口修好了桥 repeats the title of a series of pictures.
const titleOf = (line: LineNode) => plain(line.value).replace(patterns.pictureSeries, '')

// Text begins within two lines of a title; in a list another title follows.
function startsText(lines: LineNode[], index: number): boolean {
  return lines
    .slice(index + 1, index + 4)
    .some(
      (line) =>
        widthOf(line.value) > 60 ||
        patterns.sentenceEnd.test(plain(line.value)) ||
        patterns.dateline.test(plain(line.value)),
    )
}

// A title over two lines comes again as one.
function titleOverTwo(a: LineNode, b: LineNode | undefined): string {
  if (b === undefined || b.furniture !== undefined) return ''
  const [head, tail] = [plain(a.value), plain(b.value)]
  if (widthOf(head) + widthOf(tail) > 40 || letters(a.value) === '' || letters(b.value) === '') return ''
  return /[。；]/.test(head) || /[。；]/.test(tail) ? '' : letters(head) + letters(tail)
}

// The window's title, which the page says again below it in two lines.
function standsBelow(lines: LineNode[], index: number, key: string): boolean {
  const [a, b] = lines.slice(index + 1, index + 3)
  if (index > 2 || !a || !b || a.furniture || b.furniture) return false
  return letters(plain(a.value)) !== key && letters(plain(a.value)) + letters(plain(b.value)) === key
}

// The office that signs several articles is no title.
const isSigned = (line: LineNode, text: string) =>
  patterns.officeWord.test(text) && (widthOf(text) < 9 || indentOf(line) >= 4 || /[)）]$/u.test(line.value))

// Nor is the office right above the day on which it gave the notice.
const signsDated = (line: LineNode, next: LineNode | undefined) =>
  patterns.officeWord.test(plain(line.value)) &&
  next?.blanks === 0 &&
  readDateAlone(plain(next.value)) !== undefined

// So does what stands at the foot of every letter or notice in English.
const endsLetter = (text: string) =>
  letters(text).length < 16 ||
  /[.,]$/.test(text) ||
  [patterns.farewell, patterns.post, patterns.placeAndDay].some((p) => p.test(text))

function canRepeat(line: LineNode): boolean {
  // The subject of a mail heads it, however often it came before.
  if (line.piece === 'title' && line.record) return false
  const text = plain(line.value)
  if (/[:：]$/.test(text) || isSigned(line, text)) return false
  return (
    letters(text).length >= 8 &&
    !/^\s*\|/.test(text) &&
    widthOf(text) <= 70 &&
    !/[。；]/.test(text) &&
    !patterns.itemNumber.test(text) &&
    !isMarkedEntry(line.value) &&
    !patterns.fileNumber.test(text) &&
    !(/^[(（]/.test(text) && patterns.bracketedWords.test(text)) &&
    !/^[\w\s.,@:-]+$/.test(text) &&
    (isWide(text) || !endsLetter(text))
  )
}

// * Carried unanimously stands in a list as often as it was said.
const isMarkedEntry = (value: string) => !isWide(value) && /^\s*[*•·-]\s/u.test(value)

const isTeaser = (line: LineNode | undefined, later: boolean) =>
  later && line !== undefined && widthOf(line.value) > 80 && !patterns.sentenceEnd.test(plain(line.value))
