// The lines at the top of a page saved from a site in English → what each is: to press, a day, a writer, a picture, a text.
import { readDate } from './dates.ts'
import { bylineParts } from './english-bylines.ts'
import { isPersonName } from './english-names.ts'
import { isLinkBar } from './link-bars.ts'
import { isDateLine } from './page-heads.ts'
import * as patterns from './patterns.ts'
import { letters, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** What a line in the head of a saved page is. */
export type HeadKind = 'chrome' | 'day' | 'byline' | 'picture' | 'text' | 'words'

const widestByline = 45
const shortestText = 30
const widestTitle = 60
const widestCrosshead = 13

/** Says what each line in the head of a page is; `words` may be its title, a section, a name or a deck. */
export function headKinds(lines: readonly LineNode[]): HeadKind[] {
  const kinds = lines.map(headKind)
  for (const [i, kind] of kinds.entries()) {
    if (kind !== 'words') continue
    if (kinds[i + 1] === 'byline' && /^\p{Lu}{2}$/u.test(plain((lines[i] as LineNode).value)))
      kinds[i] = 'chrome'
    if (kinds[i] !== 'words') continue
    const [above, text, below] = [lines[i - 1], plain((lines[i] as LineNode).value), lines[i + 1]]
    if (above && kinds[i + 1] === 'day' && isNameBelow(text, plain(above.value), kinds[i - 1]))
      kinds[i] = 'byline'
    else if (below?.blanks === 0 && smallWordsIn(text) >= 3 && /^\p{Ll}/u.test(below.value.trim()))
      kinds[i] = 'text'
  }
  return kinds
}

// Ada Lisle or Ada Lisle, Valley Staff, between a title or a deck and the day.
const isNameBelow = (text: string, above: string, kind: HeadKind | undefined) =>
  (kind === 'text' || (kind === 'words' && above.split(/\s+/u).length >= 3)) &&
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: and (?: ?\p{Lu}[\p{L}.'’-]+){2,3})?(?:, .{3,30})?$/u.test(
    text,
  ) &&
  !patterns.publicationName.test(text)

function headKind(line: LineNode): HeadKind {
  const text = plain(line.value)
  if (letters(text) === '') return 'picture'
  if (patterns.siteRights.test(text) || /^[*+-]?\s*\[[^\]]*\]\([^)]*\)$/u.test(line.value.trim()))
    return 'chrome'
  if (isDay(text)) return 'day'
  if (line.furniture || isPressed(line)) return 'chrome'
  if (patterns.webPicture.test(text) || patterns.photoCredit.test(text)) return 'picture'
  if (isByline(text)) return 'byline'
  const small = smallWordsIn(text)
  const width = widthOf(text)
  const isText =
    width >= shortestText &&
    ((small >= 9 && width > widestTitle) || (small >= 4 && /\.["”’')]*$/u.test(text)))
  return isText ? 'text' : 'words'
}

// A bar, a tool, a count, a link past the menu.
const isPressed = ({ value }: LineNode): boolean => {
  const text = plain(value)
  return (
    [
      patterns.webTop,
      patterns.webPath,
      patterns.leadsAway,
      patterns.webCount,
      patterns.siteTool,
      patterns.englishPlace,
      patterns.aroundStory,
    ].some((pattern) => pattern.test(text)) || isLinkBar(value)
  )
}

// What a site says beside a day: that and when it put the text up.
const besideDay =
  /\b(?:posted|published|updated|created|modified|filed|added|last|first|on|at|in|by|a\.?m|p\.?m|[A-Z]{2,4}|min(?:ute)?s?|read|date|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|comments?|words|for|release)\b|\d{1,2}[.:]\d\d|°C?/giu

function isDay(text: string): boolean {
  if (text.length > 110) return false
  if (
    patterns.hourAlone.test(text) ||
    patterns.webDay.test(text) ||
    patterns.postedDay.test(text) ||
    isDateLine(text)
  )
    return true
  const parts = text.split(/\s+[|•·∙—–~]\s+|\s{2,}|, (?=by\b)|\s(?=by\b)/u)
  return parts.slice(0, 2).some((part) => {
    const date = readDate(part)
    return date !== undefined && letters(part.replace(date.text, '').replace(besideDay, '')).length <= 2
  })
}

function isByline(text: string): boolean {
  if (widthOf(text) > widestByline || /[.?!]["”]$/u.test(text)) return false
  const [name = ''] = text.split(/\s{2,}|\s+[|·•/—–]\s+|, /u)
  return (
    patterns.webByline.test(text) ||
    patterns.staffPost.test(text) ||
    bylineParts(text) !== undefined ||
    (isPersonName(name) && smallWordsIn(text) <= 2)
  )
}

/** Says whether a page has one story alone: nobody signs or dates a text below its title, and its cross-heads are short. */
export function isOneStory(title: LineNode, body: readonly LineNode[]): boolean {
  const own = storyOf(body)
  const kinds = headKinds(own)
  const heads = headsIn(own, kinds)
  return (
    heads.length <= 6 && !kinds.includes('day') && !kinds.includes('byline') && !isAmongEqual(title, heads)
  )
}

/** Says whether heads as wide as a title, or dated on their own, begin further texts of a page. */
export function hasEquals(title: LineNode, body: readonly LineNode[]): boolean {
  const own = storyOf(body)
  const kinds = headKinds(own)
  const isDated = kinds.some((kind, i) => kind === 'day' && kinds[i - 1] === 'words')
  return isDated || isAmongEqual(title, headsIn(own, kinds))
}

const storyOf = (body: readonly LineNode[]): readonly LineNode[] => {
  const foot = body.findIndex(({ value }) => isFoot(plain(value)))
  return foot < 0 ? body : body.slice(0, foot)
}

// Words with prose below them.
function headsIn(own: readonly LineNode[], kinds: readonly HeadKind[]): LineNode[] {
  const isProse = (i: number) => kinds[i] === 'text' || /[.!?]["”’]?$/u.test(plain(own[i]?.value ?? ''))
  return own.filter(
    (line, i) => kinds[i] === 'words' && isProse(i + 1) && !/[.,:;]["”’]?$/u.test(plain(line.value)),
  )
}

function isAmongEqual(title: LineNode, heads: readonly LineNode[]): boolean {
  const widest = Math.min(widestCrosshead, widthOf(plain(title.value)) * 0.85)
  return heads.some(({ value }) => widthOf(plain(value)) > widest)
}

const isFoot = (text: string) =>
  [patterns.furtherHeading, patterns.englishComments, patterns.siteRights, patterns.leadsAway].some(
    (pattern) => pattern.test(text),
  )
