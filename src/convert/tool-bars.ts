// A line → whether it is a bar of an e-paper: the day, links to the next text, sizes of type.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'

const widestBar = 90

/** Says whether a line has nothing but links and sizes of an e-paper, beside a day or not. */
export function isToolBar(text: string): boolean {
  if (widthOf(text) > widestBar || !patterns.barWord.test(text)) return false
  const day = readDate(text)?.text ?? ''
  const words = text
    .replace(day, ' ')
    .replace(patterns.weekday, ' ')
    .split(patterns.betweenWidgets)
    .filter((word) => word !== '' && !patterns.barArrow.test(word))
  return words.length >= (day === '' ? 2 : 1) && words.every((word) => patterns.widgetWord.test(word))
}
