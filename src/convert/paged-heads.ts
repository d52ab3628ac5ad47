// A line that heads a page of a printed English paper: 6 THE TARN LAMP, FRIDAY, MAY 3, 1907. → the name it states.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { isWide, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const widest = 60
const mostWords = 8

/** Reads the name of the paper off a line that states it with the day and the page, and nothing else. */
export const pagedName = remember((value: string): string | undefined => {
  const text = plain(value)
  if (isWide(text) || widthOf(text) > widest || !/\d{4}/.test(text)) return undefined
  const date = readDate(text)
  if (date?.edtf.length !== 10) return undefined
  const named = text.replace(date.text, ' ').replace(patterns.nameOfDay, ' ')
  const bare = named.replace(patterns.pageBeside, ' ')
  const name = bare.replace(/^[\P{L}]+|[^\p{L}]+$/gu, '')
  const isNamed = patterns.paperCalled.test(name) || (bare !== named && /^the /iu.test(name))
  return isNamed && isName(name) ? name : undefined
})

/** Says whether a line heads a page: it states the page beside the name and the day. */
export const isPagedHead = ({ value }: LineNode): boolean => {
  const text = plain(value)
  return (
    pagedName(value) !== undefined && patterns.pageBeside.test(text.replace(readDate(text)?.text ?? '', ' '))
  )
}

// Two words to eight, all with capitals, and no mark of a sentence inside.
const isName = (name: string) => {
  const words = name.split(/\s+/u).length
  return (
    words >= 2 &&
    words <= mostWords &&
    !/[.,;:!?\d]/u.test(name) &&
    smallWordsIn(name.replace(/\b(?:of|and|the)\b/gu, '')) === 0
  )
}
