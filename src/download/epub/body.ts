// An article's body in, the same as XHTML out: corrections with what they correct, gaps in words, jump lines as links
// within the book. A body that is refused comes as it stands.
import { markdownToHast, mdxToHast } from 'satteri'
import type { ElementContent } from 'xast'
import { x } from 'xastscript'
import { type Article, directionOf, jumpLines, jumpsOf, readBody } from '../../archive/index.ts'
import { hasOwnNumber } from '../../render/own-numbers.ts'
import { bodyFeatures, parseBody } from '../../render/parse-body.ts'
import { isMarkdown } from '../../render/render-body.ts'
import { articleFile, type Book, wholeAddress } from './book.ts'

type Node = ReturnType<typeof mdxToHast>
type OfType<Type extends string> = Extract<Node, { type: Type }>

/** Where a piece of text stands. */
interface Place {
  book: Book
  article: Article
}

/** Writes the body of an article of a book. */
export function bodyOf(book: Book, article: Article): ElementContent[] {
  const { text } = readBody(book.archive, article)
  const { words } = book
  const options = { features: bodyFeatures }
  if (!isMarkdown(text) && parseBody(text).problems.length > 0)
    return [x('div', { class: 'note' }, words.bodyRefused), x('pre', text.trim())]
  const tree = isMarkdown(text) ? markdownToHast(text, options) : mdxToHast(text, options)
  const body = children(tree, { book, article })
  const { to } = jumpsOf(book.archive, article)
  if (!to || jumpLines(text).some((said) => directionOf(said) === 'to')) return body
  const said = [words.continued, article.fields.continued].join(' ')
  return [...body, x('div', { class: 'jump-line' }, x('a', { href: articleFile(to) }, said))]
}

function children(node: Node, place: Place): ElementContent[] {
  return 'children' in node ? (node.children as Node[]).flatMap((child) => written(child, place)) : []
}

function written(node: Node, place: Place): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }]
    case 'element':
      return [element(node, place)]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node, place)
    default:
      return []
  }
}

function element(node: OfType<'element'>, place: Place): ElementContent {
  const { tagName, properties } = node
  const inner = children(node, place)
  if (tagName === 'a') return link(String(properties?.href ?? ''), inner, place)
  if (tagName === 'li' && hasOwnNumber(textOf(inner))) return x('li', { class: 'own' }, inner)
  const start = tagName === 'ol' ? properties?.start : undefined
  return x(tagName, start === undefined ? {} : { start: String(start) }, inner)
}

// A path without its host leads nowhere from a book.
function link(href: string, inner: ElementContent[], { book }: Place): ElementContent {
  const whole = wholeAddress(book.archive, href)
  return /^https?:/.test(whole) ? x('a', { href: whole }, inner) : x('span', inner)
}

function component(
  node: OfType<'mdxJsxFlowElement'> | OfType<'mdxJsxTextElement'>,
  place: Place,
): ElementContent[] {
  const { words } = place.book
  const inner = children(node, place)
  switch (node.name) {
    case 'Gap':
      return [x('span', { class: 'gap' }, words.gap)]
    case 'Corr': {
      const was = node.attributes.find((one) => 'name' in one && one.name === 'was')?.value
      const said = words.correctedFrom(typeof was === 'string' ? was : '')
      return [x('span', { class: 'corr' }, inner), x('span', { class: 'was' }, said)]
    }
    case 'JumpLine':
      return [x('div', { class: 'jump-line' }, jumpLine(inner, place))]
    default:
      return [x('div', { class: 'caption' }, inner)]
  }
}

function jumpLine(inner: ElementContent[], { book, article }: Place): ElementContent[] {
  const direction = directionOf(textOf(inner))
  const other = direction && jumpsOf(book.archive, article)[direction]
  return other ? [x('a', { href: articleFile(other) }, inner)] : inner
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => ('children' in node ? textOf(node.children) : 'value' in node ? node.value : ''))
    .join('')
}
