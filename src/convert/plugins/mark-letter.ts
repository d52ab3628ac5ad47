// before: an e-mail whose parts rules part · after: its greeting is furniture, and its farewell and signature too.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the greeting above the first rule and the farewell below the last one, where rules part the articles. */
export default function markLetter() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const rules = lines.flatMap((line, i) => (isRule(line) ? [i] : []))
    const parted = rules.length >= 3
    const greeting = parted ? lines.slice(0, rules[0]).filter((line) => !line.furniture) : greetingOf(lines)
    if (greeting.length <= 6 && greeting[0] && patterns.greeting.test(plain(greeting[0].value)))
      mark(greeting, 'other', file)
    const farewell = parted ? lines.slice(rules.at(-1)).filter((line) => !line.furniture) : []
    if (isFarewell(farewell)) mark(farewell, 'editors', file)
    mark(signatureOf(lines), 'editors', file)
  }
}

// A line of greeting below the masthead, with a blank line and a short line, a title, below it.
function greetingOf(lines: LineNode[]): LineNode[] {
  const at = lines.findIndex((line) => !line.furniture)
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || lines[at - 1]?.furniture !== 'masthead') return []
  const isTitle =
    next.blanks > 0 && widthOf(next.value) <= 36 && !patterns.sentenceEnd.test(plain(next.value))
  return isTitle && widthOf(line.value) <= 50 ? [line] : []
}

// A body and a date at the very foot, below furniture: they sign the sheet, not its last article.
function signatureOf(lines: LineNode[]): LineNode[] {
  const [above, body, day] = lines.slice(-3)
  if (!above?.furniture || !body || !day || body.furniture || day.furniture || day.blanks > 0) return []
  const date = readDate(day.value)
  const alone = date !== undefined && letters(day.value.replace(date.text, '')) === ''
  return alone && widthOf(body.value.trim()) <= 24 && !/[。，]/.test(body.value) ? [body, day] : []
}

const isRule = (line: LineNode) => patterns.ruleLine.test(line.value) && line.value.trim().length >= 6

// Short lines of which the first is a sentence: an article would open with its title.
function isFarewell(lines: LineNode[]): boolean {
  const [first] = lines
  return (
    first !== undefined &&
    lines.length <= 8 &&
    patterns.sentenceEnd.test(plain(first.value)) &&
    lines.every((line) => widthOf(line.value) <= 45)
  )
}

function mark(lines: LineNode[], kind: FurnitureKind, file: VFile): void {
  for (const line of lines) {
    line.furniture = kind
    inform(
      file,
      line,
      'mark-letter',
      `“${plain(line.value).slice(0, 20)}” greets or takes leave: no part of an article.`,
    )
  }
}
