// A content folder in a temporary place, and the commands run on it as a person runs them.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Makes a content folder of these files; it is removed when the test is over. */
export function contentFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-content-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, text] of Object.entries({ 'archive.yaml': 'title: 试验文库\n', ...files }))
    put(folder, file, text)
  return folder
}

/** Writes one file of a content folder. */
export function put(folder: string, file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** What a command said and how it ended. */
export interface Run {
  code: number
  out: string
  errors: string
}

/** Runs a command of the project. */
export function run(script: string, ...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join('scripts', `${script}.ts`), ...args],
      { cwd: root },
      (error, out, errors) => {
        done({ code: error ? Number(error.code) : 0, out, errors })
      },
    )
  })
}
