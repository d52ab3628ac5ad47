// How Astro is told of one content folder and one out folder, so that several builds at once leave each other alone.
import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import type { AstroInlineConfig } from 'astro'
import config from '../astro.config.mjs'
import type { Archive } from '../src/archive/index.ts'

const project = path.resolve(import.meta.dirname, '..')

// What Vite puts around each import() fetches styles and further scripts ahead. Here none has any, and it would be
// a tenth of the search page's script.
const importsAlone = {
  name: 'imports-alone',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** Makes a folder of this run's own, inside the project so that what Astro writes there finds its packages. */
export function workFolder(): string {
  const cache = path.join(project, '.cache')
  mkdirSync(cache, { recursive: true })
  return mkdtempSync(path.join(cache, 'site-'))
}

/** Runs Astro with the project as its working folder: elsewhere it would write its bundle out of reach of its packages. */
export async function inProject<T>(work: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  process.chdir(project)
  try {
    return await work()
  } finally {
    process.chdir(before)
  }
}

/** Gives Astro's configuration for one archive; everything it writes stays in `work`, the pages in `work`/dist. */
export function siteConfig({ folder, record }: Archive, work: string): AstroInlineConfig {
  return {
    ...config,
    configFile: false,
    root: work,
    srcDir: path.join(project, 'src'),
    publicDir: path.join(project, 'public'),
    outDir: path.join(work, 'dist'),
    cacheDir: path.join(work, 'cache'),
    ...(record.url ? { site: record.url } : {}),
    logLevel: 'warn',
    vite: {
      define: { __CONTENT_FOLDER__: JSON.stringify(folder) },
      plugins: [importsAlone],
      build: { cssMinify: true, cssTarget: 'esnext' },
      server: { fs: { allow: [project] } },
    },
  }
}
