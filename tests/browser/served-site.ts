// Builds a content folder's site and serves it, for the tests that look at it in a browser.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from '../../scripts/preview.ts'
import { run } from '../site/built-site.ts'

/** A built site being served. */
export interface ServedSite {
  /** Its address, without the last /. */
  origin: string
  folder: string
  close: () => Promise<void>
}

/** Builds and serves the site of a content folder; something wrong in the content does not matter here. */
export async function serveSite(content: string): Promise<ServedSite> {
  const parent = await mkdtemp(join(tmpdir(), 'served-'))
  const folder = join(parent, 'dist')
  const { stderr } = await run(['--content', content, '--out', folder])
  if (!existsSync(folder)) throw new Error(`The build made nothing: ${stderr}`)
  const { address, close } = await preview(folder, 0)
  return {
    origin: address.replace(/\/$/, ''),
    folder,
    async close() {
      close()
      await rm(parent, { recursive: true })
    },
  }
}
