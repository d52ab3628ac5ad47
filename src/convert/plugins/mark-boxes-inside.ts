// before: an English text that stops inside a sentence, a few short lines below capitals, the rest of the sentence ·
// after: those lines, a box that the printer set into the column, are an advertisement.
import type { VFile } from 'vfile'
import { isCapitals, proseWidth } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 6
// A printed line is shorter than the column by a word at most.
const fills = 0.75
const full = 0.9

/** Marks the boxes that stand inside the sentences of an English sheet. */
export default function markBoxesInside() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (isWide(lines.map(({ value }) => value).join(''))) return
    const prose = proseWidth(lines)
    if (prose === 0) return
    for (const at of lines.keys()) {
      const end = stopsInside(lines, at, prose) ? boxEnd(lines, at + 1, prose) : at
      for (const line of lines.slice(at + 1, end)) {
        line.furniture = 'advertisement'
        inform(file, line, 'mark-boxes-inside', `“${plain(line.value).slice(0, 20)}” is set into a text.`)
      }
    }
  }
}

// Right above capitals, a line of running words that stops inside its sentence, however short the box made it.
function stopsInside(lines: readonly LineNode[], at: number, prose: number): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1]]
  if (!isFree(line) || !below || !isFree(below) || !isCapitals(plain(below.value))) return false
  const text = plain(line.value)
  const above = plain(lines[at - 1]?.value ?? '')
  return (
    patterns.smallEnd.test(text) &&
    smallWordsIn(text) >= 2 &&
    !patterns.englishTitle.test(text) &&
    (widthOf(text) >= prose * fills || widthOf(above) >= prose * fills)
  )
}

// Two lines at least, one of them with a figure, none of which fills the column, over a line that begins in a small letter.
function boxEnd(lines: readonly LineNode[], from: number, prose: number): number {
  for (let end = from; end <= from + mostLines; end++) {
    const [line, last] = [lines[end], lines[end - 1]]
    if (!line || !last || !isFree(line)) return from
    const text = plain(line.value)
    const above = plain(last.value)
    const room =
      patterns.stopsAtWord.test(plain(lines[from - 1]?.value ?? '')) ||
      prose - widthOf(above) > widthOf(text.split(' ')[0] ?? '') + 1
    if (end - from >= 2 && /^\p{Ll}/u.test(text) && smallWordsIn(text) >= 3 && room)
      return lines.slice(from, end).some(({ value }) => /\d/.test(value)) ? end : from
    if ((smallWordsIn(text) >= 5 && widthOf(text) >= prose * full) || patterns.jumpTo.test(text)) return from
  }
  return from
}
