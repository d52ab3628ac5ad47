// A command finds what Node made of our code on its last run.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const project = path.resolve(import.meta.dirname, '../..')

test('keeps compiled code in the cache of the project', () => {
  const folder = execFileSync(
    process.execPath,
    [
      ...['--import', './scripts/keep-code.ts', '--input-type', 'module', '--eval'],
      "import { getCompileCacheDir } from 'node:module'; console.log(getCompileCacheDir())",
    ],
    { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: undefined } },
  )
  expect(path.relative(project, folder.trim())).toMatch(/^\.cache.code/)
})
