// Builds a content folder's site into a folder of its own, with the command that people use.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const project = join(import.meta.dirname, '..', '..')

/** The small archive made for the tests. */
export const fixtureContent = join(project, 'tests', 'site', 'fixture-content')

/** Builds the site and gives its folder. */
export async function buildSite(content: string): Promise<string> {
  const out = join(await mkdtemp(join(tmpdir(), 'site-')), 'dist')
  const command = [join(project, 'scripts', 'build.ts'), '--content', content, '--out', out]
  await promisify(execFile)(process.execPath, command, { cwd: project }).catch((error) => {
    // 1 says that something in the content is wrong, as the small archive has it on purpose; the site is there.
    if (error.code !== 1 || !existsSync(out)) throw error
  })
  return out
}
