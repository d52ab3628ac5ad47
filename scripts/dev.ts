// Serves the site while its pages or its content are being worked on; each page is made when it is asked for.
import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type AstroInlineConfig, dev } from 'astro'
import { readArchive } from '../src/archive/index.ts'
import { contentOption, portOption, readArguments, readPort, wrongUsage } from './arguments.ts'
import { inProject, siteConfig, workFolder } from './site-config.ts'

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>

// The module that holds the archive: when it is stale, so is every page.
const archiveModule = path.resolve(import.meta.dirname, '../src/archive/current.ts')

/** Watches the content folder: a file of it that changes makes the archive be read anew. */
function watchContent(folder: string): Plugins {
  const watched = ['archive.yaml', 'addresses.yaml', 'publications', 'articles', 'sources']
  return [
    {
      name: 'watch-content',
      configureServer({ watcher }) {
        watcher.add(watched.map((name) => path.join(folder, name)))
      },
      hotUpdate({ file, modules }) {
        if (!path.resolve(file).startsWith(folder + path.sep)) return undefined
        return [...modules, ...(this.environment.moduleGraph.getModulesByFile(archiveModule) ?? [])]
      },
    },
  ]
}

const { content, port } = readArguments({
  name: 'dev',
  summary: 'Serves the site and shows changes of pages and content as they are made. Search needs a build.',
  options: {
    content: contentOption,
    port: portOption('4321'),
  },
})
const listenOn = readPort('dev', port)
if (!existsSync(content)) wrongUsage('dev', `there is no folder ${content}`)
const work = workFolder()
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
const archive = readArchive(content)
const config = siteConfig(archive, work)
await inProject(() =>
  dev({
    ...config,
    logLevel: 'info',
    server: { port: listenOn },
    vite: { ...config.vite, plugins: watchContent(archive.folder) },
  }),
)
