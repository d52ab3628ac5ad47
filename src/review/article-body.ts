// The body of an article in, HTML as it will read out; a body that may not be rendered is shown as it stands.
import type { MdastNode } from 'satteri'
import { parseBody } from '../render/parse-body.ts'
import { type Html, html } from './html.ts'

/** Draws a body; `refused` says that it holds something that cannot be set. */
export function drawBody(text: string, refused: string): Html {
  const { tree, problems } = parseBody(text)
  if (!tree || problems.length > 0) return html`<p class="wrong">${refused}</p><pre>${text.trim()}</pre>`
  return draw(tree)
}

function draw(node: MdastNode): Html {
  const inner = 'children' in node ? (node.children as MdastNode[]).map(draw) : []
  switch (node.type) {
    case 'text':
      return html`${node.value}`
    case 'paragraph':
      return html`<p>${inner}</p>`
    case 'heading':
      return html`<h4>${inner}</h4>`
    case 'list':
      return html`<ul>${inner}</ul>`
    case 'listItem':
      return html`<li>${inner}</li>`
    case 'blockquote':
      return html`<blockquote>${inner}</blockquote>`
    case 'break':
      return html`<br>`
    case 'thematicBreak':
      return html`<hr>`
    case 'emphasis':
      return html`<em>${inner}</em>`
    case 'strong':
      return html`<strong>${inner}</strong>`
    case 'inlineCode':
    case 'code':
      return html`<code>${node.value}</code>`
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return drawComponent(node, inner)
    default:
      return html`${inner}`
  }
}

type Component = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>

function drawComponent({ name, attributes }: Component, inner: Html[]): Html {
  if (name === 'Gap') return html`□`
  if (name !== 'Corr')
    return html`<div class="${name === 'Caption' ? 'caption' : 'jump-line'}">${inner}</div>`
  const was = attributes.find((attribute) => 'name' in attribute && attribute.name === 'was')?.value
  return html`<ins title="${typeof was === 'string' ? was : ''}">${inner}</ins>`
}
