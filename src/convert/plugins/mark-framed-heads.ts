// before: *** FROM THE MILL ***, text, *** LAMPS ***, text; and so on · after: each title of a typed sheet that is set so,
// and, below them, the heads without such marks as sub-headings.
import type { VFile } from 'vfile'
import { isPersonName } from '../english-names.ts'
import { readFramed } from '../framed-words.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, smallWordsIn, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

// So many lines set alike tell how a sheet is set.
const fewest = 3
const widestSubhead = 20
const fewestWords = 3

/** Marks the titles that a typed sheet sets between signs, and its sub-headings. */
export default function markFramedHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const framed = lines.filter((line, at) => isFree(line) && signOf(line) !== '' && isWhole(lines, at))
    if (framed.length < fewest) return
    for (const heads of Map.groupBy(framed, signOf).values()) {
      const over = heads.filter((line) => standsOverText(lines, lines.indexOf(line)))
      if (heads.length < fewest || over.length < heads.length / 2) continue
      for (const line of heads) mark(file, line, 'title', 'is set between signs as other titles are')
      const first = lines.indexOf(heads[0] as LineNode)
      for (const [at, line] of lines.entries())
        if (at > first && isPlainHead(lines, at))
          mark(file, line, 'subhead', 'has no signs as the titles have: a sub-heading')
    }
  }
}

function mark(file: VFile, line: LineNode, piece: 'title' | 'subhead', what: string): void {
  line.piece = piece
  inform(file, line, 'mark-framed-heads', `“${plain(line.value).slice(0, 20)}” ${what}.`)
}

// Between signs, or behind one: below a blank line or furniture, and no item that goes on below.
function isWhole(lines: readonly LineNode[], at: number): boolean {
  const line = lines[at] as LineNode
  if (patterns.framedHead.test(line.value)) return true
  const [above, below] = [lines[at - 1], lines[at + 1]]
  const text = plain(below?.value ?? '')
  return (
    (line.blanks > 0 || above?.furniture !== undefined) &&
    below !== undefined &&
    (!/^\p{Ll}/u.test(text) || patterns.writtenBy.test(text)) &&
    signOf(below) !== signOf(line) &&
    !/[.,;]$/.test(plain(line.value))
  )
}

const signOf = ({ value }: LineNode) => readFramed(value)?.sign ?? ''

const isProse = (line: LineNode | undefined) =>
  line !== undefined && smallWordsIn(plain(line.value)) >= fewestWords

// What stands over other titles is the name of a section.
function standsOverText(lines: readonly LineNode[], at: number): boolean {
  const below = lines[at + 1]
  const text = plain(below?.value ?? '')
  return isProse(below) || patterns.writtenBy.test(text) || patterns.leadingMark.test(below?.value ?? '')
}

function isPlainHead(lines: readonly LineNode[], at: number): boolean {
  const line = lines[at] as LineNode
  const text = plain(line.value)
  return (
    isFree(line) &&
    line.blanks > 0 &&
    widthOf(text) <= widestSubhead &&
    patterns.englishTitle.test(text) &&
    !/[.,;:]$/.test(text) &&
    !isPersonName(text) &&
    lines[at + 1]?.furniture === undefined &&
    isProse(lines[at + 1])
  )
}
