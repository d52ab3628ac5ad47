// before: Home   Local   Weather, Font size: A A A, a story, MORE FROM PELL FM, © · after: furniture, and where one story begins.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { isLinkBar } from '../link-bars.ts'
import { inform } from '../messages.ts'
import { isDateLine } from '../page-heads.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const deepestHead = 30
const widestCrosshead = 11
const shortestProse = 28

/** Marks what a site in English sets above, among and below what it tells, where head and foot both show a site. */
export default function markEnglishSite() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.length < 6 || lines.filter(({ value }) => isWide(value)).length > lines.length / 10) return
    const first = lines.findIndex(isProse)
    if (first < 1 || first > deepestHead) return
    const head = lines.slice(0, first)
    const foot = footOf(lines, first)
    if (!isSite(head, lines.slice(foot))) return
    for (const line of lines.slice(0, foot).filter(isSign)) mark(line, 'page-chrome', file)
    markFootLines(lines.slice(foot), file)
    const story = storyOf(head, lines.slice(first, foot))
    if (story) file.data.story ??= story
  }
}

// Three kinds of what a site has, above its story and below it.
function isSite(head: readonly LineNode[], foot: readonly LineNode[]): boolean {
  const isIn = (lines: readonly LineNode[], is: (text: string) => boolean) =>
    lines.some(({ value }) => is(plain(value)))
  const above = [
    head.some(({ value }) => isLinkBar(value)) || isIn(head, (text) => patterns.englishPlace.test(text)),
    isIn(head, (text) => patterns.siteTool.test(text)),
    isIn(head, (text) => patterns.postedDay.test(text) || isDateLine(text)),
  ].filter(Boolean).length
  const below = [
    isIn(foot, (text) => patterns.siteRights.test(text)),
    isIn(foot, (text) => patterns.leadsAway.test(text)),
    isIn(foot, (text) => patterns.postedDay.test(text)),
    isIn(foot, isHeadingBelow),
  ].filter(Boolean).length
  return above > 0 && below > 0 && above + below >= 3
}

const isHeadingBelow = (text: string) =>
  widthOf(text) <= 30 && (patterns.furtherHeading.test(text) || patterns.englishRelated.test(text))

function mark(line: LineNode, kind: FurnitureKind, file: VFile): void {
  if (!isFree(line)) return
  line.furniture = kind
  inform(file, line, 'mark-english-site', `“${plain(line.value).slice(0, 20)}” belongs to the site.`)
}

function markFootLines(lines: readonly LineNode[], file: VFile): void {
  let kind: FurnitureKind = 'page-chrome'
  for (const line of lines) {
    const text = plain(line.value)
    if (patterns.furtherHeading.test(text)) kind = 'related-links'
    else if (isFootSign(text)) kind = 'page-chrome'
    mark(line, kind, file)
  }
}

// A running sentence; what a site says of its rights is none.
const isProse = (line: LineNode): boolean => {
  const text = plain(line.value)
  return (
    !line.furniture &&
    widthOf(text) >= shortestProse &&
    smallWordsIn(text) >= (endsSentence(text) ? 4 : 7) &&
    !isFootSign(text) &&
    !isHeadSign(line)
  )
}

const endsSentence = (text: string) => /[.?!]['"’”)]*\s*$/u.test(text)

const isFootSign = (text: string) =>
  patterns.leadsAway.test(text) || patterns.siteRights.test(text) || isHeadingBelow(text)

const isHeadSign = (line: LineNode): boolean => {
  const text = plain(line.value)
  return line.furniture === 'page-chrome' || isSign(line) || patterns.postedDay.test(text) || isDateLine(text)
}

const isSign = ({ value }: LineNode) => patterns.siteTool.test(plain(value)) || isLinkBar(value)

// The first sign below which nothing is told; what readers wrote below a story is less than the story.
function footOf(lines: readonly LineNode[], first: number): number {
  const prose = lines.flatMap((line, i) => (isProse(line) ? [i] : []))
  const comments = lines.findLastIndex(
    ({ value }, i) => i > first && patterns.englishComments.test(plain(value)),
  )
  const own = prose.filter((place) => place < comments)
  const last = (own.length > prose.length / 2 ? own : prose).at(-1) as number
  const foot = lines.findIndex(({ value }, i) => i > last && isFootSign(plain(value)))
  return foot < 0 ? lines.length : foot
}

/** The title of the one story: no more than one writer and one day, and cross-heads narrower than the title. */
function storyOf(head: readonly LineNode[], body: readonly LineNode[]): LineNode | undefined {
  const titles = body[0] && !endsSentence(body[0].value) ? [...head, body[0]] : head
  const own = titles.filter((line) => isFree(line) && !isHeadSign(line))
  const title = own.toSorted((a, b) => widthOf(plain(b.value)) - widthOf(plain(a.value)))[0]
  if (!title) return undefined
  const name = plain(title.value)
  const bylines = [...head, ...body].filter(({ value }) => patterns.creditedBy.test(plain(value))).length
  const days = [...head, ...body].filter(
    ({ value }) => isDateLine(plain(value)) && !/^(?:Last )?(?:Updated|Modified)\b/iu.test(plain(value)),
  ).length
  const heads = body.filter((line, i) => isCrosshead(line, body[i + 1]))
  const isSheet = patterns.sheetWord.test(name) || patterns.publicationName.test(name)
  const widest = Math.min(widestCrosshead, widthOf(name) * 0.85)
  const isOne =
    bylines <= 1 &&
    days <= 1 &&
    !isSheet &&
    heads.length <= 6 &&
    heads.every(({ value }) => widthOf(plain(value)) <= widest && !(isCapitals(value) && isCapitals(name)))
  return isOne && heads.length > 0 ? title : undefined
}

const isCapitals = (text: string) => !/\p{Ll}/u.test(text)

// A few words without a stop, right above a sentence.
function isCrosshead(line: LineNode, next: LineNode | undefined): boolean {
  const text = plain(line.value)
  return (
    isFree(line) &&
    widthOf(text) < shortestProse &&
    !patterns.creditedBy.test(text) &&
    /^["“‘']?\p{Lu}/u.test(text) &&
    !/[.,;:!]["”’]?$/u.test(text) &&
    next !== undefined &&
    isProse(next)
  )
}
