// A source of several saved pages: where the head of a page stands, and where its foot comes for the last time.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const labelled = new RegExp(`(?:${patterns.pageWord.source})[^:：\\s]{0,4}[:：]`, 'gu')

/** Says whether a line is a date with the time of day, labels beside it or not: no printed paper has it. */
export const isDateLine = remember((value: string): boolean => {
  const text = value.replace(
    /^(?:https?:\/\/|www\.|(?=[\w-]+\.(?:com|net|org|cn|tw|hk|gov)\b))[^\s\u3000]+[\s\u3000]+/iu,
    '',
  )
  const date = readDate(text)
  if (!date || widthOf(text) > 60 || /[。！？]/u.test(text)) return false
  // 截止日期：2023年5月31日 下午6:00 tells of what is announced.
  if (patterns.eventField.test(text)) return false
  const unsigned = text.replace(patterns.writerBehind, '')
  if (unsigned !== text) return isDateLine(unsigned)
  const labels = text.match(labelled)?.length ?? 0
  if (labels >= 2 && /点击|點擊|浏览|阅读|字号|发布/u.test(text)) return true
  if (labels >= 2 && patterns.siteAndSource.test(text)) return true
  // 2020-03-09  来源: 渡口时报 作者: whose last label says nothing.
  if (labels >= 2 && /[:：]\s*$/u.test(text)) return true
  if (!/\d{1,2}[:：]\d{2}/.test(text)) return false
  // 作者: muqiao    时间: 2005-6-10 08:12
  if (labels >= 2 && letters(text.replace(date.text, '')).length <= 30) return true
  return (
    text.indexOf(date.text) <= 12 &&
    letters(text.replace(date.text, '')).length <= (patterns.pageWord.test(text) ? 44 : 14)
  )
})

/** Places of lines: the first that may belong to a page's title, its line of date or source, and its first text. */
export interface PageHead {
  first: number
  field: number
  text: number
}

const fartherTitle = 3
const fartherText = 4

/** Gives the place of the one heading above what readers wrote below an English text, -1 where there is none or several. */
export function englishCommentsAt(lines: readonly LineNode[]): number {
  const found = lines.flatMap(({ value }, i) => (patterns.englishComments.test(plain(value)) ? [i] : []))
  return found.length === 1 ? (found[0] as number) : -1
}

/**
 * Finds the lines between the first words of a title and the first text below it, where a line of date or source stands
 * between both, as at the head of a saved page: none of them is a link or belongs to the foot of the page before.
 */
export function pageHeads(lines: readonly LineNode[]): PageHead[] {
  // Below a page readers say who they are, and when they wrote.
  const english = englishCommentsAt(lines)
  const comments =
    english < 0 ? lines.findIndex(({ value }) => patterns.commentsHeading.test(plain(value))) : english
  const paged = comments < 0 ? lines : lines.slice(0, comments)
  const fields = paged.map(isField)
  return paged.flatMap((_, at) => {
    if (!fields[at] || fields[at - 1]) return []
    let first = at
    while (at - first < fartherTitle && isTitle(lines[first - 1], lines[first] as LineNode)) first -= 1
    const below = lines.slice(at + 1, at + 1 + fartherText).findIndex(isText)
    return first === at || below < 0 ? [] : [{ first, field: at, text: at + 1 + below }]
  })
}

const isField = ({ value }: LineNode) => isFieldLine(value)

const isFieldLine = remember((value: string): boolean => {
  const text = plain(value)
  return widthOf(text) <= 60 && (patterns.sourceField.test(text) || isDateLine(text))
})

// Right above a line: what a blank line parts from it, but the field itself, belongs to something else.
function isTitle(line: LineNode | undefined, below: LineNode): boolean {
  if (!line || (below.blanks > 0 && !isField(below))) return false
  const text = plain(line.value)
  return (
    letters(text) !== '' &&
    widthOf(text) <= 45 &&
    !patterns.sentenceEnd.test(text.replace(/[!！?？”"]$/u, '')) &&
    ![patterns.chromeLine, patterns.chromeField, patterns.relatedHeading, patterns.neighbourLink].some((p) =>
      p.test(text),
    ) &&
    !isDateLine(text)
  )
}

const isText = ({ value }: LineNode) => {
  const text = plain(value)
  return (
    (patterns.sentenceEnd.test(text) || (widthOf(text) >= 20 && /。/u.test(text))) &&
    !/(?:…|\.{3})$/u.test(text) &&
    !isDateLine(text) &&
    widthOf(text) >= 8
  )
}

/** Gives the last line that says again what a line at a page's foot says, with a page between; or the line itself. */
export function lastFoot(lines: readonly LineNode[], foot: number): number {
  const key = keyOf(lines[foot])
  if (key === '') return foot
  const last = lines.findLastIndex((line, i) => i > foot && keyOf(line) === key)
  const between = lines
    .slice(foot + 1, last)
    .filter((line) => keyOf(line) !== key && !line.furniture && widthOf(line.value) > 8)
  return last > 0 && between.length >= 2 ? last : foot
}

const keyOf = (line: LineNode | undefined) => {
  const text = plain(line?.value ?? '')
  return patterns.neighbourLink.test(text) ? 'neighbour' : letters(text).replace(/\d+/gu, '')
}
