// The body of an article → mdast with MDX components, one small handler per kind of block.
import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { BodyBlock } from './article-fields.ts'

/** Makes the mdast of a body; every character of a source goes in as the value of a text node. */
export function toMdast(body: readonly BodyBlock[]): Root {
  const children: RootContent[] = []
  for (const block of body) {
    const last = children.at(-1)
    if (block.role === 'item' && last?.type === 'list') last.children.push(item(block.text))
    else children.push(handlers[block.role](block.text))
    const made = children.at(-1)
    if (block.gap && made?.type === 'paragraph') made.children.push(gap())
  }
  return { type: 'root', children }
}

const handlers: Record<BodyBlock['role'], (text: string) => RootContent> = {
  paragraph,
  subhead: (text) => ({ type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }),
  item: (text): List => ({ type: 'list', ordered: false, spread: false, children: [item(text)] }),
  caption: (text) => element('Caption', [paragraph(text)]),
  'jump-line': (text) => element('JumpLine', [paragraph(text)]),
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] }
}

function gap(): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'Gap', attributes: [], children: [] }
}

function item(text: string): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text)] }
}

function element(name: string, children: (BlockContent | DefinitionContent)[]): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children }
}
