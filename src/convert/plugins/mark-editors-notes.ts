// before: a letter, 编后 alone on a line, what the editors add · after: 编后 is a sub-heading of the letter.
import * as patterns from '../patterns.ts'
import { plain } from '../text.ts'
import { isFree, isLine, type SourceRoot } from '../tree.ts'

/** Marks the words over what editors add below a text as a sub-heading of it. */
export default function markEditorsNotes() {
  return (tree: SourceRoot): void => {
    const lines = tree.children.filter(isLine)
    for (const [i, line] of lines.entries()) {
      const above = lines[i - 1]
      if (above && isFree(above) && isFree(line) && patterns.editorsAdd.test(plain(line.value)))
        line.piece = 'subhead'
    }
  }
}
