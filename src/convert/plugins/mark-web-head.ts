// before: Home  News  Sport, News, a title, a deck, Ada Lisle, 3 May 2019, Share, a story · after: the title, its deck and
// its writer are known, and the day is furniture.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'
import { type HeadKind, hasEquals, headKinds, isOneStory } from '../web-head.ts'
import { deckBelow, webTitleAt } from '../web-titles.ts'

const deepestHead = 40
const deepestMark = 6

/** Marks the title at the head of a page saved from a site in English, and its deck, writer and day below it. */
export default function markWebHead() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const top = lines.slice(0, deepestHead)
    if (lines.length < 5 || lines.some(({ piece }) => piece) || top.some(({ value }) => isWide(value))) return
    if (file.data.frontMatter || top.some((line) => isSheet(plain(line.value)))) return
    const kinds = headKinds(top)
    const text = textAt(kinds)
    if (text < 1 || !isSaved(lines, kinds.slice(0, text))) return
    const at = webTitleAt(lines, kinds, text)
    if (at < 0) return
    const title = lines[at] as LineNode
    if (hasEquals(title, lines.slice(text))) return
    title.piece = 'title'
    const deck = deckBelow(lines, kinds, at, text)
    if (deck) deck.piece = 'subtitle'
    for (const [i, line] of top.slice(0, text).entries()) if (isFree(line)) markAround(line, kinds, i, at)
    if (isOneStory(title, lines.slice(text))) file.data.story ??= title
    const shown = plain(title.value).slice(0, 24)
    inform(file, title, 'mark-web-head', `“${shown}” is the title of the saved page.`)
  }
}

function markAround(line: LineNode, kinds: readonly HeadKind[], i: number, at: number): void {
  const above = i < at ? aboveTitle(kinds, i, at) : undefined
  if (above) line.furniture = above
  else if (kinds[i] === 'day' || kinds[i] === 'chrome') line.furniture = 'page-chrome'
  else if (kinds[i] === 'byline' && i > at && i <= at + deepestMark) line.piece = 'byline'
}

// A scan of a paper, a message or a sheet of several articles.
const isSheet = (text: string) =>
  [patterns.mailField, patterns.scannedHead, patterns.scannedLine, patterns.sheetOfSeveral].some((pattern) =>
    pattern.test(text),
  )

// The first words name the site; a few right above the title may be its section.
function aboveTitle(kinds: readonly HeadKind[], i: number, at: number): FurnitureKind | undefined {
  if (kinds[i] !== 'words') return 'page-chrome'
  if (kinds.indexOf('words') === i) return 'masthead'
  return i === at - 1 ? undefined : 'page-chrome'
}

// Where the story begins: a deck, which is a sentence too, has a writer or a day below it.
function textAt(kinds: readonly HeadKind[]): number {
  const isDeck = (i: number) => {
    const next = kinds.findIndex((kind, n) => n > i && kind === 'text')
    return kinds
      .slice(i + 1, Math.min(i + 4, next < 0 ? kinds.length : next))
      .some((kind) => kind === 'byline' || kind === 'day')
  }
  return kinds.findIndex((kind, i) => kind === 'text' && !isDeck(i))
}

// Three things that a site has, one of them above the story.
function isSaved(lines: readonly LineNode[], kinds: readonly HeadKind[]): boolean {
  const above = kinds.filter((kind) => kind === 'chrome').length
  const days = kinds.filter((kind) => kind === 'day').length
  const isBelow = ({ value }: LineNode) =>
    [
      patterns.siteRights,
      patterns.leadsAway,
      patterns.furtherHeading,
      patterns.aroundStory,
      patterns.englishComments,
      patterns.postedDay,
    ].some((pattern) => pattern.test(plain(value)))
  const below = lines.slice(kinds.length).filter(isBelow).length
  return above > 0 && Math.min(above, 2) + Math.min(days, 1) + Math.min(below, 2) >= 3
}
