// A body's tree in, its text out: one string for each block, as a reader sees it, corrections made and gaps as □.
import type { MdastNode } from 'satteri'

const blocks = new Set(['paragraph', 'heading', 'code'])

/** Gives the text of each block of a body, in order. */
export function plainText(tree: MdastNode): string[] {
  const found: string[] = []
  collect(tree, found)
  return found
}

function collect(node: MdastNode, found: string[]): void {
  const inner = 'children' in node ? (node.children as MdastNode[]) : []
  // A component that stands alone holds its text directly, or paragraphs.
  const isBlock = blocks.has(node.type) || (node.type === 'mdxJsxFlowElement' && !inner.some(holdsBlocks))
  if (!isBlock) for (const child of inner) collect(child, found)
  else {
    const text = textOf(node)
      .replace(/[^\S\n]+/g, ' ')
      .trim()
    if (text !== '') found.push(text)
  }
}

function holdsBlocks(node: MdastNode): boolean {
  return blocks.has(node.type) || node.type === 'list' || node.type === 'mdxJsxFlowElement'
}

function textOf(node: MdastNode): string {
  if (node.type === 'break') return '\n'
  if ('name' in node && node.name === 'Gap') return '□'
  if ('children' in node) return (node.children as MdastNode[]).map(textOf).join('')
  return 'value' in node && typeof node.value === 'string' ? node.value.replace(/\n/g, ' ') : ''
}
