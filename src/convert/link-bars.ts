// A line → whether it is a bar of links of a site in English.
import { widthOf } from './text.ts'

const widestLink = 14

/** Says whether a line is Home   Local   Weather   Sports or [2]Home [3]Listen Live [4]Schedule: four names of a few words, or three between strokes. */
export function isLinkBar(value: string): boolean {
  const text = value.trim()
  const strokes = /\s[|•·»/]\s|\s>\s/u.test(text)
  const words = text.split(strokes ? /\s*[|•·»/>]+\s*/u : /\s{2,}|\]\s*\[(?:\d{1,3}\])?/u).filter(Boolean)
  return words.length >= (strokes ? 3 : 4) && words.every(isLink) && !/\d{3}|[£$€]|No\. ?\d|Vol/u.test(text)
}

const isLink = (words: string) =>
  widthOf(words) <= widestLink && /^\W*(?:\d{1,3}\])?\p{Lu}/u.test(words) && !/[.,;!?]$/u.test(words)
