// before: the masthead of a Chinese page below its texts or between them, as a scan read it · after: furniture masthead.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { type MastFact, mastFacts, uprightName } from '../mast-facts.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isPersonalName } from '../surnames.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 3
const nearEnd = 8
const mostUpright = 8

/** Marks runs of lines that state nothing but the name, the day, the number and the page of an issue. */
export default function markMastheadsInside() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.some(({ furniture, html }) => furniture === 'page-chrome' || html)) return
    if (
      !isWide(
        lines
          .slice(0, 40)
          .map(({ value }) => value)
          .join(''),
      )
    )
      return
    for (let from = 0; from < lines.length; ) {
      const end = runEnd(lines, from)
      if (end > from && isMast(lines, from, end))
        for (const line of lines.slice(startOf(lines, from, end), end)) mark(line, end - from, file)
      from = Math.max(end, from + 1)
    }
  }
}

function mark(line: LineNode, many: number, file: VFile): void {
  if (line.furniture) return
  line.furniture = many === 1 && mastFacts(line.value).facts.has('page') ? 'folio' : 'masthead'
  inform(file, line, 'mark-mastheads-inside', `“${line.value.trim().slice(0, 24)}” is part of a masthead.`)
}

// Lines of facts alone; between two of them, a name.
function runEnd(lines: readonly LineNode[], from: number): number {
  let end = from
  while (isFactLine(lines[end]) || (end > from && isName(lines[end]) && isFactLine(lines[end + 1]))) end += 1
  return end
}

const isFactLine = (line: LineNode | undefined) => {
  if (!line || !(isFree(line) || line.furniture === 'masthead')) return false
  const { facts, rest } = mastFacts(line.value)
  return facts.size > 0 && (rest === '' || (facts.size > 1 && isNameWord(rest)))
}

const isNameWord = (word: string) => /^\p{Script=Han}{2,8}$/u.test(word) && !isPersonalName(word)

const isName = (line: LineNode | undefined) =>
  line !== undefined &&
  isFree(line) &&
  widthOf(line.value) <= 24 &&
  (patterns.editionWord.test(plain(line.value)) ||
    (patterns.sheetWords.test(plain(line.value)) && isNameWord(letters(plain(line.value)))))

// The day or the number, and what only a masthead has beside it.
function isMast(lines: readonly LineNode[], from: number, end: number): boolean {
  const run = lines.slice(from, end)
  const facts = new Set<MastFact>(run.flatMap(({ value }) => [...mastFacts(value).facts]))
  const named =
    facts.has('name') ||
    (facts.has('number') &&
      (startOf(lines, from, end) < from || run.some(({ value }) => mastFacts(value).rest !== '')))
  const dated = facts.has('day') || (facts.has('day-part') && run.length > 2)
  facts.delete('contact')
  facts.delete('day-part')
  const many = facts.size + (named && !facts.has('name') ? 1 : 0)
  // 第31号 over 1985年2月5日 is of an order, an office over its day signs.
  if (!named && !(facts.has('page') && dated) && !(facts.has('number') && many >= fewest)) return false
  return (dated || facts.has('number')) && (many >= fewest || (many === 2 && lines.length - end < nearEnd))
}

// 渡口县人民政府令 over 第9号 is an order.
const canName = (line: LineNode) =>
  isName(line) &&
  !/(?:令|政府|[委員员]会|[委員员]會|[厅廳局院署])$/u.test(letters(line.value)) &&
  letters(line.value).length >= 4 &&
  readCredits(plain(line.value)) === undefined

// The name at the head of the source heads a further page.
const isSameName = (other: LineNode, line: LineNode) =>
  other.furniture === 'masthead' && letters(other.value) === letters(line.value)

const endsText = (text: string) =>
  patterns.sentenceEnd.test(text) || /[)）]$/u.test(text) || readCredits(text)?.rest === ''

// The name of a sheet that is not called a paper, right above its facts: below the end of a text.
function startOf(lines: readonly LineNode[], from: number, end: number): number {
  const upright = uprightName(lines.slice(Math.max(0, from - mostUpright), from))
  if (upright && upright.lines.at(-1) === lines[from - 1]) return from - upright.lines.length
  const [above, line] = [lines[from - 2], lines[from - 1]]
  if (line && isFree(line) && lines.slice(0, from - 1).some((other) => isSameName(other, line)))
    return from - 1
  const named = lines.slice(from, end).some(({ value }) => {
    const { facts, rest } = mastFacts(value)
    return facts.has('name') || rest !== ''
  })
  if (named || !line || !canName(line) || lines[from]?.blanks !== 0) return from
  const ends = !above || above.furniture || line.blanks > 0 || endsText(plain(above.value))
  return ends ? from - 1 : from
}
