// before: 无障碍阅读, 首页, 当前位置：…, 索引号 / LX-17, 文号 / 无 · after: page-chrome, and the facts of the table.
import type { VFile } from 'vfile'
import { titleKey } from '../listed.ts'
import { inform } from '../messages.ts'
import type { PageFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const deepest = 150
const shortestText = 60
// A bar of links may stand above it.
const deepestWindow = 8

/** Marks what a saved page has above its article: all above its breadcrumb, and a table of labels and values in turn. */
export default function markPageHead() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).slice(0, deepest)
    const long = lines.findIndex(isText)
    const head = (long < 0 ? lines : lines.slice(0, long)).filter((line) => !line.furniture)
    const crumb = head.findLastIndex((line) => isPlace(plain(line.value)))
    const end = crumb < 0 ? 0 : placeEnd(head, crumb)
    const above = head.slice(0, end).filter((line) => !isSentence(line))
    const facts: Record<string, PageFact> = {}
    const window = windowTitle(head)
    file.data.windowTitle = window.length > 0
    file.data.named = new Set(window.map((line) => titleKey(windowWords(line))))
    const column = columnName(head, end)
    const [title] = window.flatMap((line) => echoOf(head, line))
    if (title && isFree(title)) title.piece = 'title'
    for (const line of [...window, ...above, ...column, ...tableOf(head, facts)]) {
      line.furniture = namesPaper(lines, line) ? 'masthead' : 'page-chrome'
      inform(
        file,
        line,
        'mark-page-head',
        `“${plain(line.value).slice(0, 20)}” stands in the head of the saved page.`,
      )
    }
    file.data.facts = { ...((file.data.facts ?? {}) as object), ...facts }
  }
}

// A bar of links has neither a comma nor a stop, however long it is.
const isText = (line: LineNode) =>
  widthOf(line.value) > shortestText &&
  /[，。；！？]/u.test(line.value) &&
  !patterns.linkBar.test(plain(line.value))

const isPlace = (text: string) => patterns.pagePlace.test(text) || patterns.textPlace.test(text)

const isSentence = (line: LineNode) => widthOf(plain(line.value)) > 40 && /[，。；！？]/u.test(line.value)

// The steps of a breadcrumb may stand on lines of their own, with marks alone between them.
function placeEnd(head: LineNode[], crumb: number): number {
  const isMark = (line: LineNode | undefined) => patterns.stepMark.test(line?.value ?? '')
  let end = crumb + 1
  if (isMark(head[end + 1]) || isMark(head[end])) {
    if (!isMark(head[end])) end += 1
    while (isMark(head[end])) end += 2
  }
  return end
}

// The last step of the breadcrumb again, as the heading of the column.
function columnName(head: LineNode[], end: number): LineNode[] {
  const [place, next] = [head[end - 1], head[end]]
  const step =
    plain(place?.value ?? '')
      .split(patterns.betweenSteps)
      .at(-1) ?? ''
  return next && letters(step).length >= 2 && letters(plain(next.value)) === letters(step) ? [next] : []
}

// A site or a paper that names itself; in a column of short words 数字报 is a link.
function namesPaper(lines: LineNode[], line: LineNode): boolean {
  const text = plain(line.value)
  if (patterns.siteName.test(text)) return true
  const next = lines[lines.indexOf(line) + 1]
  const column = line.blanks === 0 && next?.blanks === 0 && widthOf(text) <= 5
  return !column && widthOf(text) <= 24 && patterns.publicationName.test(text) && !/[>|｜»]/.test(text)
}

// The window's title that a browser saves first: the article's title, which comes again below, and the site's name.
function windowTitle(head: LineNode[]): LineNode[] {
  const top = head.slice(0, 25)
  const found = top.slice(0, deepestWindow).find((line) => echoOf(top, line).length > 0)
  return found ? [found] : []
}

// The article's title itself, below the window's.
function echoOf(head: LineNode[], window: LineNode): LineNode[] {
  const key = letters(windowWords(window))
  if (key.length < 6) return []
  const below = head.slice(head.indexOf(window) + 1, 25)
  return below.filter((line) => letters(plain(line.value)) === key).slice(-1)
}

const windowWords = (line: LineNode) =>
  /^(.{6,}?)\s*[-_|–—]{1,2}\s*[^-_|–—]{2,20}/u.exec(plain(line.value))?.[1] ?? ''

// Labels alone on their lines, each with its value on the next: from the first label to the last value.
function tableOf(head: LineNode[], facts: Record<string, PageFact>): LineNode[] {
  const labels = head.flatMap((line, i) => (patterns.tableLabel.test(letters(plain(line.value))) ? [i] : []))
  const [first] = labels
  const last = labels.at(-1)
  if (labels.length < 3 || first === undefined || last === undefined) return []
  for (const at of labels) {
    const value = head[at + 1]
    if (value && !labels.includes(at + 1))
      facts[letters(plain((head[at] as LineNode).value))] = {
        value: plain(value.value),
        line: lineNumber(value),
      }
  }
  return head.slice(first, last + 2).filter((line) => widthOf(plain(line.value)) <= 40)
}
