// A body's tree in, its text out: one string for each block, as a reader sees it, corrections made and gaps as □.
import type { MdastNode } from 'satteri'

const blocks = new Set(['paragraph', 'heading', 'code'])

/** Gives the text of each block of a body, in order. */
export function plainText(tree: MdastNode): string[] {
  return blocksOf(tree, (node) => textOf(node)).filter((text) => text !== '')
}

/** Gives the text of the blocks that were corrected, as it was received. */
export function receivedText(tree: MdastNode): string[] {
  const corrected = blocksOf(tree, (node) => textOf(node))
  return blocksOf(tree, receivedOf).filter((text, i) => text !== '' && text !== corrected[i])
}

function blocksOf(tree: MdastNode, textOf: (node: MdastNode) => string): string[] {
  const found: string[] = []
  collect(tree, found, textOf)
  return found
}

function collect(node: MdastNode, found: string[], textOf: (node: MdastNode) => string): void {
  const inner = 'children' in node ? (node.children as MdastNode[]) : []
  // A component that stands alone holds its text directly, or paragraphs.
  const isBlock = blocks.has(node.type) || (node.type === 'mdxJsxFlowElement' && !inner.some(holdsBlocks))
  if (!isBlock) for (const child of inner) collect(child, found, textOf)
  else {
    const text = textOf(node)
      .replace(/[^\S\n]+/g, ' ')
      .trim()
    found.push(text)
  }
}

function holdsBlocks(node: MdastNode): boolean {
  return blocks.has(node.type) || node.type === 'list' || node.type === 'mdxJsxFlowElement'
}

function textOf(node: MdastNode, inner: (node: MdastNode) => string = textOf): string {
  if (node.type === 'break') return '\n'
  if ('name' in node && node.name === 'Gap') return '□'
  if ('children' in node) return (node.children as MdastNode[]).map((child) => inner(child)).join('')
  return 'value' in node && typeof node.value === 'string' ? node.value.replace(/\n/g, ' ') : ''
}

function receivedOf(node: MdastNode): string {
  const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
  const attributes = isElement && node.name === 'Corr' ? node.attributes : []
  const was = attributes.find((one) => 'name' in one && one.name === 'was')?.value
  return typeof was === 'string' ? was : textOf(node, receivedOf)
}
