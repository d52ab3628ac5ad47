// The lines of a text in English, in the order of the source → the day on which its page was put up, and the date of a sheet, release or notice that no masthead states.
import { monthOf, readDate, readDateAlone } from './dates.ts'
import { edtfOf, fallsOn, readFiguredDay, readTypedDay } from './figured-days.ts'
import { first } from './first-stated.ts'
import * as patterns from './patterns.ts'
import { isWide, plain } from './text.ts'
import { isArticle, type LineNode, lineNumber, type SourceRoot } from './tree.ts'

type StatedDay = { value: string; line: number }

const widest = 120
const deepestHead = 3
const deepestOpening = 14
const closing = 6

/** Reads the day on which a page says that its text was put up. */
export const postedDay = (lines: LineNode[]): StatedDay | undefined => onlyDay(lines, patterns.dayPutUp)

/** Reads the day on which a page says that it was last changed. */
export const changedDay = (lines: LineNode[]): StatedDay | undefined => onlyDay(lines, patterns.dayChanged)

// A page that says it of several days is a list of texts.
function onlyDay(all: LineNode[], label: RegExp): StatedDay | undefined {
  const lines = all.filter(({ value }) => !isWide(value) && plain(value).length <= widest)
  const days = lines.flatMap((line) => first([line], (text) => dayBehind(label, text)) ?? [])
  return new Set(days.map(({ value }) => value)).size === 1 ? days[0] : undefined
}

function dayBehind(label: RegExp, text: string): string | undefined {
  const found = label.exec(text)
  const rest = found ? text.slice(found.index + found[0].length) : ''
  const date = readDate(rest)
  if (date?.edtf.length === 10 && rest.indexOf(date.text) < 12) return date.edtf
  const at = patterns.figuredDay.exec(rest)?.index ?? widest
  return at < 12 ? readFiguredDay(rest) : undefined
}

/** Reads the day in figures with the time that stands first at the head of a page. */
export const timedDay = (lines: LineNode[]): StatedDay | undefined =>
  first(lines.slice(0, deepestOpening + closing), (text) =>
    patterns.figuredDayAndTime.test(text) ? readFiguredDay(text) : undefined,
  )

/** Reads the date of a text in English whose masthead and chrome state none. */
export function englishDay(tree: SourceRoot, lines: LineNode[]): StatedDay | undefined {
  if (lines.slice(0, deepestOpening).some(({ value }) => isWide(value))) return undefined
  const articles = tree.children.filter(isArticle)
  return (
    first(lines.slice(0, deepestHead), dayInHead) ??
    first(lines.slice(0, deepestOpening), (text) => behind(patterns.meetingOfDay, text)) ??
    first(lines, (text) => behind(patterns.numberedLine, text)) ??
    first(lines.slice(0, deepestOpening), (text) => readDateOf(patterns.datelineOfRelease.exec(text)?.[1])) ??
    (articles.length < 5 ? first(lines.slice(-closing), dayAtFoot) : undefined) ??
    dayOfWeek(lines)
  )
}

const readDateOf = (text = '') => readDate(text)?.edtf

// THE LAMP  *  for four parishes  *  june 9 1963
function dayInHead(text: string): string | undefined {
  const typed = readTypedDay(text)
  if (typed) return typed
  const parts = text.split(patterns.partingOfHead).filter(Boolean)
  for (const part of parts.length > 1 ? parts : []) {
    const date = readDateAlone(part)?.edtf
    if (date) return date
    const [, month, year] = patterns.monthAndFigures.exec(part) ?? []
    if (month) return readDateOf(`${month} 19${year}`)
  }
  return patterns.nameAndYear.exec(text)?.[1]
}

const behind = (head: RegExp, text: string) => {
  const found = head.exec(text)?.[0]
  return found && text.length <= widest ? readDateOf(text.slice(found.length)) : undefined
}

// 18th May, 1935.                    Secretary.
const dayAtFoot = (text: string) => {
  const [part = ''] = text.split(/\s{3,}/u)
  const day = readDateAlone(part)?.edtf
  return day?.length === 10 ? day : undefined
}

// TUESDAY, 9TH NOVEMBER: of the years that the text names, the one in which the day falls so.
function dayOfWeek(lines: readonly LineNode[]): StatedDay | undefined {
  for (const line of lines.slice(0, deepestOpening)) {
    const text = plain(line.value)
    const [, weekday, day, month, named, last] =
      text.length <= widest / 2 ? (patterns.weekdayAndDay.exec(text) ?? []) : []
    if (!weekday) continue
    const all = lines.flatMap(({ value }) => value.match(/(?<![\d,.£$-])(?:1[6-9]|20)\d\d(?![\d,-])/gu) ?? [])
    const days = [...new Set(all)]
      .map((year) => edtfOf(Number(year), monthOf(month ?? named), Number(day ?? last)))
      .filter((date) => date !== undefined && fallsOn(date, weekday))
    return days.length === 1 ? { value: days[0] as string, line: lineNumber(line) } : undefined
  }
  return undefined
}

/** Infers the date of a page of one dead person: no earlier than the death. */
export const dayOfDeath = (lines: LineNode[]): string | undefined =>
  first(lines.slice(0, deepestOpening), (text) => {
    const death = readDateOf(patterns.daysOfLife.exec(text)?.[2])
    return death && `${death.slice(0, 7)}~`
  })?.value
