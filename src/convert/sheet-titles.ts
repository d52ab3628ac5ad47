// The heading of a Chinese sheet in Markdown → its name before its number and day: # 渡口 Tech 周报｜第12期 (2024.09.25).
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const facts = [
  patterns.issueNumber,
  patterns.hashNumber,
  patterns.numberedWeek,
  patterns.dayInEightFigures,
  patterns.fullDate,
  patterns.yearMonth,
  patterns.strokedMonth,
]
const widestName = 26

/** What such a heading states. */
export interface SheetTitle {
  name: string
  date?: string
}

/** Reads the name before the facts, and a day in eight figures; nothing where the words state no such fact. */
export function readSheetTitle(words: string): SheetTitle | undefined {
  const found = facts.flatMap((fact) => fact.exec(words)?.index ?? [])
  const before = words.slice(0, Math.min(...found, words.length))
  const name = before.replace(patterns.marksBeforeName, '').replace(patterns.marksBehindName, '')
  if (found.length === 0 || !isWide(name) || widthOf(name) < 2 || widthOf(name) > widestName) return undefined
  if (/[。！？，；:：]/u.test(name)) return undefined
  const [, year, month, day] = patterns.dayInEightFigures.exec(words) ?? []
  const date = year ? readDate(`${year}-${month}-${day}`)?.edtf : undefined
  return { name, ...(date ? { date } : {}) }
}

/** Reads the first heading of Markdown among the lines of a masthead. */
export function sheetTitleOf(masthead: readonly LineNode[]): (SheetTitle & { line: LineNode }) | undefined {
  const line = masthead.find(({ value }) => patterns.markdownHeading.test(value))
  const title = line && readSheetTitle(plain(line.value))
  return line && title && { ...title, line }
}
