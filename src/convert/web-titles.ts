// The lines at the top of a saved page, with what each is → the title among them, and the deck below it.
import { readDate } from './dates.ts'
import { titleKey } from './listed.ts'
import * as patterns from './patterns.ts'
import { plain, smallWordsIn, widthOf } from './text.ts'
import { isFree, type LineNode } from './tree.ts'
import type { HeadKind } from './web-head.ts'

const surelyTitle = 4
const longEcho = 16
// What stands first of a story, in a few lines between its title and its writer.
const deepestHighlights = 6

/** Gives the place of the title above the text, -1 where none is sure. */
export function webTitleAt(lines: readonly LineNode[], kinds: readonly HeadKind[], text: number): number {
  const scores = kinds
    .slice(0, text)
    .map((kind, i) =>
      kind === 'words' && mayHead(lines[i] as LineNode)
        ? worth(lines, i) +
          around(lines, kinds, text, i) +
          echo(lines[i] as LineNode, lines.slice(text, text + 12))
        : 0,
    )
  const best = Math.max(...scores)
  return best < surelyTitle ? -1 : scores.lastIndexOf(best)
}

const mayHead = (line: LineNode) => isFree(line) || line.furniture === 'page-chrome'

/** Gives the deck: what more a title says, between it and the writer, the day or a tool. */
export function deckBelow(
  lines: readonly LineNode[],
  kinds: readonly HeadKind[],
  at: number,
  text: number,
): LineNode | undefined {
  const [title, deck] = [lines[at] as LineNode, lines[at + 1]]
  if (!deck || at + 1 >= text || !isFree(deck) || titleKey(deck.value) === titleKey(title.value))
    return undefined
  const next = kinds[at + 2]
  const isBetween = at + 2 < text && next !== 'words' && next !== 'text'
  return kinds[at + 1] === 'text' || (kinds[at + 1] === 'words' && widthOf(deck.value) >= 10 && isBetween)
    ? deck
    : undefined
}

/** Gives how deep Markdown sets a line, 0 where it is no heading. */
export const levelOf = (value: string): number => /^\s*(#{1,6}) /u.exec(value)?.[1]?.length ?? 0

// By its own words: several, in small letters, no name of a sheet, no sentence.
function worth(lines: readonly LineNode[], at: number): number {
  const line = lines[at] as LineNode
  const words = plain(line.value)
  const count = countOf(line)
  let score = count >= 6 ? 3 : count >= 4 ? 2 : count > 1 ? 0.5 : -1
  const level = levelOf(line.value)
  const isEqual = ({ value }: LineNode, i: number) => i !== at && value.startsWith(`${'#'.repeat(level)} `)
  if (level > 0) score += lines.some(isEqual) ? -4 : 4
  if (isNamedAgain(lines, at)) score += 2
  if (count <= 3 && !/\p{Ll}/u.test(words)) score -= 1.5
  if (count <= 5 && (patterns.publicationName.test(words) || patterns.sheetWord.test(words))) score -= 2
  if (at === 0) score -= 1
  if (/[.:,;]$/u.test(words)) score -= 3
  // Local News for Thursday, May 6, 1999.
  if (readDate(words)?.edtf.length === 10) score -= 3
  if (!/^["“‘'([*_#\s]*[\p{Lu}\d£$€]/u.test(words)) score -= 2
  return score
}

// A text says again what its title is of: half of its longer words, by how they begin.
function echo({ value }: LineNode, story: readonly LineNode[]): number {
  const own = stemsOf(value)
  if (own.size < 3) return 0
  const told = stemsOf(story.map((line) => line.value).join(' '))
  const share = [...own].filter((stem) => told.has(stem)).length / own.size
  return share >= 0.5 ? 1.5 : share >= 0.25 ? 0.5 : -1
}

const stemsOf = (text: string) =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)))

const isSigned = (kind: HeadKind | undefined) => kind === 'byline' || kind === 'day'

// By what stands around it: a writer or a day below, the tools of the site above.
function around(lines: readonly LineNode[], kinds: readonly HeadKind[], text: number, at: number): number {
  const below = kinds.slice(at + 1, text).filter((kind) => kind !== 'chrome' && kind !== 'picture')
  const over =
    kinds[at - 1] === 'words' && countOf(lines[at - 1] as LineNode) <= 2 ? kinds[at - 2] : kinds[at - 1]
  let score = 0
  if (isSigned(below[0]) || (below[0] === 'text' && isSigned(below[1]))) score += 3
  else if (isSigned(below[1])) score += 2.5
  else if (below.length === 0) score += 1.5
  else if (below[1] === 'text' && isSigned(below[2])) score += 1
  else if (isSigned(below.slice(0, deepestHighlights).find((kind) => kind !== 'words'))) score += 1.5
  if (at === 0 || over === 'words') return score
  if (kinds[at - 1] === 'day') score += 1
  score += over === 'chrome' ? 1 : 1.5
  return at > 1 && countOf(lines[at] as LineNode) > 1 && isDeckOf(lines[at] as LineNode, lines[at + 1])
    ? score + 2
    : score
}

const countOf = ({ value }: LineNode) => plain(value).split(/\s+/u).length

// What more a title says is wider, and a sentence.
const isDeckOf = (title: LineNode, deck: LineNode | undefined) =>
  deck !== undefined &&
  smallWordsIn(plain(deck.value)) >= 5 &&
  widthOf(plain(deck.value)) > widthOf(plain(title.value)) * 1.2

// The last step of the breadcrumb, the window's title, or an entry in the list of what there is.
function isNamedAgain(lines: readonly LineNode[], at: number): boolean {
  const key = titleKey((lines[at] as LineNode).value)
  return key.length >= longEcho && lines.some((line, i) => i !== at && titleKey(line.value).includes(key))
}
