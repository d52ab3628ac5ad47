// before: an e-mail whose parts rules part · after: its greeting is furniture, and its farewell and signature too.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the greeting above the first rule and the farewell below the last one, where rules part the articles. */
export default function markLetter() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const rules = lines.flatMap((line, i) => (isRule(line) ? [i] : []))
    const parted = rules.length >= 3
    // A title between two rules: below the last rule stands the text of an article.
    const boxes = rules.filter((at, i) => (rules[i + 1] ?? 0) - at === 2)
    const boxed = boxes.filter((at) => isWide(lines[at + 1]?.value ?? '')).length >= 2
    const greeting = parted ? lines.slice(0, rules[0]).filter((line) => !line.furniture) : greetingOf(lines)
    if (greeting.length <= 6 && greeting[0] && patterns.greeting.test(plain(greeting[0].value)))
      mark(greeting, 'other', file)
    if ((!parted || boxed) && isMail(file)) {
      mark(mailGreeting(lines), 'other', file)
      mark(mailFarewell(lines), 'editors', file)
    }
    const farewell =
      parted && !boxed && !underlines(lines, rules.at(-1) as number)
        ? lines.slice(rules.at(-1)).filter((line) => !line.furniture)
        : []
    if (isFarewell(farewell)) mark(farewell, 'editors', file)
    mark(signatureOf(lines), 'editors', file)
  }
}

const isMail = (file: VFile) => {
  const facts = (file.data.facts ?? {}) as Record<string, unknown>
  return ['发件人', '發件人', '寄件者', '寄件人', 'From', 'Subject'].some(
    (label) => facts[label] !== undefined,
  )
}

// 各位工友： and the sentences below it, up to a title: a short line apart that is no sentence.
function mailGreeting(lines: LineNode[]): LineNode[] {
  const at = lines.findIndex((line) => !line.furniture)
  const text = plain(lines[at]?.value ?? '')
  if (at < 1 || widthOf(text) > 20 || !/[:：,，!！]$/u.test(text)) return []
  const end = lines.findIndex(
    (line, i) =>
      i > at && line.blanks > 0 && widthOf(line.value) <= 40 && !patterns.sentenceEnd.test(plain(line.value)),
  )
  return end > at && end - at <= 5 ? lines.slice(at, end).filter((line) => !line.furniture) : []
}

// A wish, and who signs, with nothing but furniture below.
function mailFarewell(lines: LineNode[]): LineNode[] {
  const own = lines.filter((line) => !line.furniture)
  const from = own.findIndex(
    (line, i) =>
      i >= own.length - 4 &&
      line.blanks > 0 &&
      /^(?:祝|顺[颂祝]|順[頌祝]|此致|敬[礼禮]|[谨謹][启啟]|期待|感谢|感謝)/u.test(plain(line.value)),
  )
  const last = from < 0 ? [] : own.slice(from)
  return last.every((line) => widthOf(line.value) <= 30) ? last : []
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

// A rule right below a short line is the last title's.
const underlines = (lines: readonly LineNode[], at: number) => {
  const [above, rule] = [lines[at - 1], lines[at]]
  const isHead = above !== undefined && !isRule(above) && !patterns.sentenceEnd.test(plain(above.value))
  return isHead && rule?.blanks === 0 && !isWide(above.value) && widthOf(above.value) <= 50
}

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
