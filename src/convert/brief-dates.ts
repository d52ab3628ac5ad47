// The head of an English newsletter whose date is cut short → its date: 22.01.21, Sept. '95, No. 7 of 1984 and FRIDAY
// 12 OCTOBER, Michaelmas 2009.
import { readDate, readSeason } from './dates.ts'
import * as patterns from './patterns.ts'
import { isWide, plain } from './text.ts'
import { type LineNode, lineNumber } from './tree.ts'

/** Reads a date that lacks its year or the half of it from the lines of a masthead that state none in full. */
export function briefDate(lines: readonly LineNode[]): { value: string; line: number } | undefined {
  const texts = lines.map((line) => ({ text: plain(line.value), line: lineNumber(line) }))
  if (texts.some(({ text }) => isWide(text) || readSeason(text))) return undefined
  const year = texts.map(({ text }) => patterns.numberOfYear.exec(text)?.[1]).find(Boolean)
  for (const read of [shortDay, shortYear, (text: string) => dayOf(text, year), feast])
    for (const { text, line } of texts) {
      const value = read(text)
      if (value) return { value, line }
    }
  return undefined
}

const century = (year: string) => (Number(year) > 30 ? `19${year}` : `20${year}`)

// 22.01.21; 01/22/21 puts the month first.
function shortDay(text: string): string | undefined {
  const [, first = '', , second = '', year = ''] = patterns.shortDay.exec(text) ?? []
  if (year === '') return undefined
  return Number(second) > 12
    ? readDate(`${century(year)}-${first}-${second}`)?.edtf
    : readDate(`${century(year)}-${second}-${first}`)?.edtf
}

function shortYear(text: string): string | undefined {
  const [, day = '', month, marked, bare] = patterns.shortYear.exec(text) ?? []
  const year = marked ?? bare
  return year ? readDate(`${day} ${month} ${century(year)}`.trim())?.edtf : undefined
}

function dayOf(text: string, year: string | undefined): string | undefined {
  const [, first, month, named, last] = (year && patterns.dayWithoutYear.exec(text)) || []
  return year && (first ?? last) ? readDate(`${first ?? last} ${month ?? named} ${year}`)?.edtf : undefined
}

const feast = (text: string) => patterns.feastOfYear.exec(text)?.[1]

/** Reads 111-03-12 below a label: a year of the Republic, as offices in Taiwan write it. */
export function shortRepublicDate(value: string): string | undefined {
  const [, year, month, day] = /^\s*(\d{2,3})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value) ?? []
  return year && Number(year) >= 60 && Number(year) < 200
    ? readDate(`民國${year}年${month}月${day}日`)?.edtf
    : undefined
}
