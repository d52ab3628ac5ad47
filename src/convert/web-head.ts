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
// A line of a text that is set in lines.
const shortestLine = 12
const widestTitle = 60

/** How many lines the head of a saved page has at most. */
export const deepestHead = 40

/** Says what each line at the top of a page is: of those below the top, only the next has a say in it. */
export const topKinds = (lines: readonly LineNode[]): HeadKind[] =>
  headKinds(lines.slice(0, deepestHead + 1)).slice(0, deepestHead)

/** Says what each line in the head of a page is; `words` may be its title, a section, a name or a deck. */
export function headKinds(lines: readonly LineNode[]): HeadKind[] {
  const kinds = lines.map(headKind)
  for (const i of kinds.keys()) kinds[i] = kindAmong(lines, kinds, i)
  return kinds
}

// By the lines above it, which have their kinds, and the one below.
function kindAmong(lines: readonly LineNode[], kinds: readonly HeadKind[], i: number): HeadKind {
  const [above, line, below] = [lines[i - 1], lines[i] as LineNode, lines[i + 1]]
  const [over, kind, under] = [kinds[i - 1], kinds[i] as HeadKind, kinds[i + 1]]
  // A title in a list of links, right above the day on which it was posted.
  const isListed = kind === 'chrome' && below !== undefined && under === 'day' && isPosted(line, below)
  if (kind !== 'words' && !isListed) return kind
  const text = plain(line.value)
  if (above && over === 'picture' && patterns.captionLabel.test(plain(above.value))) return 'picture'
  if (goesOnFrom(above, over, line)) return 'text'
  if (under === 'byline' && /^\p{Lu}{2}$/u.test(text)) return 'chrome'
  if (above && under === 'day' && isNameBelow(text, plain(above.value), over)) return 'byline'
  return goesOnBelow(text, below) ? 'text' : 'words'
}

const isPosted = (title: LineNode, day: LineNode) =>
  title.furniture === 'page-chrome' &&
  plain(title.value).split(/\s+/u).length >= 4 &&
  patterns.postedDay.test(plain(day.value)) &&
  !isPressed(title) &&
  !isDay(plain(title.value)) &&
  !/[←→«»]/u.test(title.value)

// A text set in lines goes on from one that does not end a sentence.
const goesOnFrom = (above: LineNode | undefined, kind: HeadKind | undefined, { blanks }: LineNode) =>
  above !== undefined && kind === 'text' && blanks === 0 && !/[.?!:]["'’”)]*$/u.test(plain(above.value))

// A text set in lines goes on below in small letters.
const goesOnBelow = (text: string, below: LineNode | undefined) =>
  below?.blanks === 0 &&
  smallWordsIn(text) >= 3 &&
  widthOf(below.value) >= shortestLine &&
  /^\p{Ll}/u.test(below.value.trim())

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

const pressed = [
  patterns.webTop,
  patterns.webPath,
  patterns.leadsAway,
  patterns.webCount,
  patterns.siteTool,
  patterns.englishPlace,
  patterns.aroundStory,
  patterns.siteAmid,
  patterns.placesToShare,
]

// A bar, a tool, a count, a link past the menu, or several of these in a row.
const isPressed = ({ value }: LineNode): boolean => {
  if (isTool(plain(value)) || isLinkBar(value)) return true
  const parts = value.trim().split(/\s{2,}|\s[|•·]\s/u)
  return parts.length > 1 && parts.every((part) => isTool(part) || patterns.furtherHeading.test(part))
}

const isTool = (text: string) => pressed.some((pattern) => pattern.test(text))

// What a site says beside a day: that and when it put the text up.
const besideDay =
  /\b(?:posted|published|updated|created|modified|filed|added|last|first|on|at|in|by|a\.?m|p\.?m|[A-Z]{2,4}|min(?:ute)?s?|read|date|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|comments?|words|for|release)\b|\d{1,2}[.:]\d\d|°C?/giu

function isDay(text: string): boolean {
  if (text.length > 110) return false
  if (
    patterns.hourAlone.test(text) ||
    patterns.webDay.test(text) ||
    patterns.postedDay.test(text) ||
    patterns.datedThis.test(text) ||
    isDateLine(text)
  )
    return true
  const parts = text.split(/\s+[|•·∙—–~/]\s+|\s{2,}|, (?=by\b)|\s(?=by\b)/u)
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

/** Says whether the head of a page names a sheet of several articles: with its month, a number, or as what was mailed. */
export const headsSheet = (head: readonly LineNode[], kinds: readonly HeadKind[]): boolean =>
  head.some(({ value }, i) => {
    const text = plain(value)
    return patterns.sheetNumber.test(text) || (kinds[i] !== 'day' && patterns.sheetOfSeveral.test(text))
  })
