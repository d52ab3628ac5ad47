// The running head of an English page, Page 8   TARN TIMES, Thurs., May 3, 1956 → the name of the paper alone.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { isWide, plain, smallWordsIn, widthOf } from './text.ts'

const widest = 110
const mostWords = 8

/** Reads the name between the page or the section and the place, the weekday and the day; nothing where more is said. */
export const runningName = remember((value: string): string | undefined => {
  const text = plain(value)
  if (!/\d{4}/.test(text) || isWide(text) || widthOf(text) > widest) return undefined
  const date = readDate(text)
  if (date?.edtf.length !== 10) return undefined
  const before = text.slice(0, text.indexOf(date.text))
  const head = before.replace(patterns.pageAtHead, '')
  const named = head.replace(patterns.weekdayAtEnd, '')
  // Without its page or its weekday the line may be any that states a day.
  if (named === before) return undefined
  const [name = '', ...places] = named.split(/\s*[,·|]\s+|\s{3,}/u).map((part) => part.trim())
  return isName(name) && places.every((place) => patterns.placeInHead.test(place)) ? name : undefined
})

const isName = (name: string) =>
  patterns.paperCalled.test(name) &&
  name.split(/\s+/u).length <= mostWords &&
  !/[.,;:!?\d]/u.test(name) &&
  smallWordsIn(name.replace(/\b(?:of|and|the)\b/gu, '')) === 0
