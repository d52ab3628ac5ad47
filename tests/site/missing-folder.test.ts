// A folder that is not there is wrong usage, for the commands that serve as for the others.
import { execFile } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const scripts = path.resolve(import.meta.dirname, '../../scripts')

test.each([
  ['dev', '--content'],
  ['preview', '--out'],
])('%s ends with 2', async (name, option) => {
  const code = await new Promise((resolve) => {
    const child = execFile(process.execPath, [path.join(scripts, `${name}.ts`), option, 'nowhere'], () =>
      resolve(child.exitCode),
    )
  })
  expect(code).toBe(2)
})
