// before: an English text that stops inside a sentence, a heading and what stands below it, and a line in small letters
// that goes on with the sentence · after: the heading is a title, the line knows where it goes on from; a box of names and
// telephones is furniture.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { isEntry, proseWidth, unspecked } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 24
// A printed line of prose fills its column but for a word.
const fills = 0.75
// A heading in small letters leaves much of it empty.
const heads = 0.8
const mostWords = 7
const mostQuoted = 5

/** Marks another article, or a box of names, that stands inside a sentence of an English text. */
export default function markInsetArticles() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (isWide(lines.map(({ value }) => value).join(''))) return
    const prose = proseWidth(lines)
    if (prose === 0) return
    let last = -1
    for (const [at, line] of lines.entries()) {
      if (!resumes(lines, at, prose)) continue
      const stop = stopAbove(lines, at, last, prose)
      if (stop < 0) continue
      last = at
      setApart(lines, stop, at, file)
      const words = plain(line.value).slice(0, 20)
      inform(
        file,
        line,
        'mark-inset-articles',
        `“${words}” goes on from above what is set into the sentence.`,
      )
    }
  }
}

// A line that begins in a small letter where nothing goes on: below the end of a sentence, or below a row with room left.
function resumes(lines: readonly LineNode[], at: number, prose: number): boolean {
  const [above, line] = [lines[at - 1], lines[at] as LineNode]
  const text = plain(line.value)
  if (!above || !isFree(line) || !/^\p{Ll}[\p{Ll}'’-]*[,;.!?]?["”’']?(?: |$)/u.test(text)) return false
  if (patterns.leadingMark.test(line.value) || patterns.webAddress.test(text)) return false
  const before = unspecked(plain(above.value))
  if (patterns.closesSentence.test(before) || isRow(above)) return true
  const word = text.split(' ')[0] ?? ''
  return smallWordsIn(before) < 2 && prose * heads - widthOf(before) > widthOf(word) + 1
}

// The nearest line above that stops inside its sentence, right over a heading and two lines at least.
function stopAbove(lines: readonly LineNode[], at: number, last: number, prose: number): number {
  for (let stop = at - 3; stop > Math.max(last, at - mostLines, 0); stop--) {
    if (!isFree(lines[stop + 1] as LineNode)) continue
    if (isOpen(lines, stop, prose) && isHeading(lines, stop + 1, prose)) return stop
  }
  return -1
}

// A line that fills its column, as wide as the one above or as prose is, and ends in a small letter, a comma or a hyphen.
function isOpen(lines: readonly LineNode[], at: number, prose: number): boolean {
  const [above, line] = [lines[at - 1], lines[at] as LineNode]
  const text = plain(line.value)
  const column = Math.min(prose, widthOf(plain(above?.value ?? '')))
  return (
    isFree(line) &&
    line.blanks === 0 &&
    /[\p{Ll},-]$/u.test(text) &&
    smallWordsIn(text) >= 1 &&
    !patterns.englishTitle.test(text) &&
    !isEntry(text) &&
    !patterns.dayAndDash.test(text) &&
    (smallWordsIn(text) >= 3 || lines.slice(Math.max(0, at - 2), at + 1).some(isInside)) &&
    widthOf(text) >= Math.max(column, prose / 2) * fills
  )
}

const isInside = ({ value, furniture }: LineNode) => !furniture && /^\p{Ll}/u.test(plain(value))

function isHeading(lines: readonly LineNode[], at: number, prose: number): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1] as LineNode]
  const text = plain(line.value)
  if (!/^["“'‘]?[\p{Lu}\d]/u.test(text) || /[.,;:-]$/.test(text) || /^\p{Ll}/u.test(plain(below.value)))
    return false
  if (patterns.captionStart.test(text) || patterns.jumpTo.test(text) || patterns.leadingMark.test(line.value))
    return false
  if (!/\p{Ll}/u.test(text)) return /\p{Lu}{3}/u.test(text)
  return widthOf(text) <= prose * heads && text.split(/\s+/u).length <= mostWords
}

function setApart(lines: readonly LineNode[], stop: number, at: number, file: VFile): void {
  const line = lines[at] as LineNode
  line.resumes = lines[stop] as LineNode
  line.piece = 'paragraph'
  const inside = lines.slice(stop + 1, at)
  const box = inside.slice(offerEnd(inside))
  const rows = box.slice(1).filter(isRow).length
  const kind = rows * 2 >= box.length - 1 ? 'editors' : isQuoted(box) ? 'other' : undefined
  const [title, below] = box
  for (const one of inside.slice(0, inside.length - box.length)) set(one, 'advertisement', file)
  if (kind) for (const one of box) set(one, kind, file)
  else if (title && below) {
    title.piece = 'title'
    if (isCapitalHead(title) && isCapitalHead(below)) below.piece = 'title-line'
  }
}

function set(line: LineNode, kind: FurnitureKind, file: VFile): void {
  if (!isFree(line)) return
  line.furniture = kind
  inform(
    file,
    line,
    'mark-inset-articles',
    `“${plain(line.value).slice(0, 20)}” is set into a text: no article.`,
  )
}

// An offer of a trade in a few loud lines, over another heading or alone.
function offerEnd(inside: readonly LineNode[]): number {
  const next = inside.findIndex((line, i) => i >= 2 && isCapitalHead(line))
  const offer = next < 0 ? inside : inside.slice(0, next)
  const texts = offer.map(({ value }) => plain(value))
  const isOffer =
    texts.every((text) => smallWordsIn(text) < 4) &&
    texts.some((text) => signsOfTrade.some((sign) => sign.test(text)))
  return isOffer ? offer.length : 0
}

const signsOfTrade = [patterns.tradeSign, patterns.tradeName, patterns.callsToBuy, patterns.standsAt]

// “We shall do the same next year”: words of the text, set large.
const isQuoted = (box: readonly LineNode[]) =>
  box.length <= mostQuoted &&
  /^["“]/.test(plain(box[0]?.value ?? '')) &&
  /["”][.!?]?$/.test(plain(box.at(-1)?.value ?? ''))

const isCapitalHead = ({ value }: LineNode) => /\p{Lu}{3}/u.test(value) && !/\p{Ll}|\d/u.test(value)

// President: Ada Lisle; Surgery 555 0190; hall@quay.example
const isRow = ({ value }: LineNode) => {
  const text = plain(value)
  if (smallWordsIn(text) >= 3) return false
  return [patterns.staffLabel, patterns.telephoneInRow, patterns.webAddress].some((row) => row.test(text))
}
