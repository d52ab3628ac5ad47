// before: a name drawn in a box of lines, who makes the sheet, `Table of Contents` · after: furniture of kind masthead.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, smallWordsIn } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const deepest = 80

/** Marks the front of a typed sheet: what is drawn at its head, and all above its list of contents that makes it known. */
export default function markFrontSheet() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).slice(0, deepest)
    const opens = lines[0]
    // A mail or a saved page has a head of another kind.
    if (!opens || opens.furniture || patterns.mailField.test(opens.value)) return
    if (isWide(lines.map(({ value }) => value).join(''))) return
    const front = new Set([...drawn(lines), ...aboveContents(lines)])
    file.data.frontSheet = front.size > 0
    const isChrome = ({ value }: LineNode) => patterns.weblogLine.test(plain(value))
    for (const line of [...front].filter((line) => !line.furniture && !isChrome(line))) {
      line.furniture = 'masthead'
      inform(file, line, 'mark-front-sheet', `“${plain(line.value).slice(0, 24)}” is the front of the sheet.`)
    }
  }
}

// A box of four lines at least, and the labels right below it.
function drawn(lines: readonly LineNode[]): LineNode[] {
  const isSide = (line: LineNode | undefined) => patterns.drawnSide.test(line?.value ?? '')
  const first = lines.findIndex((line, i) => patterns.drawnEdge.test(line.value) && isSide(lines[i + 1]))
  if (first < 0 || lines.slice(0, first).some((line) => !line.furniture && isProse(line))) return []
  const sides = lines.slice(first).findIndex((line) => !isSide(line))
  if (sides < 4) return []
  const below = lines.slice(first + sides)
  const labels = below.findIndex((line) => !patterns.sheetLabel.test(plain(line.value)))
  return lines.slice(0, first + sides + Math.max(labels, 0))
}

const isProse = (line: LineNode) => smallWords([line]) >= 5

// All above a list of contents, where no paragraph there tells of anything but the sheet itself.
function aboveContents(lines: readonly LineNode[]): LineNode[] {
  const list = lines.findIndex((line) => line.furniture && patterns.contentsHeading.test(plain(line.value)))
  const above = lines.slice(0, Math.max(list, 0))
  const stated = above.some(
    ({ value }) => patterns.issueNumber.test(value) || patterns.englishDate.test(value),
  )
  return stated && paragraphsOf(above).every(isOfSheet) ? above : []
}

function paragraphsOf(lines: readonly LineNode[]): LineNode[][] {
  const paragraphs: LineNode[][] = []
  for (const line of lines) {
    const parts = line.blanks > 0 || letters(line.value) === ''
    if (parts || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}

// A blurb is shorter than what an article says.
const isOfSheet = (paragraph: readonly LineNode[]) =>
  smallWords(paragraph) < 25 || paragraph.some(({ value }) => patterns.colophon.test(value))

const smallWords = (lines: readonly LineNode[]) =>
  lines.reduce((sum, { value }) => sum + smallWordsIn(plain(value)), 0)
