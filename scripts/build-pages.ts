// An archive in, its pages out, by Astro. As a command, for tests and benchmarks: node scripts/build-pages.ts
import { renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'astro'
import { handOver } from '../src/archive/handed-over.ts'
import { type Archive, readArchive } from '../src/archive/index.ts'
import { contentOption, outOption, readArguments } from './arguments.ts'
import { directPages } from './direct-pages.ts'
import { inProject, siteConfig, workFolder } from './site-config.ts'

/** Builds the pages of an archive into `work`/dist; `byAstro` leaves all of it to Astro, which takes longer. */
export async function buildPages(archive: Archive, work: string, { byAstro = false } = {}): Promise<void> {
  const config = siteConfig(archive, work)
  if (byAstro) return inProject(() => build(config))
  const integrations = [...(config.integrations ?? []), directPages(path.join(work, 'dist'))]
  const takeBack = handOver(archive)
  try {
    await inProject(() => build({ ...config, integrations }))
  } finally {
    takeBack()
  }
}

if (import.meta.main) {
  const {
    content,
    out,
    'by-astro': byAstro,
  } = readArguments({
    name: 'build-pages',
    summary: 'Builds the pages alone, into a new folder.',
    options: {
      content: contentOption,
      out: outOption,
      'by-astro': { type: 'boolean', help: 'by Astro alone' },
    },
  })
  const target = path.resolve(out)
  const work = workFolder()
  try {
    await buildPages(readArchive(content), work, { byAstro })
    renameSync(path.join(work, 'dist'), target)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
