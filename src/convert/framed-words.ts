// A line of a typed sheet → the signs that it stands between or behind, and its words.
import * as patterns from './patterns.ts'
import { isWide } from './text.ts'

/** Reads a line between or behind signs; nothing where it is Chinese, or what Markdown sets in bold or as a heading. */
export function readFramed(value: string): { sign: string; words: string } | undefined {
  if (isWide(value) || patterns.boldOpening.test(value) || patterns.markdownHeading.test(value)) return
  const [, sign, words] =
    patterns.framedHead.exec(value) ??
    patterns.signedHead.exec(value) ??
    patterns.bracketHead.exec(value) ??
    []
  return sign && words ? { sign, words: words.replace(/\s+/g, ' ') } : undefined
}
