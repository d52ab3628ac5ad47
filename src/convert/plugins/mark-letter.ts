// before: an e-mail whose parts rules part · after: its greeting is furniture, and its farewell and signature too.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the greeting above the first rule and the farewell below the last one, where rules part the articles. */
export default function markLetter() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const rules = lines.flatMap((line, i) => (isRule(line) ? [i] : []))
    if (rules.length < 3) return
    const greeting = lines.slice(0, rules[0]).filter((line) => !line.furniture)
    const farewell = lines.slice(rules.at(-1)).filter((line) => !line.furniture && !isRule(line))
    if (greeting.length <= 6 && greeting[0] && patterns.greeting.test(plain(greeting[0].value)))
      mark(greeting, 'other', file)
    if (isFarewell(farewell)) mark(farewell, 'editors', file)
  }
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
