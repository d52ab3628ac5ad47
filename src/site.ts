// The site being made, as every page needs it: its archive, the language and the strings of its interface.
import { currentArchive } from './archive/current.ts'
import type { Archive, Article, Issue } from './archive/index.ts'
import { displayDate, partsOf } from './model/date.ts'
import { issueId } from './model/paths.ts'
import { type Words, wordsOf } from './words/index.ts'

/** What a page is made with. */
export interface Site {
  archive: Archive
  language: string
  words: Words
}

/** Gives the site being made. */
export function currentSite(): Site {
  const archive = currentArchive()
  const { language } = archive.record
  return { archive, language, words: wordsOf(language) }
}

/** Gives a language to mark an element with, or nothing when the text around it has it already. */
export function langWithin(language: string, around: string): string | undefined {
  return language === around ? undefined : language
}

/** What stands between names of people. Chinese sets them apart by a wide space, which a text browser keeps too. */
export function betweenNames(language: string): string {
  return language.startsWith('zh') ? '\u3000' : ', '
}

/** Writes a number as the interface does. */
export function displayNumber({ language }: Pick<Site, 'language'>, n: number): string {
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language)
  numberFormats.set(language, format)
  return format.format(n)
}

// Making a format takes far longer than using it.
const numberFormats = new Map<string, Intl.NumberFormat>()

/** Names a month, `01` to `12`, as the interface does: 6月, June. */
export function displayMonth({ language }: Pick<Site, 'language'>, month: string): string {
  return new Intl.DateTimeFormat(language, { month: monthStyle(language), timeZone: 'UTC' }).format(
    Date.UTC(2001, Number(month) - 1, 1),
  )
}

/** Names a day of a month as the interface does: 9日, 9. */
export function displayDay({ language }: Pick<Site, 'language'>, day: number): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2001, 0, day))
}

// Chinese writes months as it writes dates, in digits: 6月, not 六月.
function monthStyle(language: string): 'numeric' | 'long' {
  return language.startsWith('zh') ? 'numeric' : 'long'
}

/** Tells which of several issues of one date an issue is; nothing for the first. */
function ordinalOf({ id, record }: Issue): string | undefined {
  const first = issueId(record.date, 1)
  return id.startsWith(`${first}-`) ? id.slice(first.length + 1) : undefined
}

/** Names an issue by its date as the interface writes it, and tells the second of one date from the first. */
export function issueName(site: Pick<Site, 'language' | 'words'>, issue: Issue): string {
  const { language, words } = site
  const { id, record } = issue
  if (record.date === undefined) return words.undatedIssue(/^undated-(\d+)$/.exec(id)?.[1] ?? id)
  // A year alone would be named like the page of that year.
  const number = partsOf(record.date)?.month === undefined && record.number ? ` ${record.number}` : ''
  const date = displayDate(record.date, language) + number
  const ordinal = ordinalName(site, issue)
  return ordinal ? `${date}${language.startsWith('zh') ? '' : ' '}${ordinal}` : date
}

/** Says which issue of its date an issue is, after the first: （2）. */
export function ordinalName({ words }: Pick<Site, 'words'>, issue: Issue): string {
  const ordinal = ordinalOf(issue)
  return ordinal === undefined ? '' : words.secondIssue(ordinal)
}

/** Names an issue without its year, for lists that stand under one. */
export function issueNameInYear(site: Pick<Site, 'language' | 'words'>, issue: Issue): string {
  const { date } = issue.record
  const parts = date === undefined ? undefined : partsOf(date)
  if (!parts?.month || parts.approximate || ordinalOf(issue) !== undefined) return issueName(site, issue)
  return new Intl.DateTimeFormat(site.language, {
    // With a day, Chinese writes the long form in digits too: 6月8日.
    month: parts.day ? 'long' : monthStyle(site.language),
    ...(parts.day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(parts.year, parts.month - 1, parts.day ?? 1))
}

/** Gives a date as `<time>` may hold it, or nothing when it is less than a calendar date or approximate. */
export function machineDate(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(date) ? date : undefined
}

/** The date of an article: its own when the source states one, else its issue's. */
export function dateOf({ fields, issue }: Article): string | undefined {
  return fields.date ?? issue.record.date
}

/** Says whether the date of an issue is inferred: no line, file name or person states it. */
export function isInferred({ record: { date, dateFrom } }: Issue): boolean {
  return date !== undefined && dateFrom?.startsWith('inferred') === true
}
