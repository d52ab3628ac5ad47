// A date that no line states, inferred from what the text says, as EDTF with `~`, with its evidence.
import { numberOf, readDate, readMastDay } from './dates.ts'
import * as patterns from './patterns.ts'
import { plain } from './text.ts'
import { type LineNode, lineNumber } from './tree.ts'

const anniversaries: [RegExp, number][] = [
  [/(?:中国共产党成立|建党)\s*(\d{2,3})\s*周年/, 1921],
  [/(?:新中国成立|中华人民共和国成立|建国|国庆)\s*(\d{2,3})\s*周年/, 1949],
  [/(?:建军|中国人民解放军建军)\s*(\d{2,3})\s*周年/, 1927],
]

/** An inferred date and why. */
export interface InferredDate {
  date: string
  why: string
}

/** Infers the month of a text from the years it names, those still to come set apart, and its latest dated event. */
export function inferDate(said: string): InferredDate | undefined {
  const text = said.normalize('NFKC')
  const year = yearOf(text)
  if (!year) return ofDocuments(text)
  const month = monthOf(text)
  if (!month) return { date: `${year.value}~`, why: year.why }
  return {
    date: `${year.value}-${String(month).padStart(2, '0')}~`,
    why: `${year.why}, and the events it dates run to month ${month}`,
  }
}

// 中華民國二十三年五月九日 below an order, 廿六年一月廿一日 before who signed it: the month of the last of them.
function ofDocuments(text: string): InferredDate | undefined {
  const last = lastDocument(text.split('\n').map((line) => line.trim()))?.slice(0, 7)
  return last ? { date: `${last}~`, why: `its documents run to ${last}` } : undefined
}

// The latest day of a document, in years of the Republic.
const lastDocument = (texts: readonly string[]): string | undefined =>
  texts
    .flatMap((text) => dayOfDocument(text) ?? [])
    .sort()
    .at(-1)

const dayOfDocument = (line: string): string | undefined => {
  const day =
    (patterns.republicDate.test(line) ? readDate(line)?.edtf : undefined) ??
    (patterns.countedDayAtHead.test(line) ? readMastDay(line) : undefined)
  return day?.length === 10 ? day : undefined
}

/** Reads the day of a head without its year, 四月十四日: the year stands with the number, or in the documents below. */
export function dayOfHead(
  head: readonly LineNode[],
  lines: readonly LineNode[],
): { value: string; line: number } | undefined {
  for (const line of head) {
    const [, month, day] = patterns.dayInHead.exec(plain(line.value)) ?? []
    if (!month) continue
    const stated = head.map(({ value }) => patterns.yearInHead.exec(plain(value))?.[1]).find(Boolean)
    const year = stated ?? yearNear(numberOf(month), lines)
    const value = year && readDate(`${year}年${month}月${day}日`)?.edtf
    return value ? { value, line: lineNumber(line) } : undefined
  }
  return undefined
}

// The orders of January in an issue of December are of the year before.
function yearNear(month: number, lines: readonly LineNode[]): number | undefined {
  const last = lastDocument(lines.map(({ value }) => plain(value)))
  if (!last) return undefined
  const [year, of] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))]
  return of - month > 6 ? year + 1 : year
}

function yearOf(text: string): { value: number; why: string } | undefined {
  for (const [pattern, from] of anniversaries) {
    const found = pattern.exec(text)
    if (found)
      return { value: from + Number(found[1]), why: `“${found[0]}” is of ${from + Number(found[1])}` }
  }
  const named = [...text.matchAll(/(将于|将在|定于|到|至|争取)?\s*((?:19|20)\d\d)\s*年/g)].map((m) => ({
    ahead: Boolean(m[1]),
    year: Number(m[2]),
  }))
  const past = named.filter((m) => !m.ahead).map((m) => m.year)
  if (past.length > 0)
    return { value: Math.max(...past), why: `${Math.max(...past)} is the latest year it names` }
  const ahead = named.map((m) => m.year)
  if (ahead.length > 0)
    return { value: Math.min(...ahead) - 1, why: `${Math.min(...ahead)} is still to come in it` }
  return undefined
}

// The month of most dated events: one that is named once may lie ahead or far back.
function monthOf(text: string): number | undefined {
  const counts = new Map<number, number>()
  for (const [, month] of text.matchAll(/(?<!\d|(?<![今本])年)(\d{1,2})月\d{1,2}日/g))
    counts.set(Number(month), (counts.get(Number(month)) ?? 0) + 1)
  const months = [...counts]
    .filter(([month]) => month >= 1 && month <= 12)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return months[0]?.[0]
}
