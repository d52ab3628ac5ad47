// What speaks for and against a way to thread the units of a page, each with its weight in log-odds. The weights are those
// under which the right way of test documents, in order and with parts of two articles mixed for the purpose, beats all
// others (a structured perceptron).
import { type JoinContext, joinScore } from './join.ts'
import { type Neighbours, neighbourScore } from './neighbours.ts'
import type { PageUnit } from './page-units.ts'
import * as patterns from './patterns.ts'

const turning = {
  turn: -4.91,
  /** Inside a paragraph. */
  inner: -1.29,
  /** From a head that has no text yet. */
  bare: -7.87,
  /** From a signature. */
  signed: 2.54,
  /** From what stops in mid-sentence. */
  open: 1.28,
  /** From a subhead. */
  headed: -0.83,
  /** To what has come to the end of a sentence. */
  finished: -2.29,
  /** Over each text that begins between. */
  far: -3.67,
}

const joining = {
  open: { begins: -3.12, signs: -3.57, other: -1.86, words: 1.88, any: 2.95 },
  /** Below a signature. */
  signed: -6.48,
  signedTwice: -1.3,
  signedHead: -2.6,
  midSentence: -1.45,
  flush: -0.8,
  lateDateline: -2.61,
  nextNumber: 0.98,
  items: 2.36,
  strayItem: -2.29,
}

const topic = { line: 1, paragraph: 1.28, most: 3, long: 30 }

const ending = { open: -3.44, bare: -2.47 }

/** Gives what it is worth that a unit turns from the text read last to another, which lies over so many texts back. */
export function turnWorth(unit: PageUnit, last: PageUnit, tail: PageUnit, over: number): number {
  let worth = turning.turn + over * turning.far
  if (unit.inner) worth += turning.inner
  if (last.kind === 'head') worth += turning.bare
  if (last.closes) worth += turning.signed
  if (last.block.role === 'subhead') worth += turning.headed
  if (last.open) worth += turning.open
  return !tail.open && tail.kind !== 'head' ? worth + turning.finished : worth
}

/** Gives what it is worth that a unit stands below another in a text. */
export function belowWorth(a: PageUnit, b: PageUnit, context: JoinContext, neighbours: Neighbours): number {
  if (b.kind === 'sign') {
    if (a.open) return joining.open.signs
    return a.kind === 'sign' ? joining.signedTwice : a.kind === 'head' ? joining.signedHead : 0
  }
  if (b.kind === 'other') return a.open ? joining.open.other : itemWorth(a, b)
  if (a.open)
    return b.begins
      ? joining.open.begins
      : joining.open.any + joining.open.words * wordScore(a.text, b.text, context, neighbours)
  let worth = nextWorth(a, b)
  if (b.opens && a.kind !== 'head') worth += joining.lateDateline
  if (patterns.midSentence.test(b.text)) worth += joining.midSentence
  if (a.closes) return worth + joining.signed
  return !b.begins && context.indented && a.kind !== 'other' ? worth + joining.flush : worth
}

function itemWorth(a: PageUnit, b: PageUnit): number {
  if (b.block.role !== 'item') return nextWorth(a, b)
  if (a.block.role === 'item') return joining.items
  return a.kind === 'head' || a.kind === 'body' ? nextWorth(a, b) : joining.strayItem
}

const nextWorth = (a: PageUnit, b: PageUnit) =>
  b.number > 1 && b.number === a.number + 1 ? joining.nextNumber : 0

function wordScore(a: string, b: string, context: JoinContext, neighbours: Neighbours): number {
  const join = joinScore({ a, b, indent: 0 }, { ...context, indented: false, broken: true })
  const score = 0.4 * Math.min(8, Math.max(0, join)) + 0.43 * neighbourScore(a, b, neighbours) - 0.26
  return Math.max(-2.2, Math.min(3.2, score))
}

/** Gives what it is worth that a unit shares so much with its text, and so much with another. */
export function topicWorth({ kind, text }: PageUnit, own: number, other: number): number {
  if (kind !== 'body') return 0
  const more = Math.max(-topic.most, Math.min(topic.most, own - other))
  return more * (text.length < topic.long ? topic.line : topic.paragraph)
}

/** Gives what it is worth that a text ends in a unit. */
export const endWorth = ({ open, kind }: PageUnit) =>
  (open ? ending.open : 0) + (kind === 'head' ? ending.bare : 0)
