// Astro makes of every page a request, an answer and a stream. Most pages of a site are articles: these are drawn
// straight from their component and written at once, the same bytes in less time. Astro draws the first of them, and
// what it drew that one with serves for the others. It draws every other page itself.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { AstroIntegration, SSRResult } from 'astro'
import { renderToString } from 'astro/runtime/server/index.js'
import { type Article, articleAddress } from '../src/archive/index.ts'

type Component = Parameters<typeof renderToString>[1]

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
  for (const { props } of page.getStaticPaths()) {
    const address = articleAddress(props.article)
    const own = at(address, result())
    const html = await renderToString(own, page.default, props, {}, true)
    const folder = path.join(out, address)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, 'index.html'), html as string)
    // Whatever else is being done has its turn.
    await setImmediate()
  }
}

/** Gives a page what it asks of its own address: nothing else of an address is in `Astro` for our components. */
function at(address: string, result: SSRResult): SSRResult {
  const url = new URL(address, result.request.url)
  const createAstro: SSRResult['createAstro'] = (...given) =>
    Object.assign(result.createAstro(...given), { url })
  return { ...result, pathname: address, createAstro }
}
