// before: a title, a rule of dashes right below it, text; and so on · after: each title that is underlined so.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

// So many lines underlined alike tell how a sheet is set.
const fewest = 3
const widest = 50
const shortestRule = 5
const shortestText = 45

/** Marks the titles of a plain text, an e-mail most often, that underlines them with dashes. */
export default function markUnderlinedHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const found = lines.flatMap((_, at) => (isUnderlined(lines, at) ? [at] : []))
    const alike = Map.groupBy(found, (at) => plain((lines[at + 1] as LineNode).value)[0])
    for (const heads of alike.values())
      for (const at of heads.length < fewest ? [] : heads) {
        const line = lines[at] as LineNode
        if (line.furniture || line.piece || !standsOverText(lines, at)) continue
        line.piece = 'title'
        tell(file, line, 'is underlined as a title')
      }
    const marks = new Set(lines.filter(({ piece }) => piece === 'title').map(markOf))
    for (const [at, line] of lines.entries())
      if (
        marks.size === 1 &&
        markOf(line) !== '' &&
        marks.has(markOf(line)) &&
        isPlainHead(lines, at, found)
      ) {
        line.piece = 'subhead'
        tell(file, line, 'has the mark of a title, and no rule below it: a sub-heading')
      }
  }
}

const tell = (file: VFile, line: LineNode, what: string) =>
  inform(file, line, 'mark-underlined-heads', `“${plain(line.value).slice(0, 20)}” ${what}.`)

const markOf = ({ value }: LineNode) => patterns.doubledMark.exec(value)?.[1] ?? ''

// Among underlined titles, one set like them that is not underlined.
function isPlainHead(lines: LineNode[], at: number, underlined: readonly number[]): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1]]
  return (
    !line.furniture &&
    !line.piece &&
    line.blanks > 0 &&
    widthOf(line.value) <= widest &&
    !underlined.includes(at) &&
    below !== undefined &&
    !below.furniture &&
    widthOf(below.value) > shortestText
  )
}

function isUnderlined(lines: LineNode[], at: number): boolean {
  const [above, line, rule] = [lines[at - 1], lines[at] as LineNode, lines[at + 1]]
  const isRule = (one: LineNode | undefined) =>
    one !== undefined && patterns.ruleLine.test(plain(one.value)) && plain(one.value).length >= shortestRule
  return (
    (line.blanks > 0 || !above || above.furniture || patterns.sentenceEnd.test(plain(above.value))) &&
    widthOf(line.value) <= widest &&
    rule?.blanks === 0 &&
    isRule(rule) &&
    !isRule(line) &&
    !isRule(above)
  )
}

// A printed line of running words.
const isProse = ({ value }: LineNode) => widthOf(value) > 20 && smallWordsIn(plain(value)) >= 4

// What stands over other titles is the name of a section.
function standsOverText(lines: LineNode[], at: number): boolean {
  const [first, second] = lines.slice(at + 2).filter(({ furniture }) => !furniture)
  const isText = (line: LineNode | undefined) =>
    line !== undefined &&
    (widthOf(line.value) > shortestText || isProse(line) || patterns.leadingMark.test(line.value))
  const isOver =
    patterns.greeting.test(plain(first?.value ?? '')) || patterns.writtenBy.test(plain(first?.value ?? ''))
  return isText(first) || (isOver && isText(second))
}
