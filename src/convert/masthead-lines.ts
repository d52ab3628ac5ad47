// A line at the head of a source → whether it is of the masthead: the name, the number and the day of the issue.
import { readDate, readDateAlone } from './dates.ts'
import { isCapitals } from './latin-lines.ts'
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Says whether a line states what a masthead does. */
export function isMasthead(text: string, wide: boolean): boolean {
  const width = widthOf(text.replace(patterns.wideGap, '  '))
  if (statesFacts(text) || (!wide && width <= 60 && statesDay(text))) return true
  if (width > 60 || /[。；]$/.test(text)) return false
  const date = [
    patterns.fullDate,
    patterns.republicDate,
    patterns.yearMonth,
    patterns.englishDate,
    patterns.dayFirst,
  ].find((p) => p.test(text))
  const beside = date ? widthOf(text.replace(date, '').replace(/星期.|[\s\d◆|]/g, '')) : width
  if (date && (beside <= 10 || patterns.mastheadWord.test(text) || patterns.issueNumber.test(text)))
    return true
  // PELL FERRY, OREGON. SATURDAY, MAY 3, 1908.
  if (date && !wide && width <= 45 && patterns.nameOfDay.test(text) && isCapitals(text)) return true
  if (!wide && (patterns.placeDayYear.test(text) || patterns.paperAndDay.test(text))) return true
  // 2008年3月2日 第四版 副刊 责任编辑：X: the head of a page.
  if (
    date &&
    !/[。！？，]/u.test(text) &&
    (patterns.editorsLabel.test(text) || /第\s*[\d一二三四五六七八]{1,2}\s*版/u.test(text))
  )
    return true
  // 街道党政办公室编　　2022年3月31日, the year on the line above or not
  const day = date ?? patterns.closingDay
  if (width <= 40 && patterns.issuedBy.test(text.replace(day, '')) && day.test(text)) return true
  if (patterns.compiledBy.test(text)) return true
  if (!wide && width <= 34 && statesBriefly(text)) return true
  if (patterns.adorned.test(text) || patterns.namedDay.test(text)) return true
  if (patterns.lunarDate.test(text) || patterns.publicationName.test(text)) return true
  if (!wide && patterns.numberInTitle.test(text)) return false
  if (patterns.issueNumber.test(text)) {
    const rest = text.replace(patterns.issueNumber, '')
    if (widthOf(wide ? rest : rest.replace(patterns.dayWithoutYear, '')) <= 16) return true
  }
  if (!wide && width <= 45 && patterns.season.test(text)) return true
  if (!wide && /\bTel\b|www\.|@\w/.test(text)) return true
  if (patterns.weekRange.test(text)) return true
  // A title may hold such a word: 县政府关于印发…的通知.
  if (wide && width > 12 && !/[:：|\s\u3000]/.test(text) && !patterns.mastheadEnd.test(text)) return false
  return (
    patterns.mastheadWord.test(text) &&
    (width <= 40 || (!wide && !/\p{Ll}/u.test(text)) || /[:：|]/.test(text)) &&
    (wide || width <= (/\p{Ll}/u.test(text) ? 40 : 60))
  )
}

// 22.01.21 or Sept. '95, alone or right behind a few words with capitals; News for the week beginning 8 June 2014.
const statesBriefly = (text: string) =>
  /^(?:(?:\p{Lu}[\p{L}'’]* ){1,4}|)\S*$/u.test(text.replace(patterns.shortDay, '')) &&
  patterns.shortDay.test(text)
    ? true
    : patterns.shortYear.exec(text)?.[0] === text ||
      (patterns.weekOf.test(text) && readDate(text) !== undefined)

// Notes from the Mill | June 2015: a part of the line is the date.
const statesDay = (text: string) => {
  const parts = text.split(/[|·•]/u)
  return parts.length > 1 && parts.some((part) => readDateAlone(part))
}

/** Says whether a line is what a scan left of a name between the lines of a masthead. */
export function isScrap(line: LineNode, wide: boolean, index: number): boolean {
  const text = plain(line.value)
  // 編者的話 heads a text wherever it stands.
  if (patterns.editorsWords.test(text)) return false
  return (
    widthOf(text) <= (index < 2 ? 12 : 6) ||
    (wide && /^[A-Za-z\s.'"&-]{2,40}$/.test(text)) ||
    (!wide && widthOf(text) <= (index < 3 && !patterns.sentenceEnd.test(text) ? 45 : 28))
  )
}

/** Says whether a line has two labels of an issue's facts at least, and no sentence: 發刊日期：2009-04-25　發刊期數：第87期. */
export const statesFacts = (text: string) =>
  widthOf(text) <= 100 && !/[。！？]/u.test(text) && (text.match(patterns.issueLabel)?.length ?? 0) >= 2
