// An article's body in, its tree out, with everything refused that is not text: no import, export, expression or
// HTML, no component but ours. Nothing of a body is ever run before it has passed here.
import { type MdastNode, mdxToMdast } from 'satteri'

/** What a body may not hold, and the line of the body on which it stands. */
export interface BodyProblem {
  line: number
  reason: string
}

/** The components a body may use, and the attributes each may have. */
const bodyComponents: Record<string, readonly string[]> = {
  Caption: [],
  JumpLine: [],
  Corr: ['was'],
  Gap: [],
}

const blockComponents = new Set(['Caption', 'JumpLine'])

/** What the parser is told: words as they stand, no smart quotes, no tables or links made of bare text. */
export const bodyFeatures = { gfm: false, smartPunctuation: false, frontmatter: false } as const

const plainNodes = new Set([
  ...['root', 'paragraph', 'list', 'listItem', 'text', 'break', 'emphasis', 'strong'],
  ...['blockquote', 'thematicBreak', 'inlineCode', 'code'],
])

/** Parses a body; `problems` is empty when it may be rendered. */
export function parseBody(text: string): { tree: MdastNode | undefined; problems: BodyProblem[] } {
  let tree: MdastNode
  try {
    tree = mdxToMdast(text, { features: bodyFeatures, position: true })
  } catch (error) {
    const [, line = '1', reason] =
      /^(\d+):\d+: ([\s\S]*?)(?: \(mdx\S*\))?$/.exec((error as Error).message) ?? []
    return { tree: undefined, problems: [{ line: Number(line), reason: reason ?? String(error) }] }
  }
  const problems: BodyProblem[] = []
  check(tree, problems)
  return { tree, problems }
}

function check(node: MdastNode, problems: BodyProblem[]): void {
  const reason = reasonAgainst(node)
  if (reason) problems.push({ line: node.position?.start.line ?? 1, reason })
  else if ('children' in node) for (const child of node.children) check(child as MdastNode, problems)
}

function reasonAgainst(node: MdastNode): string | undefined {
  if (plainNodes.has(node.type)) return undefined
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? 'a heading of the first level, which is the title’s; write ##' : undefined
    case 'link':
      return /^(?:https?:\/\/|\/)/.test(node.url)
        ? undefined
        : `a link to ${node.url}, which is no web address`
    case 'mdxJsxTextElement':
      if (blockComponents.has(node.name ?? ''))
        return `<${node.name}> within a line; it stands on a line of its own`
      return reasonAgainstComponent(node.name ?? '', node.attributes)
    case 'mdxJsxFlowElement':
      return reasonAgainstComponent(node.name ?? '', node.attributes)
    case 'mdxjsEsm':
      return 'import or export, which an article may not have; as text, write &#x69;mport or &#x65;xport'
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return 'an expression in braces, which an article may not have; as text, write \\{'
    default:
      return `${node.type}, which an article may not have`
  }
}

function reasonAgainstComponent(
  name: string,
  attributes: readonly { type: string; name?: string; value?: unknown }[],
): string | undefined {
  const allowed = Object.hasOwn(bodyComponents, name) ? bodyComponents[name] : undefined
  const names = Object.keys(bodyComponents).join(', ')
  if (!allowed) return `<${name}>, which is none of the components ${names}; as text, write \\<`
  for (const { type, name: attribute = '', value } of attributes) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
      return `an expression in <${name}>; write text in quotes`
    if (!allowed.includes(attribute)) return `the attribute ${attribute}, which <${name}> does not have`
  }
  return undefined
}
