// The nodes of a page → the rules across it that end a section.
import * as patterns from './patterns.ts'
import { letters } from './text.ts'
import { isArticle, isBlock, isFurniture, isSectionHead, linesOf, type SourceNode } from './tree.ts'

const fewestUnruled = 2

/**
 * Gives the sign of the rule that ends a section: ====== right above each section's heading, two at least, and ------
 * between its texts; '' where they are not set so.
 */
export function ruleOverSections(nodes: readonly SourceNode[]): string {
  const over = nodes.flatMap((node, i) =>
    isBlock(node) && node.role === 'section' ? [ruleOf(nodes[i - 1])] : [],
  )
  const [rule = ''] = over
  const all = nodes.filter((node) => rule !== '' && ruleOf(node) === rule).length
  return over.length >= 2 && over.length * 2 > all && over.every((other) => other === rule) ? rule : ''
}

/** Gives the sign of the rule that a node ends with, '' where it does not. */
export function ruleOf(node: SourceNode | undefined): string {
  const last = node && isFurniture(node) ? (linesOf(node).at(-1)?.value.trim() ?? '') : ''
  return patterns.ruleLine.test(last) ? (last[0] as string) : ''
}

/** Says whether a node is a rule below two articles of an English section at least that no rule parts. */
export function endsUnruled(
  node: SourceNode,
  section: string | undefined,
  above: readonly SourceNode[],
): boolean {
  if (!section || !isBareRule(node) || /\p{Script=Han}/u.test(section)) return false
  const own = above.slice(above.findLastIndex(isSectionHead) + 1)
  const first = own.findIndex(isArticle)
  return own.filter(isArticle).length >= fewestUnruled && !own.slice(first).some(isBareRule)
}

const isBareRule = (node: SourceNode) =>
  isFurniture(node) && node.kind === 'other' && linesOf(node).every(({ value }) => letters(value) === '')
