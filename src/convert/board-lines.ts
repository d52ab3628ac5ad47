// The lines of a post, as a board of eighty columns broke them → which go on the line above.
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const widestLine = 43
const fullLine = 33

/** Joins each line to the one above that fills the board and stops in mid-sentence, where no line is wider than a board. */
export function joinBoardLines(lines: readonly LineNode[]): void {
  if (lines.some(({ value }) => widthOf(value) > widestLine)) return
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    if (!above || line.blanks > 0 || line.furniture || above.furniture || line.piece || above.piece) continue
    const isFull = widthOf(above.value) >= fullLine && !patterns.sentenceEnd.test(plain(above.value))
    if (isFull && !/^[\s\u3000]/u.test(line.value)) line.continued = true
  }
}
