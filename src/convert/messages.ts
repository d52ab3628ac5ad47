// What a plugin decided, said on the vfile: where, by which rule, what was found and what was done.
import type { VFile } from 'vfile'
import { firstLine, linesOf, type SourceNode } from './tree.ts'

/** Says what a plugin decided at a node; a person need not act on it. */
export function inform(file: VFile, node: SourceNode, ruleId: string, reason: string): void {
  file.info(reason, { place: placeOf(node), source: 'convert', ruleId })
}

/** Says what a person should check at a node. */
export function warn(file: VFile, node: SourceNode, ruleId: string, reason: string): void {
  file.message(reason, { place: placeOf(node), source: 'convert', ruleId })
}

const placeOf = (node: SourceNode) => {
  const lines = linesOf(node)
  const inOrder = (lines.at(-1) ?? firstLine(node)).position.end
  const start = firstLine(node).position.start
  return inOrder.line >= start.line ? { start, end: inOrder } : { start, end: firstLine(node).position.end }
}
