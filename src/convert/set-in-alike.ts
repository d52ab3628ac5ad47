// Two printed lines of English → whether the second is set in only as its paragraph is: below the words behind a label,
// as deep as the line above, or by a slip of the scan.
import { indentOf } from './block-words.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const shortestLine = 18
const slip = 2.5

/** Says whether a line that is set in goes on in the one above. */
export function hangs(a: LineNode, b: LineNode, opens: boolean): boolean {
  const [textA, textB] = [plain(a.value), plain(b.value)]
  if (isWide(textA + textB) || widthOf(textA) < shortestLine) return false
  const deeper = indentOf(b) - indentOf(a)
  if (Math.abs(deeper) < 0.6) return isProse(textA) && (isProse(textB) || /^\p{Ll}/u.test(textB))
  if (opens && deeper > 0 && Math.abs(indentOf(b) - labelEnd(a)) <= 1) return true
  return (
    deeper > 0 &&
    deeper <= slip &&
    /^\p{Ll}/u.test(textB) &&
    isProse(textB) &&
    !patterns.sentenceEnd.test(textA)
  )
}

// TIDES: Low water is on Sunday, and every line below it begins where these words do.
const labelEnd = ({ value }: LineNode) =>
  (/^\s*\p{Lu}[\p{L}\d '&/-]{2,40}(?::|\.{2,}|\s?-{1,2})\s+/u.exec(value)?.[0].length ?? -10) / 2

const isProse = (text: string) => widthOf(text) >= shortestLine && smallWordsIn(text) >= 2
