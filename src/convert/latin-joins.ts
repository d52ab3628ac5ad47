// Two printed lines of English → what it is worth that one stands below the other in a text: how each ends and opens, and
// whether their small words may stand beside each other.
import { isOpen, type LineJoin } from './line-joins.ts'
import * as patterns from './patterns.ts'
import type { PrintedLine } from './printed-lines.ts'
import { rememberPairs } from './remember.ts'

/** Weighs the joins of a stack of English lines, each once. */
export function latinJoins(lines: readonly PrintedLine[]): LineJoin {
  const words = wordsOf(lines)
  const score = rememberPairs(lines.length, (from, to) =>
    belowScore(lines[from] as PrintedLine, lines[to] as PrintedLine, words),
  )
  return (from, to) => (from < 0 ? 0 : score(from, to))
}

const startsSmall = (text: string) => /^["“'‘(]?\p{Ll}/u.test(text)

function belowScore(a: PrintedLine, b: PrintedLine, words: ReadonlySet<string>): number {
  const small = startsSmall(b.text)
  if (isOpen(a)) {
    if (b.signs) return b.apart ? -1 : -0.5
    if ((b.head && !small) || patterns.opensInCapitals.test(b.text)) return -2.5
    return small ? wordScore(a.text, b.text, words) : capitalScore(a.text, b.text)
  }
  if (small) return a.finished || a.head ? -3 : -1
  if (a.full && a.finished && b.head) return 0
  return a.finished && !a.full && !a.signs && b.full ? 0.4 : 0.1
}

// The halves of a parted word, or the last word of one line and the first of the other.
function wordScore(a: string, b: string, words: ReadonlySet<string>): number {
  const half = /(\p{L}+)[-‐¬]$/u.exec(a)?.[1]
  if (half !== undefined) {
    const [rest = ''] = /^\p{L}+/u.exec(b) ?? []
    return words.has((half + rest).toLowerCase()) ? 3 : 1.2
  }
  return 0.6 + besideScore(a, b)
}

function besideScore(a: string, b: string): number {
  const [article, preposition, verb, joins, who] = [
    patterns.opensWithArticle,
    patterns.opensWithPreposition,
    patterns.opensWithVerb,
    patterns.opensWithConjunction,
    patterns.opensWithPronoun,
  ].map((opening) => opening.test(b))
  if (patterns.endsInArticle.test(a)) return article || preposition || verb || joins || who ? -2.5 : 0.8
  if (patterns.endsInPreposition.test(a)) return verb || who ? -2 : joins || preposition ? -0.8 : 0.5
  if (patterns.endsInAuxiliary.test(a)) return article || preposition || verb || joins ? -1.5 : 0.6
  if (patterns.endsInConjunction.test(a)) return joins ? -1.5 : who ? 0.8 : verb ? 0.3 : 0.1
  if (who) return -0.5
  return preposition || joins ? 0.4 : 0
}

function capitalScore(a: string, b: string): number {
  if (/[-‐¬]$/u.test(a)) return -2.5
  if (patterns.abbreviation.test(a)) return 1.5
  if (/^[£$]?\d/u.test(b)) return patterns.endsInPreposition.test(a) ? 0.6 : 0
  if (patterns.opensSentence.test(b)) return /[:,]["“”]?$/u.test(a) ? -1 : -2.5
  if (patterns.endsInArticle.test(a) || patterns.endsInPreposition.test(a)) return 0.4
  return -0.6
}

// The words that stand whole on a line.
const wordsOf = (lines: readonly PrintedLine[]) =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}(?=[\s,.;:])/gu) ?? []))
