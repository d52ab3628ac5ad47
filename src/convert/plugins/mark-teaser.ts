// before: front matter, a line of what the page holds, a heading or a text · after: of a sheet that line is furniture of
// kind other, with its name below; of one article it is the subtitle.
import type { VFile } from 'vfile'
import { readDate } from '../dates.ts'
import { isPersonName } from '../english-names.ts'
import type { FrontMatter } from '../front-matter.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestHead = 34
const widestTeaser = 60

/** Marks the line that says of a page with front matter what it holds. */
export default function markTeaser() {
  return (tree: SourceRoot, file: VFile): void => {
    const { title, titleLine } = (file.data.frontMatter ?? {}) as FrontMatter
    if (!title || isWide(title)) return
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    if (file.data.sheet) markSheet(lines, title, file)
    else if (lines[0]?.piece === 'title' && lines[0].position.start.line === titleLine)
      markArticle(lines[1], lines[2], file)
  }
}

function markSheet(lines: readonly LineNode[], title: string, file: VFile): void {
  const [teaser, ...below] = lines
  if (!teaser || !isTeaser(teaser) || !isHeadOverText(below)) return
  mark(teaser, 'other', file)
  const [name] = below
  if (name && sharesName(plain(name.value), title)) mark(name, 'masthead', file)
}

function mark(line: LineNode, kind: 'other' | 'masthead', file: VFile): void {
  line.furniture = kind
  inform(file, line, 'mark-teaser', `“${plain(line.value).slice(0, 24)}” speaks of the whole sheet.`)
}

function markArticle(line: LineNode | undefined, next: LineNode | undefined, file: VFile): void {
  if (!line || line.piece || !next || next.blanks === 0 || !isTeaser(line)) return
  const text = plain(line.value)
  const others = [patterns.datedEntry, patterns.timedEntry, patterns.leadingMark, patterns.writtenBy]
  if (others.some((p) => p.test(text)) || isPersonName(text) || readDate(text)?.text === text) return
  line.piece = 'subtitle'
  inform(file, line, 'mark-teaser', `“${text.slice(0, 24)}” says what the page holds: its subtitle.`)
}

// Words of a sentence, no heading of its own; or what month's news it is of whom.
function isTeaser({ value }: LineNode): boolean {
  const text = plain(value)
  if (isWide(text) || widthOf(text) > widestTeaser || patterns.markdownHeading.test(value)) return false
  if (/[.:,;]$/.test(text) || patterns.boldLine.test(value)) return false
  return patterns.newsOf.test(text) || (!patterns.englishTitle.test(text) && !patterns.dear.test(text))
}

// A short line, or two, with a text below.
function isHeadOverText([head, second, third]: readonly LineNode[]): boolean {
  if (!head || !second || head.blanks === 0 || second.blanks === 0) return false
  const isLong = (line: LineNode | undefined) => line !== undefined && widthOf(plain(line.value)) > widestHead
  const isShort = (line: LineNode) => widthOf(plain(line.value)) <= widestHead
  if (isShort(head)) return isLong(second) || (isShort(second) && isLong(third))
  return isShort(second) && isLong(third)
}

// The James Lisle Primary School. below News from The James Lisle School.
function sharesName(text: string, title: string): boolean {
  const words = (line: string) => new Set(line.match(/\p{Lu}\p{L}{3,}/gu))
  const own = words(title)
  return [...words(text)].filter((word) => own.has(word)).length >= 3
}
