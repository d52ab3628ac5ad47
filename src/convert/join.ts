// Whether text A goes on in text B: the central question, answered here alone, as log-odds above or below zero.
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import type { Runs } from './runs.ts'
import { simplified } from './simplified.ts'
import { spanOf } from './word-list.ts'
import { orderAcross } from './word-order.ts'

/** What the whole source says of its joins. */
export interface JoinContext {
  /** Runs of letters of the source, to see what is written elsewhere in it. */
  runs: Runs
  /** The source is written in Chinese. */
  wide: () => boolean
  /** True when many paragraphs stop in mid-sentence, as where columns were cut. */
  broken: boolean
  /** True when some paragraphs do. */
  cut: boolean
  /** True when paragraphs begin with an indent. */
  indented: boolean
}

/** The two sides of a join: A's end, B's beginning, and how B is set. */
export interface Join {
  a: string
  b: string
  /** B's indent in ems. */
  indent: number
}

const never = -9
const han = /\p{Script=Han}/u

/** Says whether a text has come to its end: a sentence's end, a writer's name after it, a jump mark. */
export const isFinished = remember((text: string): boolean =>
  [patterns.sentenceEnd, patterns.trailingCredit, patterns.jumpTo, patterns.seePage].some((end) =>
    end.test(text),
  ),
)

// What a text says of itself as the first side of any join.
const endSide = remember((end: string) => {
  const text = han.test(end) ? end : end.replace(/\s+[|!?iIl1]$/, '')
  return {
    text,
    score: endOf(text),
    long: text.length >= 20,
    finished: isFinished(text),
    jumps: patterns.jumpTo.test(text),
    sees: patterns.seePage.test(text),
    quotes: openQuotes(text),
    latin: /\p{Script=Latin}/u.test(text),
    leadsIn: /:$/.test(text),
    han: han.test(text),
    word: /[\p{Script=Han}]+$/u.exec(text.slice(-4))?.[0] ?? '',
  }
})

// And as the second.
const startSide = remember((start: string) => {
  const text = han.test(start) ? start : start.replace(/^[^\p{L}\p{N}"“'‘]+\s*/u, '')
  return {
    text,
    score: startOf(text),
    jumps: patterns.jumpFrom.test(text),
    closes: closesFirst(text),
    capital: /^["“'‘]?\p{Lu}/u.test(text),
    han: han.test(text),
    word: /^[\p{Script=Han}]+/u.exec(text.slice(0, 4))?.[0] ?? '',
  }
})

/** Gives the log-odds that A goes on in B, from end punctuation, B's opening, words across the join and the source. */
export function joinScore({ a: end, b: start, indent }: Join, context: JoinContext): number {
  const [a, b] = [endSide(end), startSide(start)]
  if (a.jumps !== b.jumps || a.sees) return never
  if (b.jumps) return patterns.sentenceEnd.test(a.text.replace(patterns.jumpTo, '')) ? never : 4
  let score = a.score + b.score
  // Below a line that does not fill its column nothing is told by a missing indent: verse, an addressee.
  if (context.indented) score += indent >= 1.5 ? -4 : a.long ? 2 : -0.5
  if (context.broken && !a.finished) score += 0.8
  if (a.quotes && b.closes) score += 2
  if (a.latin && b.capital) score -= a.leadsIn ? 4 : 1.2
  if (a.finished || !(a.han || b.han)) return score
  score += 0.9 * Math.max(-0.6, Math.min(2, orderAcross(a.text.trimEnd(), b.text)))
  return a.word && b.word ? score + acrossJoin(a.word, b.word, context.runs) : score
}

// 编辑部： alone, over a letter.
const isAddressed = (a: string) => a.length <= 10 && patterns.editorAddressed.test(a)

function endOf(a: string): number {
  if (isFinished(a) || patterns.addressees.test(a) || isAddressed(a)) return -4
  if (/[\p{L}]-$/u.test(a)) return 2
  if (patterns.stopsAtWord.test(a)) return 3.2
  if (a.length >= 56 && /\p{Script=Latin}.*,$/u.test(a)) return 2.4
  if (/[,，、]$/u.test(a)) return 0.6
  return patterns.sentenceOpen.test(a) ? 1.5 : 0.8
}

function startOf(b: string): number {
  if (patterns.dateline.test(b)) return -8
  if (patterns.numbering.test(b) || patterns.leadingMark.test(b) || patterns.itemNumber.test(b)) return -5
  if (patterns.connective.test(b)) return -2
  if (patterns.midSentence.test(b)) return 3
  if (
    patterns.ordinalOpening.test(b) ||
    patterns.openingDay.test(b) ||
    /^在(?:学习|审议|听取|谈到|[^，,。]{2,16}[时中后上里][，,])/u.test(b)
  )
    return -1
  return /^["“「]/u.test(b) ? -0.7 : 0
}

// A word over the join, or the same characters elsewhere in the source.
function acrossJoin(head: string, tail: string, runs: Runs): number {
  let score = 0.8 * Math.min(6, spanOf(simplified(head), simplified(tail)))
  const run = seenAcross(head, tail, runs)
  if (run >= 2) score += 0.9 + 1.1 * (run - 2)
  if (/(?:整整|[共约近达至超第每])$/u.test(head) && /^[一二三四五六七八九十百千两几]/u.test(tail)) score += 1
  if (/(?:[的在与和及将把被对向从为以于等]|\p{Script=Han}[一二三两])$/u.test(head)) score += 0.6
  return score
}

// The longest run of characters over the join that the source has elsewhere.
function seenAcross(head: string, tail: string, runs: Runs): number {
  let longest = 0
  for (let left = 1; left <= head.length; left++)
    for (let right = 1; right <= tail.length; right++)
      if (left + right > longest && runs.has(head.slice(-left) + tail.slice(0, right))) longest = left + right
  return longest
}

const openQuotes = (text: string) =>
  (text.match(/[“「『（(《]/g)?.length ?? 0) > (text.match(/[”」』）)》]/g)?.length ?? 0)
const closesFirst = (text: string) => /^[^“「『（(《]*[”」』）)》]/u.test(text)
