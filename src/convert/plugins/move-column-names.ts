// before: 白露前后种麦忙, 农事顾问, and its text · after: the column's name stands over the title, known as a section.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Moves the name of a column that was set beside a title, and read below it, to where such names stand. */
export default function moveColumnNames() {
  return (tree: SourceRoot, file: VFile): void => {
    const nodes = tree.children
    for (let at = 1; at < nodes.length - 1; at += 1) {
      const [above, title, line, text] = [nodes[at - 2], nodes[at - 1], nodes[at], nodes[at + 1]]
      if (!line || !title || !text || !isLine(line) || !isLine(title) || !isLine(text)) continue
      if (!patterns.columnBeside.test(plain(line.value)) || !isFree(line)) continue
      if (!isTitle(title, above && isLine(above) ? above : undefined) || !isText(text, nodes[at + 2]))
        continue
      line.piece = 'section'
      nodes.splice(at - 1, 2, line, title)
      inform(
        file,
        line,
        'move-column-names',
        `“${plain(line.value)}” names the column of the title above it.`,
      )
    }
  }
}

// A few words below the end of a text.
function isTitle(line: LineNode, above: LineNode | undefined): boolean {
  const text = plain(line.value)
  const isHead =
    isFree(line) &&
    widthOf(text) >= 5 &&
    widthOf(text) <= 20 &&
    !/[，。；：、！]$/u.test(text) &&
    !/[。；：]/u.test(text)
  if (!isHead || readCredits(text) || patterns.sectionWord.test(letters(text))) return false
  if (!above || above.furniture || line.blanks > 0) return true
  const end = plain(above.value)
  return patterns.sentenceEnd.test(end) || /[)）]$/u.test(end) || readCredits(end)?.rest === ''
}

// The first printed line of a text, and a second as wide.
function isText(line: LineNode, next: unknown): boolean {
  const text = plain(line.value)
  if (!isFree(line) || widthOf(text) < 12) return false
  const below = next as LineNode | undefined
  const goesOn =
    below?.type === 'line' && below.blanks === 0 && Math.abs(widthOf(plain(below.value)) - widthOf(text)) <= 3
  return /[，。：；、“]/u.test(text) && (goesOn || widthOf(text) > 40)
}
