// An article's body in, a component for its page out, compiled when the page is rendered. A body that is refused
// comes back as its problems, and the page shows its text as it stands.
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime'
import { type EvaluateOptions, evaluate, markdownToHtml } from 'satteri'
import { ownNumbers } from './own-numbers.ts'
import { type BodyProblem, bodyFeatures, parseBody } from './parse-body.ts'

/** A body ready for its page: HTML when it uses no component, a component when it does, or what is wrong. */
export type RenderedBody = { html: string } | { Content: AstroComponent } | { problems: BodyProblem[] }

type AstroComponent = (props: { components: Record<string, unknown> }) => unknown

// Without these, MDX and Markdown mean the same, and Markdown is four times faster. An opening bracket may be a link.
const needsMdx = /[{<[]|^(?: {4}|\t|\s*import\s|\s*export\s)/m

/** Says whether a body is Markdown alone: it holds no component, and nothing that is refused. */
export function isMarkdown(text: string): boolean {
  return !needsMdx.test(text)
}

const options = { features: bodyFeatures, hastPlugins: [ownNumbers] }

/** Compiles a body; nothing of it is run unless it holds only text and our own components. */
export function renderBody(text: string): RenderedBody {
  if (isMarkdown(text)) return { html: markdownToHtml(text, options).html }
  const { problems } = parseBody(text)
  return problems.length > 0 ? { problems } : { Content: componentOf(text) }
}

const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>

function componentOf(text: string): AstroComponent {
  const compiled = evaluate(text, {
    ...runtime,
    ...options,
    elementAttributeNameCase: 'html',
    optimizeStatic: { component: 'Fragment', prop: 'set:html' },
  }) as { default: (props: object) => unknown }
  const Content: AstroComponent = (props) =>
    compiled.default({ ...props, components: { Fragment, ...props.components } })
  // What Astro asks of a component that an MDX file would have given it.
  Object.assign(Content, {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro:renderer')]: 'astro:jsx',
    [Symbol.for('astro.needsHeadRendering')]: false,
  })
  return Content
}
