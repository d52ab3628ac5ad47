// before: 当前位置：首页 > 正文, 发布时间：…, 分享到 … · after: those lines are furniture of kind page-chrome.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

/** Marks what only a saved page, an app or an e-mail has, and reads the fields of its head. */
export default function markChrome() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const facts: Record<string, { value: string; line: number }> = {}
    for (const [index, line] of lines.entries()) {
      if (line.furniture) continue
      const field = patterns.chromeField.exec(plain(line.value))
      if (field && widthOf(line.value) <= 90)
        readField(lines, index, field[1] as string, field[2] as string, facts)
      else if (isChrome(line)) line.furniture = 'page-chrome'
    }
    bridge(lines)
    file.data.facts = facts
    for (const line of lines.filter((line) => line.furniture === 'page-chrome'))
      inform(
        file,
        line,
        'mark-chrome',
        `“${line.value.trim().slice(0, 20)}” belongs to the saved page, not to an article.`,
      )
  }
}

function isChrome(line: LineNode): boolean {
  const text = plain(line.value)
  const width = widthOf(text)
  if (/^!\[[^\]]*\]\([^)]*\)\s*$/.test(line.value.trim()) || text === '') return true
  if (width <= 60 && patterns.chromeLine.test(text) && !patterns.sentenceEnd.test(text.replace(/[!！]$/, '')))
    return true
  return (
    (width <= 45 && patterns.chromeLine.test(text)) ||
    (width <= 60 && patterns.linkBar.test(text) && /[>»›＞→]|\|.*\|.*\|/.test(text))
  )
}

// A field may hold its value on the next, indented line; 作者 and 编辑 name people and are read elsewhere.
function readField(
  lines: LineNode[],
  index: number,
  label: string,
  value: string,
  facts: Record<string, { value: string; line: number }>,
): void {
  const line = lines[index] as LineNode
  if (/^(?:作者|编辑|责任编辑|責任編輯)$/.test(label) && value !== '') return
  line.furniture = 'page-chrome'
  facts[label] ??= { value, line: lineNumber(line) }
  const next = lines[index + 1]
  if (value !== '' || !next || !/^\s{2,}/.test(next.value) || widthOf(next.value.trim()) > 40) return
  if (patterns.chromeField.test(next.value)) return
  next.furniture = 'page-chrome'
  facts[label] = { value: next.value.trim(), line: lineNumber(next) }
}

// Scraps and short words that stand between two lines of chrome, as in a bar of sections, are chrome too.
function bridge(lines: LineNode[]): void {
  const isShort = (line: LineNode) => letters(line.value) === '' || widthOf(line.value.trim()) <= 8
  let from = -1
  for (const [index, line] of lines.entries()) {
    if (line.furniture === 'page-chrome') {
      const between = lines.slice(from + 1, index)
      if (from >= 0 && between.length <= 6 && between.every(isShort))
        for (const short of between) short.furniture = 'page-chrome'
      from = index
    }
  }
}
