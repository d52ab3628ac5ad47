// before: 《江湾晚报》（2015年03月02日 第04版） below the title of each text copied out of an e-paper
// after: that line is page-chrome, the line above it a title, and the paper is known of the issue.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import type { HeadFact, PageFacts } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const widestTitle = 80

/** Marks the lines in which an e-paper says of each text where and when it was printed. */
export default function markCitations() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const cited = lines.flatMap((line, at) => {
      const [, byline = '', paper = ''] = patterns.citedPaper.exec(plain(line.value)) ?? []
      return paper === '' ? [] : [{ line, at, byline, paper, day: readDate(plain(line.value))?.edtf }]
    })
    if (cited.length === 0) return
    const days = new Set(cited.map(({ day }) => day))
    const stated = (file.data.stated ?? []) as HeadFact[]
    for (const { line, at, byline } of cited) {
      const title = headAbove(lines, at) ?? line
      if (days.size > 1)
        stated.push({ label: 'Published', value: plain(line.value), line: lineNumber(title) })
      if (byline !== '') continue
      line.furniture = 'page-chrome'
      inform(file, line, 'mark-citations', `“${plain(line.value)}” says where the text was printed.`)
    }
    file.data.stated = stated
    knowPaper(file, cited)
  }
}

// The heading right above where its text was printed: a title, or the name of a column over texts with titles.
function headAbove(lines: readonly LineNode[], at: number): LineNode | undefined {
  const [kicker, above, below] = [lines[at - 2], lines[at - 1], lines[at + 1]]
  if (!above || widthOf(plain(above.value)) > widestTitle) return undefined
  if (isText(below)) {
    above.piece ??= 'title'
    // A kicker stands above it as a heading of its own; no section goes on below.
    const first = kicker && /^\s*#/.test(kicker.value) ? kicker : above
    first.record ??= {}
  } else if (below && headsSigned(lines, at + 1)) {
    above.piece ??= 'section'
    below.piece ??= 'title'
  }
  return above
}

const isText = (line: LineNode | undefined) =>
  line !== undefined && (widthOf(plain(line.value)) > 40 || patterns.sentenceEnd.test(plain(line.value)))

// A column: its first text has a title and a byline of its own.
function headsSigned(lines: readonly LineNode[], at: number): boolean {
  const [title, byline] = [lines[at], lines[at + 1]]
  if (!title || !byline || isText(title) || isText(byline)) return false
  const isSigned = (line: LineNode) => (readCredits(plain(line.value))?.people.length ?? 0) > 0
  return !patterns.subtitleDash.test(plain(title.value)) && !isSigned(title) && isSigned(byline)
}

// Texts of one paper and one day are of its issue.
function knowPaper(file: VFile, cited: { line: LineNode; paper: string; day: string | undefined }[]): void {
  const facts = (file.data.facts ?? {}) as PageFacts
  const [first] = cited
  if (!first || cited.some(({ paper }) => paper !== first.paper)) return
  const line = lineNumber(first.line)
  const sameDay = first.day !== undefined && cited.every(({ day }) => day === first.day)
  file.data.facts = {
    ...facts,
    来源: facts.来源 ?? { value: first.paper, line },
    ...(sameDay && !facts.日期 ? { 日期: { value: first.day as string, line } } : {}),
  }
}
