// Dev shows what is written into the content folder while it runs, and says what is wrong there.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fixture } from './built-site.ts'

const project = path.resolve(import.meta.dirname, '../..')
const content = mkdtempSync(path.join(tmpdir(), 'dev-'))
const issue = path.join(content, 'articles/luwan/2022-11-08')
const wait = { timeout: 30_000, interval: 300 }
let server: ChildProcess
let said = ''
let origin = ''

beforeAll(async () => {
  cpSync(fixture, content, { recursive: true })
  const port = String(20_000 + (process.pid % 20_000))
  // Under this variable Astro takes itself to be tested, and serves nothing.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  server = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--port', port], {
    cwd: project,
    env,
  })
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += text))
  await vi.waitUntil(() => (origin = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? ''), 120_000)
})
afterAll(() => {
  server.kill()
  rmSync(content, { recursive: true })
})

/** Gives a page as soon as it holds these words. */
async function shows(address: string, words: string): Promise<void> {
  await expect.poll(async () => (await fetch(origin + address)).text(), wait).toContain(words)
}

test('a title that changes, an article that is added and a wrong field are seen without a restart', async () => {
  await shows('/luwan/2022-11-08/', '东街菜场修好了屋顶')
  await shows('/luwan/2022-11-08/02/', '东街菜场修好了屋顶')
  // The folder is watched a moment after the first page can be had.
  await new Promise((ready) => setTimeout(ready, 2000))
  const file = path.join(issue, '02.mdx')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('东街菜场修好了屋顶', '菜场换了新屋顶'))
  await shows('/luwan/2022-11-08/02/', '菜场换了新屋顶')
  await shows('/luwan/2022-11-08/', '菜场换了新屋顶')
  writeFileSync(path.join(issue, '05.mdx'), text.replace('东街菜场修好了屋顶', '南街也要修'))
  await shows('/luwan/2022-11-08/05/', '南街也要修')
  await shows('/luwan/2022-11-08/', '南街也要修')
  writeFileSync(file, text.replace('section:', 'date: someday\nsection:'))
  await shows('/luwan/2022-11-08/', '第2版')
  await expect
    .poll(() => fetch(`${origin}/luwan/2022-11-08/`).then(() => said), wait)
    .toMatch(/problem {2}articles\/luwan\/2022-11-08\/02\.mdx:3: /)
})
