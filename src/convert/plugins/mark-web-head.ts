// before: Home  News  Sport, News, a title, a deck, Ada Lisle, 3 May 2019, Share, a story · after: the title, its deck and
// its writer are known, and the day is furniture.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { titleKey } from '../listed.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'
import { deepestHead, type HeadKind, headKinds, headsSheet, topKinds } from '../web-head.ts'
import { hasEquals, isOneStory, isSaved, markBelow, storyEnd } from '../web-story.ts'
import { deckBelow, webTitleAt } from '../web-titles.ts'

const deepestMark = 6
// What may stand between the first and the second paragraph of a story; a sentence in a menu stands farther off.
const deepestBreak = 5

/** Marks the title at the head of a page saved from a site in English, and its deck, writer and day below it. */
export default function markWebHead() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const top = lines.slice(0, deepestHead)
    if (lines.length < 5 || lines.some(({ piece }) => piece) || top.some(({ value }) => isWide(value))) return
    if (file.data.frontMatter || top.some((line) => isScanOrMail(plain(line.value)))) return
    const head = topKinds(lines)
    if (headsSheet(top, head) || lines.filter(({ furniture }) => furniture === 'folio').length > 1) return
    const text = textAt(lines, head)
    if (text < 1 || !isSaved(lines, head.slice(0, text))) return
    const at = webTitleAt(lines, head, text)
    if (at < 0) return
    const kinds = headKinds(lines)
    const title = lines[at] as LineNode
    const end = storyEnd(lines, kinds, text)
    const story = [lines.slice(text, end), kinds.slice(text, end)] as const
    if (hasEquals(title, ...story)) return
    title.piece = 'title'
    delete title.furniture
    const deck = deckBelow(lines, kinds, at, text)
    if (deck) deck.piece = 'subtitle'
    const menu = new Set(top.slice(0, at).flatMap(({ value }) => stepsIn(value)))
    for (const [i, line] of top.slice(0, text).entries()) {
      if (!isFree(line)) continue
      markAround(line, kinds, i, at)
      // The section that the menu and the path name stands again beside the writer.
      if (i > at && kinds[i] !== 'text' && menu.has(titleKey(line.value))) line.furniture = 'page-chrome'
    }
    if (isOneStory(title, ...story)) {
      file.data.story ??= title
      for (const [i, line] of lines.slice(0, end).entries())
        if (i > text && kinds[i] === 'chrome' && isFree(line)) line.furniture = 'page-chrome'
      if (markBelow(lines, kinds, end)) file.data.whole = true
    }
    const shown = plain(title.value).slice(0, 24)
    inform(file, title, 'mark-web-head', `“${shown}” is the title of the saved page.`)
  }
}

const stepsIn = (value: string) =>
  value
    .split(/\s*[>»›|/]\s*|\s{2,}/u)
    .map(titleKey)
    .filter((key) => key !== '')

function markAround(line: LineNode, kinds: readonly HeadKind[], i: number, at: number): void {
  const above = i < at ? aboveTitle(kinds, i, at) : undefined
  if (above) line.furniture = above
  else if (kinds[i] === 'day' || kinds[i] === 'chrome') line.furniture = 'page-chrome'
  else if (
    kinds[i] === 'byline' &&
    i > at &&
    (i <= at + deepestMark || patterns.webByline.test(plain(line.value)))
  )
    line.piece = 'byline'
}

// A scan of a paper, or a message; a sheet named with its month has several articles.
const isScanOrMail = (text: string) =>
  [patterns.mailField, patterns.scannedHead, patterns.scannedLine].some((pattern) => pattern.test(text))

// The first words name the site; a few right above the title may be its section.
function aboveTitle(kinds: readonly HeadKind[], i: number, at: number): FurnitureKind | undefined {
  if (kinds[i] !== 'words') return 'page-chrome'
  if (kinds.indexOf('words') === i) return 'masthead'
  return i === at - 1 ? undefined : 'page-chrome'
}

// Where the story begins: a deck or the words of a picture, sentences too, have a writer or a day below them.
function textAt(lines: readonly LineNode[], kinds: readonly HeadKind[]): number {
  const isSaidAgain = (i: number, n: number) =>
    plain((lines[n] as LineNode).value).startsWith(plain((lines[i] as LineNode).value).slice(0, 60))
  const isDeck = (i: number) => {
    const next = kinds.findIndex((kind, n) => n > i && kind === 'text' && !isSaidAgain(i, n))
    return kinds
      .slice(i + 1, Math.min(i + 4, next < 0 ? kinds.length : next))
      .some((kind) => kind === 'byline' || kind === 'day')
  }
  const isAlone = (i: number) =>
    kinds[i + 1] === 'chrome' && !kinds.slice(i + 1, i + 1 + deepestBreak).includes('text')
  const all = kinds.flatMap((kind, i) => (kind === 'text' && !isDeck(i) ? [i] : []))
  return all.find((i) => !isAlone(i)) ?? all[0] ?? -1
}
