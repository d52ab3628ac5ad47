// before: No. 41 of 1902., APPOINTMENTS., Treasury, 3rd March, 1902., text; and so on, as gazettes number their notices
// after: lines known as the kicker and title of each notice, and the office and day that it opens with.
import type { VFile } from 'vfile'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 2
const widestTitle = 34
const mostOfficeLines = 3

/** Marks the head of each notice of a gazette that numbers two of them or more. */
export default function markNumberedNotices() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const lines = tree.children.filter(isLine).filter(({ furniture }) => !furniture)
    for (const at of lines.keys()) if (opensNotice(lines, at)) markOffice(lines, at)
    const numbers = lines.flatMap((line, i) => (patterns.noticeNumber.test(plain(line.value)) ? [i] : []))
    const heads = numbers.filter((at) => isTitle(lines[at + 1]) && lines[at + 2] !== undefined)
    if (heads.length < fewest || !areCounted(lines, heads)) return
    for (const at of heads) {
      const [number, title] = [lines[at], lines[at + 1]] as [LineNode, LineNode]
      if (number.piece || title.piece) continue
      number.piece = 'kicker'
      title.piece = 'title'
      inform(file, number, 'mark-numbered-notices', 'A notice opens here: its number stands over its title.')
      markOffice(lines, at + 2)
    }
    for (const line of lines.slice(heads[0]))
      if (patterns.noticePart.test(plain(line.value))) line.piece ??= 'subhead'
  }
}

// Below a title or apart, over text; below a signature, an office closes the notice.
function opensNotice(lines: readonly LineNode[], at: number): boolean {
  const [above, line, , below] = lines.slice(Math.max(0, at - 1), at + 3)
  if (!above || !line || line.piece || !below || below.blanks > 0) return false
  if (!patterns.noticeOffice.test(plain(line.value)) || !isText(plain(below.value))) return false
  const text = plain(above.value)
  return line.blanks > 0 || (isTitle(above) && !text.endsWith(',') && !patterns.post.test(text))
}

const isText = (text: string) => smallWordsIn(text) >= 3

const isTitle = (line: LineNode | undefined) => {
  const text = plain(line?.value ?? '')
  if (!line || line.blanks > 1 || isWide(text) || widthOf(text) > widestTitle || readDate(text)) return false
  return patterns.englishTitle.test(text) && !/[,;:—-]$/.test(text) && !patterns.noticeOffice.test(text)
}

// Each number is greater than the one above it.
function areCounted(lines: readonly LineNode[], heads: readonly number[]): boolean {
  const numbers = heads.map((at) =>
    Number(patterns.noticeNumber.exec(plain((lines[at] as LineNode).value))?.[1]),
  )
  return numbers.every((number, i) => i === 0 || number > (numbers[i - 1] as number))
}

// The office, the place and the day, set as one address over two lines or three.
function markOffice(lines: readonly LineNode[], at: number): void {
  const address = lines.slice(at, at + mostOfficeLines)
  const last = address.findIndex(({ value }) => !plain(value).endsWith(','))
  const [office, ...more] = address.slice(0, last + 1)
  if (!office || office.piece || !patterns.noticeOffice.test(plain(office.value))) return
  if (!readDate(plain((more.at(-1) ?? office).value)) || more.some(({ blanks }) => blanks > 0)) return
  office.piece = 'paragraph'
  for (const line of more) line.continued = true
}
