// Astro makes of every page a request, an answer and a stream. Most pages of a site are articles: these are drawn
// straight from their component and written at once, the same bytes in less time. Astro draws the first of them, and
// what it drew that one with serves for the others. It draws every other page itself.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { AstroIntegration, SSRResult } from 'astro'
import { chunkToString, type renderToString } from 'astro/runtime/server/index.js'
import { type Article, articleAddress } from '../src/archive/index.ts'

type Component = Parameters<typeof renderToString>[1]
type Chunk = Parameters<typeof chunkToString>[1]

/** The module of a page: its component, and what it is drawn with for each address. */
interface ArticlePage {
  default: Component
  getStaticPaths: () => { props: { article: Article } }[]
}

/** Astro's own prerenderer, which has the modules of the pages by their routes: `createDefaultPrerenderer` in Astro 7. */
interface WithPages {
  app: { manifest: { pageMap: Map<string, () => Promise<{ page: () => ArticlePage }>> } }
}

const articleRoute = '/[publication]/[issue]/[article]/index.astro'

/** Writes the pages of articles into `out` itself, and leaves the others to Astro. */
export function directPages(out: string): AstroIntegration {
  return {
    name: 'direct-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const { page, seen } = await watchArticles(astro as unknown as WithPages)
            const paths = await astro.getStaticPaths()
            const first = paths.find(({ route }) => route.component.endsWith(articleRoute))
            if (!first) return paths
            const request = new Request(new URL(first.pathname, 'http://localhost'))
            await astro.render(request, { routeData: first.route })
            await writePages(out, page, seen())
            return paths.filter(({ route }) => route !== first.route)
          },
        })),
    },
  }
}

/** Puts a component before that of articles, which sees what Astro draws the first of them with. */
async function watchArticles({
  app,
}: WithPages): Promise<{ page: ArticlePage; seen: () => () => SSRResult }> {
  const { pageMap } = app.manifest
  const [name, open] = [...pageMap].find(([route]) => route.endsWith(articleRoute)) ?? []
  if (name === undefined || !open) throw new Error('Astro has no page for articles.')
  const page = (await open()).page()
  let copier: (() => SSRResult) | undefined
  const watching: Component = (result, ...rest) => {
    copier ??= copierOf(result)
    return page.default(result, ...rest)
  }
  const watched = { ...page, default: Object.assign(watching, page.default) }
  pageMap.set(name, async () => ({ page: () => watched }))
  const seen = () => {
    if (!copier) throw new Error('Astro did not draw the first article.')
    return copier
  }
  return { page, seen }
}

// What is gathered while a page is drawn is each page's own.
function copierOf(result: SSRResult): () => SSRResult {
  const copied = (value: unknown) =>
    value instanceof Set ? new Set(value) : Array.isArray(value) ? [...value] : value
  const before = Object.entries(result._metadata).map(([name, value]) => [name, copied(value)] as const)
  return () => ({
    ...result,
    _metadata: Object.fromEntries(
      before.map(([name, value]) => [name, copied(value)]),
    ) as unknown as SSRResult['_metadata'],
  })
}

async function writePages(out: string, page: ArticlePage, result: () => SSRResult): Promise<void> {
  for (const [i, { props }] of page.getStaticPaths().entries()) {
    const address = articleAddress(props.article)
    const html = await drawPage(page.default, at(address, result()), props)
    const folder = path.join(out, address)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'index.html'), html)
    // Whatever else is being done has its turn.
    if (i % 50 === 0) await setImmediate()
  }
}

/** Draws a page at one go: only a body with components in it makes anything wait. */
async function drawPage(component: Component, result: SSRResult, props: object): Promise<string> {
  // Astro's compiler takes it off a template, and Astro puts it before each page.
  let html = result.compressHTML ? '<!DOCTYPE html>' : '<!DOCTYPE html>\n'
  const write = (chunk: Chunk) => {
    html += typeof chunk === 'string' ? chunk : chunkToString(result, chunk)
  }
  const drawn = await component(result, props, {})
  if (!('render' in drawn)) throw new Error('The page of articles is no page that can be drawn.')
  const rest = drawn.render({ write })
  if (rest) await rest
  return html
}

/** Gives a page what it asks of its own address: nothing else of an address is in `Astro` for our components. */
function at(address: string, result: SSRResult): SSRResult {
  const url = new URL(address, result.request.url)
  const createAstro: SSRResult['createAstro'] = (...given) =>
    Object.assign(result.createAstro(...given), { url })
  return { ...result, pathname: address, createAstro }
}
