// The parts of a content folder's search index, kept from one build to the next outside that folder: they may be
// deleted at any time. A build takes them with it, so that two at once leave each other alone.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../.cache/index')

const contentFile = 'content.txt'

/** What a build took, and how it puts it back for the next. */
export interface KeptIndex {
  folder: string
  putBack: () => void
}

/** Takes what is kept for a content folder into a folder of this build. */
export function takeIndex(content: string, work: string): KeptIndex {
  const name = createHash('sha256').update(path.resolve(content)).digest('hex').slice(0, 16)
  const kept = path.join(root, name)
  const folder = path.join(work, 'kept-index')
  try {
    renameSync(kept, folder)
  } catch {
    // The first build of this folder, or another has it at this moment.
    mkdirSync(folder)
  }
  const putBack = () => {
    try {
      mkdirSync(root, { recursive: true })
      writeFileSync(path.join(folder, contentFile), path.resolve(content))
      forgetOthers()
      rmSync(kept, { recursive: true, force: true })
      renameSync(folder, kept)
    } catch {
      // Another build puts its own back at this moment. What is not kept is made again.
    }
  }
  return { folder, putBack }
}

// What is kept of content folders that are gone.
function forgetOthers(): void {
  for (const name of readdirSync(root)) {
    const named = path.join(root, name, contentFile)
    if (existsSync(named) && !existsSync(readFileSync(named, 'utf8')))
      rmSync(path.join(root, name), { recursive: true, force: true })
  }
}
