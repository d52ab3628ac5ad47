// What cannot be meant is wrong usage: a folder that is not there, a port that is none. The command says so and ends with 2.
import { execFile } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const scripts = path.resolve(import.meta.dirname, '../../scripts')

const noPort = (name: string, port: string) => [name, '--port', port, `there is no port ${port}`] as const

test.each([
  ['dev', '--content', 'nowhere', 'there is no folder nowhere'],
  ['preview', '--out', 'nowhere', 'there is no built site in nowhere'],
  noPort('dev', 'http'),
  noPort('preview', '70000'),
  noPort('preview', '-1'),
  noPort('review', ''),
] as const)('%s %s %s ends with 2', async (name, option, value, words) => {
  const args = [path.join(scripts, `${name}.ts`), `${option}=${value}`]
  const [code, said] = await new Promise<[number | null, string]>((resolve) => {
    const child = execFile(process.execPath, args, (_error, _out, errors) =>
      resolve([child.exitCode, errors]),
    )
  })
  expect(code).toBe(2)
  expect(said).toContain(words)
  expect(said).not.toContain('    at ')
})
