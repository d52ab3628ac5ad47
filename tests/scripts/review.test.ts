// The review command: its usage, and whom its server answers.
import { expect, onTestFinished, test } from 'vitest'
import { review } from '../../scripts/review.ts'
import { contentFolder, run } from './content-folder.ts'

async function serve() {
  const { address, close } = await review({ content: contentFolder({}) }, 0)
  onTestFinished(close)
  return address
}

test('help ends with 0', async () => {
  const { code, out } = await run('review', '--help')
  expect(code).toBe(0)
  for (const option of ['--content', '--publication', '--port', '--open']) expect(out).toContain(option)
})

test.each([
  [['--content', 'nowhere/at/all'], 'there is no folder nowhere/at/all'],
  [['--port', '70000'], 'there is no port 70000'],
  [['--port', 'abc'], 'there is no port abc'],
  [['--publication', 'nobody'], 'there is no publication nobody'],
  [['--language', '中文'], '中文 is no language'],
  [['--frobnicate'], 'frobnicate'],
])('%s is wrong usage and ends with 2', async (usage, said) => {
  const { code, errors } = await run('review', ...usage)
  expect(code).toBe(2)
  expect(errors).toContain(said)
})

test('a port that is taken is said, and ends with 1', async () => {
  const port = new URL(await serve()).port
  const { code, errors } = await run('review', '--content', contentFolder({}), '--port', port)
  expect(code).toBe(1)
  expect(errors).toContain('The review cannot be served')
})

test('only this machine and its own pages are answered', async () => {
  const address = await serve()
  expect(new URL(address).hostname).toBe('127.0.0.1')
  expect((await fetch(address)).status).toBe(200)
  const form = { method: 'POST', body: 'file=x', headers: { origin: 'https://elsewhere.example' } }
  expect((await fetch(`${address}reviewed`, form)).status).toBe(403)
  expect((await fetch(`${address}reviewed`, { method: 'POST', body: 'x'.repeat(200_000) })).status).toBe(413)
  expect((await fetch(`${address}reviewed`)).status).toBe(405)
  expect((await fetch(address, { method: 'DELETE' })).status).toBe(405)
})

test('a page runs nothing but its own script', async () => {
  const { headers } = await fetch(await serve())
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
})
