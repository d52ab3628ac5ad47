// An English page saved from the web → the lines between its menus and its date: the title is among them, no masthead is.
import { readDate, readDateAlone } from './dates.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const deepest = 40
const farthest = 5
const dayLength = 10

/** Where the head of a saved page's story stands. */
export interface StoryHead {
  /** The title, its deck and its byline. */
  lines: LineNode[]
  /** The line of date below them. */
  date: LineNode
}

/** Finds the lines of a title, its deck and its byline that stand below a page's chrome and above its line of date. */
export function titlesBelowChrome(lines: readonly LineNode[]): StoryHead | undefined {
  const head = lines.slice(0, deepest)
  if (head.slice(0, 3).some(({ value }) => patterns.shownInBrowser.test(value))) return undefined
  const isChrome = (line: LineNode | undefined) =>
    line !== undefined && (line.furniture === 'page-chrome' || patterns.linksOfPage.test(plain(line.value)))
  const at = head.findIndex((line) => !isChrome(line) && isPageDate(plain(line.value)))
  const date = head[at]
  if (!date) return undefined
  let from = at
  while (from > 0 && at - from < farthest && !isChrome(head[from - 1])) from--
  const above = head.slice(from, at)
  const isHead = above.every(({ value }) => !isWide(plain(value)) && widthOf(plain(value)) <= 120)
  return isHead && isChrome(head[from - 1]) && above.some(isHeadline) ? { lines: above, date } : undefined
}

// The last net loft; Minister Lorne Announces New Wharf: THE FRIDAY SPOKE may name a sheet.
const isHeadline = ({ value }: LineNode) => {
  const words = plain(value).split(' ')
  return words.length >= 3 && (words.length >= 6 || patterns.lowerWord.test(plain(value)))
}

// 30th June 2023; Published 3 May 2014, 12:10; 31 October 2018 | 3 min read; by Mr T. Lorne, 27th June 2014
const isPageDate = (text: string) => {
  if (isWide(text) || widthOf(text) > 90 || patterns.issueNumber.test(text)) return false
  const bare = text.replace(/^[_*\s]+|[_*\s]+$/gu, '')
  const day = readDateAlone(bare) ?? (patterns.pageDateLine.test(bare) ? readDate(bare) : undefined)
  return day?.edtf.length === dayLength
}
