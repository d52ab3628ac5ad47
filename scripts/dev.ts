// Serves the site while its pages or its content are being worked on; each page is made when it is asked for.
import { existsSync, rmSync } from 'node:fs'
import { dev } from 'astro'
import { readArchive } from '../src/archive/index.ts'
import { contentOption, readArguments } from './arguments.ts'
import { inProject, siteConfig, workFolder } from './site-config.ts'

const { content, port } = readArguments({
  name: 'dev',
  summary: 'Serves the site and shows changes of pages and content as they are made. Search needs a build.',
  options: {
    content: contentOption,
    port: { type: 'string', value: 'PORT', default: '4321', help: 'the port to listen on' },
  },
})
if (!existsSync(content)) {
  console.error(`There is no content folder ${content}.`)
  process.exit(1)
}
const work = workFolder()
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
process.on('SIGINT', () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
const config = siteConfig(readArchive(content), work)
await inProject(() => dev({ ...config, logLevel: 'info', server: { port: Number(port) } }))
