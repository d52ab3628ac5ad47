// What a plugin decided, said on the vfile: where, by which rule, what was found and done, and how sure that is.
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { doubtful, usualConfidence } from './confidence.ts'
import { firstLine, linesOf, type SourceNode } from './tree.ts'

/** A message of convert: how sure its decision is, what it took the lines for, or might have, and where they go on from. */
export interface Decision extends VFileMessage {
  confidence?: number
  as?: string
  or?: string | undefined
  from?: number
}

/** What is kept of a decision once its source is converted. */
export const told = ['line', 'fatal', 'ruleId', 'reason', 'confidence', 'as', 'or', 'from'] as const
export type Told = Pick<Decision, (typeof told)[number]>

/** Says what a plugin decided at a node by a rule that is right as often as it usually is. */
export function inform(file: VFile, node: SourceNode, ruleId: string, reason: string): void {
  decide(file, node, ruleId, { reason, confidence: usualConfidence(ruleId) })
}

/** Says what a person should check at a node. */
export function warn(file: VFile, node: SourceNode, ruleId: string, reason: string): void {
  decide(file, node, ruleId, { reason, confidence: Math.min(usualConfidence(ruleId), doubtful - 0.01) })
}

/** What a plugin decided, in words, and the facts of a message. */
export interface Weighed {
  reason: string
  /** Said in place of `reason` when the decision is doubtful. */
  otherwise?: string
  confidence: number
  as?: string
  or?: string | undefined
  from?: number | undefined
}

/** Says what a plugin decided at a node; a person should check it when it is doubtful. */
export function decide(file: VFile, node: SourceNode, ruleId: string, weighed: Weighed): void {
  tell(file, ruleId, weighed, placeOf(node))
}

/** Says what was decided of the whole source, or at a line. */
export function tell(file: VFile, ruleId: string, weighed: Weighed, at?: Place | number): void {
  const { reason, otherwise = reason, confidence, as, or, from } = weighed
  const place = typeof at === 'number' ? { line: at, column: 1 } : at
  const options = { ...(place ? { place } : {}), source: 'convert', ruleId }
  const message: Decision =
    confidence < doubtful ? file.message(otherwise, options) : file.info(reason, options)
  message.confidence = confidence
  if (as !== undefined) message.as = as
  if (or !== undefined && confidence < doubtful) message.or = or
  if (from !== undefined) message.from = from
}

type Place = ReturnType<typeof placeOf>

const placeOf = (node: SourceNode) => {
  const lines = linesOf(node)
  const inOrder = (lines.at(-1) ?? firstLine(node)).position.end
  const start = firstLine(node).position.start
  return inOrder.line >= start.line ? { start, end: inOrder } : { start, end: firstLine(node).position.end }
}
