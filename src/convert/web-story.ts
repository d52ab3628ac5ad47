// The lines of a page saved from a site in English, and where its text begins → whether it is such
// a page, where its story ends, and whether it has one alone.
import type { FurnitureKind } from '../model/issue.ts'
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'
import { isFree, type LineNode } from './tree.ts'
import type { HeadKind } from './web-head.ts'
import { levelOf } from './web-titles.ts'

const widestCrosshead = 13
// A box between two paragraphs, and what stands below the last: a writer, a contact, a table of days.
const deepestBox = 10
const deepestTail = 8

/**
 * Gives the place below a story's last line: below its last paragraph that no more than a box of links parts from those
 * before it, and what follows up to the first thing to press.
 */
export function storyEnd(lines: readonly LineNode[], kinds: readonly HeadKind[], text: number): number {
  let last = text
  for (let i = text + 1; i < kinds.length && i - last <= deepestBox; i++) {
    if (isComments(plain((lines[i] as LineNode).value))) break
    if (kinds[i] === 'text') last = i
  }
  const tail = kinds.slice(last + 1, last + 1 + deepestTail)
  const foot = tail.findIndex(
    (kind, i) => kind === 'chrome' || isFoot(plain((lines[last + 1 + i] as LineNode).value)),
  )
  return last + 1 + Math.max(foot, 0)
}

const isComments = (text: string) => patterns.englishComments.test(text) || patterns.readerSays.test(text)

/** Says whether a page has one story alone: nobody signs or dates a text below its title, and its cross-heads are short. */
export function isOneStory(title: LineNode, own: readonly LineNode[], kinds: readonly HeadKind[]): boolean {
  const heads = headsIn(own, kinds)
  return (
    heads.length <= 6 &&
    !kinds.includes('day') &&
    !kinds.includes('byline') &&
    equalsOf(title, heads).length < fewestEquals
  )
}

/** Says whether heads as wide as a title, or dated on their own, begin further texts of a page. */
export function hasEquals(title: LineNode, own: readonly LineNode[], kinds: readonly HeadKind[]): boolean {
  const isDated = kinds.some((kind, i) => kind === 'day' && kinds[i - 1] === 'words')
  return isDated || equalsOf(title, headsIn(own, kinds)).length >= fewestEquals
}

// Words with prose below them.
function headsIn(own: readonly LineNode[], kinds: readonly HeadKind[]): LineNode[] {
  const isProse = (i: number) => kinds[i] === 'text' || /[.!?]["”’]?$/u.test(plain(own[i]?.value ?? ''))
  return own.filter(
    (line, i) => kinds[i] === 'words' && isProse(i + 1) && !/[.,:;]["”’]?$/u.test(plain(line.value)),
  )
}

// A question or a pull quote may be as wide; two heads rather begin texts of their own.
const fewestEquals = 2

function equalsOf(title: LineNode, heads: readonly LineNode[]): LineNode[] {
  const widest = Math.min(widestCrosshead, widthOf(plain(title.value)) * 0.85)
  return heads.filter(
    ({ value }) =>
      widthOf(plain(value)) > widest && !/^\s*>/u.test(value) && !(levelOf(value) > levelOf(title.value)),
  )
}

/** Says whether lines are of a saved page, `kinds` those above its text: three things that a site has, one above the text. */
export function isSaved(lines: readonly LineNode[], kinds: readonly HeadKind[]): boolean {
  const above = kinds.filter((kind) => kind === 'chrome').length
  const days = kinds.filter((kind) => kind === 'day').length
  const below = lines.slice(kinds.length).filter(({ value }) => isAround(plain(value))).length
  return above > 0 && Math.min(above, 2) + Math.min(days, 1) + Math.min(below, 2) >= 3
}

// What a site sets around its texts: at their foot, amid them, or over the next.
const isAround = (text: string): boolean =>
  isFoot(text) || patterns.aroundStory.test(text) || patterns.postedDay.test(text)

// Opens what stands below a story.
const isFoot = (text: string): boolean =>
  [patterns.furtherHeading, patterns.englishComments, patterns.siteRights, patterns.leadsAway].some(
    (pattern) => pattern.test(text),
  )

/**
 * Marks what a site sets below its story: tools, what readers say, and links to other stories under their headings.
 * Gives whether the story ends there for sure.
 */
export function markBelow(lines: readonly LineNode[], kinds: readonly HeadKind[], end: number): boolean {
  const first = lines[end]
  if (!first) return true
  if (!(kinds[end] === 'chrome' || isFoot(plain(first.value)))) return false
  let kind: FurnitureKind = 'page-chrome'
  for (const line of lines.slice(end)) {
    const text = plain(line.value)
    if (patterns.furtherHeading.test(text)) kind = 'related-links'
    else if (isFoot(text)) kind = 'page-chrome'
    if (isFree(line)) line.furniture = kind
  }
  return true
}
