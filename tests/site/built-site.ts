// Builds a content folder with the command that people use, for the tests of the site, and reads what came out.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '../..')

/** The invented archive of these tests. */
export const fixture = path.join(import.meta.dirname, 'fixture-content')

/** A built site: its files by path, and what the command said. */
export interface BuiltSite {
  files: Map<string, Buffer>
  code: number
  said: string
  /** What is wrong in the content, one line for each. */
  problems: string[]
  text: (address: string) => string
  remove: () => void
}

/** Builds a content folder into a folder of its own. */
export async function buildSite(content: string): Promise<BuiltSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'))
  const out = path.join(folder, 'out')
  const { code, stdout, stderr } = await run(['--content', content, '--out', out])
  if (!existsSync(out)) throw new Error(`The build made nothing: ${stderr}`)
  const files = new Map(
    readdirSync(out, { recursive: true })
      .map((name) => String(name).split(path.sep).join('/'))
      .filter((name) => statSync(path.join(out, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(path.join(out, name))]),
  )
  return {
    files,
    code,
    said: stdout,
    problems: stderr.split('\n').filter((line) => /^\S+: |^\S+:\d+: /.test(line)),
    text: (address) => String(files.get(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`)),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

/** Runs the build command and gives its exit code and what it said. */
export function run(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const command = [path.join(project, 'scripts/build.ts'), ...args]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: tmpdir() }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}
