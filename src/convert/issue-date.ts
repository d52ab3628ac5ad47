// What a source says → the date of its issue, and where that stands; a date inferred where none is stated.
import type { VFile } from 'vfile'
import { isEdtf } from '../model/date.ts'
import type { IssueRecord, Sidecar } from '../model/issue.ts'
import { briefDate, shortRepublicDate } from './brief-dates.ts'
import { dateConfidence } from './confidence.ts'
import { numberOf, readDate, readDateAlone, readMastDay, readSeason } from './dates.ts'
import { changedDay, dayOfDeath, englishDay, postedDay, timedDay } from './english-days.ts'
import { readTypedDay } from './figured-days.ts'
import { first } from './first-stated.ts'
import type { FrontMatter } from './front-matter.ts'
import { dayOfHead, inferDate } from './infer-date.ts'
import { tell } from './messages.ts'
import type { HeadFact, PageFacts } from './page-credits.ts'
import { dayAround, headOfPage, plainDay, signedDay } from './page-days.ts'
import * as patterns from './patterns.ts'
import { sheetTitleOf } from './sheet-titles.ts'
import { plain } from './text.ts'
import { isArticle, isFurniture, type LineNode, lineNumber, linesOf, type SourceRoot } from './tree.ts'
import { unstatedDay } from './unstated-day.ts'

const dateLabels = [
  '刊登日期',
  '刊發日期',
  '刊发日期',
  '出版日期',
  '發布日期',
  '發布時間',
  '发布时间',
  '发布日期',
  '發佈時間',
  '发表时间',
  '公告日期',
  '張貼日期',
  '张贴日期',
  '上架日期',
  '更新日期',
  '更新时间',
  '日期',
  '时间',
  'Date',
  '成文日期',
]

/** The date of an issue as EDTF, and where it stands. */
type DateFacts = Pick<IssueRecord, 'date' | 'dateFrom'>

/** What a date is looked for in. */
export interface Evidence {
  tree: SourceRoot
  /** All lines, in the order of the source. */
  lines: LineNode[]
  file: VFile
  sidecar: Sidecar
  masthead: LineNode[]
  folios: LineNode[]
  front: FrontMatter
  stated: PageFacts
}

/** Reads the date of an issue: a person's sidecar first, then what is printed, the file's name, what the text says. */
export function dateOf({ tree, lines, file, sidecar, masthead, folios, front, stated }: Evidence): DateFacts {
  if (sidecar.date) return { date: sidecar.date, dateFrom: 'sidecar' }
  // A scan blurs what is printed; the viewer that shows it does not.
  const viewed = first(chromeOf(tree), (text) => readDate(patterns.scannedHead.exec(text)?.[2] ?? '')?.edtf)
  const printed =
    viewed ??
    first(masthead, dayOfIssue) ??
    wholeDay(masthead) ??
    dayApart(masthead) ??
    first(folios, (text) => readDate(text)?.edtf)
  // A sheet put up on a site is of the month that it states; a day at the head of a page is that of the visit.
  const isOnSite = chromeOf(tree).length > 0 && printed?.value.length !== 7
  const posted = isOnSite ? postedDay(lines) : undefined
  if (posted) return { date: posted.value, dateFrom: `line ${posted.line}` }
  const death = dayOfDeath(lines)
  if (death) return { date: death, dateFrom: 'inferred: it tells of a death' }
  const headed = printed ? undefined : sheetTitleOf(masthead)
  if (headed?.date) return { date: headed.date, dateFrom: `line ${lineNumber(headed.line)}` }
  const brief = printed ? undefined : (briefDate(masthead) ?? first([...masthead, ...folios], readMastDay))
  if (brief) return { date: brief.value, dateFrom: `line ${brief.line}` }
  // October 2003 on the sheet, and the day on which the mail was sent.
  const sent = stated.Date
  const day = readDate(sent?.value ?? '')?.edtf
  if (sent && printed && day?.startsWith(`${printed.value}-`))
    return { date: day, dateFrom: `line ${sent.line}` }
  if (printed) return { date: printed.value, dateFrom: `line ${printed.line}` }
  if (front.date) {
    const date = readDate(front.date)?.edtf ?? (isEdtf(front.date) ? front.date : undefined)
    if (date) return { date, dateFrom: `line ${front.dateLine}` }
  }
  for (const label of dateLabels) {
    const found = stated[label]
    const date = found && (readDate(found.value)?.edtf ?? shortRepublicDate(found.value))
    if (date) return { date, dateFrom: `line ${found.line}` }
  }
  const chrome = pageDate(tree, masthead, daysOf((file.data.stated ?? []) as HeadFact[]))
  if (chrome) return { date: chrome.value, dateFrom: `line ${chrome.line}` }
  const met = first(linesOf(tree), (text) =>
    patterns.minutesOpening.test(text) ? readDate(text)?.edtf : undefined,
  )
  if (met) return { date: met.value, dateFrom: `line ${met.line}` }
  const title = first(titlesOf(tree), (text) =>
    patterns.datedSheet.test(text) ? readDate(text)?.edtf : undefined,
  )
  if (title) return { date: title.value, dateFrom: `line ${title.line}` }
  const signed = signedDay(tree)
  if (signed) return { date: signed.value, dateFrom: `line ${signed.line}` }
  const head = first(linesOf(tree).slice(0, 3), headOfPage)
  if (head) return { date: head.value, dateFrom: `line ${head.line}` }
  const yearless = dayOfHead([...masthead, ...folios], linesOf(tree))
  if (yearless) return { date: yearless.value, dateFrom: `line ${yearless.line}` }
  const typed = first(masthead, readTypedDay) ?? first(masthead, readSeason)
  if (typed) return { date: typed.value, dateFrom: `line ${typed.line}` }
  const english =
    timedDay(lines) ??
    (isOnSite ? undefined : postedDay(lines)) ??
    changedDay(lines) ??
    englishDay(tree, lines)
  if (english) return { date: english.value, dateFrom: `line ${english.line}` }
  const plainly = plainDay(tree, lines)
  if (plainly) return { date: plainly.value, dateFrom: `line ${plainly.line}` }
  const named = /(?:^|\D)((?:1[6-9]|20)\d\d)[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?(?!\d)/.exec(
    file.stem ?? '',
  )
  if (named) return { date: named.slice(1).filter(Boolean).join('-'), dateFrom: 'file name' }
  const unstated = unstatedDay(tree, lines)
  if (unstated) return unstated
  const inferred = inferDate(
    linesOf(tree)
      .map((line) => line.value)
      .join('\n'),
  )
  const yearly = first([...masthead, ...folios], yearOfNumber)
  if (yearly && !inferred?.date.startsWith(yearly.value))
    return { date: yearly.value, dateFrom: `line ${yearly.line}` }
  return inferred ? { date: inferred.date, dateFrom: `inferred: ${inferred.why}` } : {}
}

const furnitureOf = (tree: SourceRoot, kind: string) =>
  tree.children.filter((node) => isFurniture(node) && node.kind === kind).flatMap(linesOf)

const chromeOf = (tree: SourceRoot) => furnitureOf(tree, 'page-chrome')

// 今天是… is the day on which a page was saved: any other date that it states comes first.
function pageDate(
  tree: SourceRoot,
  masthead: LineNode[],
  days: readonly StatedDay[],
): { value: string; line: number } | undefined {
  const chrome = chromeOf(tree)
  // A page of several texts, each with its day, is of the day on which it was seen, or of the newest of them.
  const seen = first([...masthead, ...chrome], (text) => (isToday(text) ? readDate(text)?.edtf : undefined))
  if (days.length > 1 && (seen || first(chrome, (text) => readDate(text)?.edtf) === undefined))
    return seen ?? days[0]
  const stated = (text: string) => (isToday(text) ? undefined : readDate(withoutOther(text))?.edtf)
  const toTheDay = (text: string) => (stated(text)?.length === 10 ? stated(text) : undefined)
  return (
    first(chrome, toTheDay) ??
    first(chrome, stated) ??
    first([...masthead, ...chrome], (text) => readDate(withoutOther(text))?.edtf) ??
    first(furnitureOf(tree, 'other'), (text) => readDateAlone(text)?.edtf) ??
    dayAround(tree)
  )
}

type StatedDay = { value: string; line: number }

// The days that the texts of a page state, each once, the newest first.
function daysOf(stated: readonly HeadFact[]): StatedDay[] {
  const days = stated.flatMap(({ label, value, line }) => {
    const edtf = label === 'Published' ? readDate(value)?.edtf : undefined
    return edtf?.length === 10 ? [{ value: edtf, line }] : []
  })
  const own = days.filter(({ value }, i) => days.findIndex((other) => other.value === value) === i)
  return own.sort((a, b) => (a.value < b.value ? 1 : -1))
}

/** Says which date was found and where. */
export function reportDate({ date, dateFrom = '' }: DateFacts, file: VFile): void {
  if (dateFrom === 'sidecar') return
  const line = /^line (\d+)$/.exec(dateFrom)?.[1]
  const cure = `A file ${file.stem}.yaml beside the source can state it.`
  const reason = line
    ? `States the date of the issue: ${date}.`
    : dateFrom === 'file name'
      ? `No line states a date: ${date} is that of the file’s name.`
      : date
        ? `No line states a date: ${date} is inferred, ${dateFrom.replace('inferred: ', '')}. ${cure}`
        : `No line states a date, and none can be inferred: the issue is undated. ${cure}`
  const weighed = { reason, confidence: dateConfidence(date, dateFrom), ...(date ? { as: date } : {}) }
  tell(file, 'read-issue', weighed, line ? Number(line) : undefined)
}

// 2019.5.6—2019.5.12: a sheet for a week is of its last day.
function lastDay(text: string): string | undefined {
  const day = readDate(text)
  const rest = day ? text.slice(text.indexOf(day.text) + day.text.length) : ''
  const until = /^\s*(?:[—–-]{1,2}|至|到)\s*/u.exec(rest)?.[0]
  return (until ? readDate(rest.slice(until.length))?.edtf : undefined) ?? day?.edtf
}

// 今天是…, or a date with the weather beside it.
const isToday = (text: string) => patterns.todayIs.test(text) || patterns.weatherBeside.test(text)

// 1956年创刊 dates another issue.
const withoutOther = (text: string) => text.replace(patterns.otherDate, ' ').replace(patterns.keptDay, ' ')

// 一九五八年三月 over 十六日 is of that day.
function wholeDay(masthead: LineNode[]): StatedDay | undefined {
  const day = first(masthead, (text) =>
    patterns.todayIs.test(text) ? undefined : lastDay(withoutOther(text)),
  )
  if (day?.value.length === 10) return day
  const joined = overTwoLines(masthead)
  return joined && (!day || joined.value.startsWith(`${day.value}-`)) ? joined : day
}

// 1988年第2号　5月15日出版: the year stands with the number.
function dayOfIssue(text: string): string | undefined {
  const [, year, month, day] = patterns.dayOfIssue.exec(text) ?? []
  return year ? readDate(`${year}年${month}月${day}日`)?.edtf : undefined
}

const yearOfNumber = (text: string) => {
  const year = numberOf(patterns.yearOfNumber.exec(text)?.[1])
  return year > 1800 && year < 2100 ? String(year) : undefined
}

// 2015年第3期 on one line, 4月10日出版 on another.
function dayApart(masthead: LineNode[]): StatedDay | undefined {
  const year = first(masthead, yearOfNumber)?.value
  return first(masthead, (text) => {
    const [, month, day] = (year && patterns.dayOfPrinting.exec(text)) || []
    return month ? readDate(`${year}年${month}月${day}日`)?.edtf : undefined
  })
}

// APRIL at the end of one line of the masthead, 24, 1913 at the head of the next; 1988年第2号 over 5月15日出版. The number
// of an edition over a month is no day of it.
function overTwoLines(lines: LineNode[]): StatedDay | undefined {
  const stated = lines.slice(0, -1).flatMap((line, index) => {
    const above = plain(line.value).replace(patterns.editionAlone, '')
    const text = `${above} ${plain((lines[index + 1] as LineNode).value)}`
    const value = readDate(text)?.edtf ?? dayOfIssue(text)
    return value ? [{ value, line: lineNumber(line) }] : []
  })
  return stated.find(({ value }) => value.length === 10) ?? stated[0]
}

/** Lists the lines that head the articles: a sheet that is one text states there what it is and of when. */
export const titlesOf = (tree: SourceRoot) =>
  tree.children
    .filter(isArticle)
    .flatMap((article) => article.children.filter(({ role }) => role === 'title' || role === 'kicker'))
    .flatMap(linesOf)
