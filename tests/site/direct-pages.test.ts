// Our short way with the pages of articles gives the bytes that Astro gives.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { fixture } from './built-site.ts'

const project = path.resolve(import.meta.dirname, '../..')
const sample = path.join(project, 'content')

function filesOf(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name))]))
}

async function pagesOf(content: string, ...how: string[]): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const out = path.join(folder, 'out')
  const command = [path.join(project, 'scripts/build-pages.ts'), '--content', content, '--out', out, ...how]
  await promisify(execFile)(process.execPath, command)
  return filesOf(out)
}

test.each([
  ['the test archive, with what is refused and what is missing', fixture],
  ['the sample archive', sample],
])('%s', async (_, content) => {
  const [ours, byAstro] = await Promise.all([pagesOf(content), pagesOf(content, '--by-astro')])
  expect(ours.size).toBeGreaterThan(50)
  expect([...ours.keys()]).toEqual([...byAstro.keys()])
  const different = [...ours].filter(([name, bytes]) => !byAstro.get(name)?.equals(bytes))
  expect(different.map(([name]) => name)).toEqual([])
})
