// Preview answers as a static host does.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { preview } from '../../scripts/preview.ts'
import { servedFile } from '../../scripts/served-file.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'preview-'))
const root = path.join(folder, 'out')
let served: Awaited<ReturnType<typeof preview>>
beforeAll(async () => {
  mkdirSync(path.join(root, 'a~'), { recursive: true })
  writeFileSync(path.join(root, 'a~/index.html'), '<p>页</p>')
  writeFileSync(path.join(root, 'a~/issue.epub'), 'zip')
  writeFileSync(path.join(root, '404.html'), 'none')
  writeFileSync(path.join(folder, 'secret.txt'), 'secret')
  served = await preview(root, 0)
})
afterAll(() => {
  served.close()
  rmSync(folder, { recursive: true })
})

test('text is sent compressed to whoever takes it so, and as it is to whoever does not', async () => {
  const sent = async (accepted: string) => {
    const response = await fetch(`${served.address}a~/`, { headers: { 'accept-encoding': accepted } })
    return [response.headers.get('content-encoding'), await response.text()]
  }
  expect(await sent('gzip, deflate, br')).toEqual(['br', '<p>页</p>'])
  expect(await sent('gzip;q=0.8')).toEqual(['gzip', '<p>页</p>'])
  expect(await sent('identity')).toEqual([null, '<p>页</p>'])
})

test('an e-book is sent as one, as it is', async () => {
  const response = await fetch(`${served.address}a~/issue.epub`)
  expect(response.headers.get('content-type')).toBe('application/epub+zip')
  expect(response.headers.get('content-encoding')).toBe(null)
  expect(await response.text()).toBe('zip')
})

test('only what reads is answered', async () => {
  expect((await fetch(`${served.address}a~/`, { method: 'POST', body: 'x' })).status).toBe(405)
  const head = await fetch(`${served.address}a~/`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('a page is sent as UTF-8', async () => {
  const response = await fetch(`${served.address}a~/`)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toBe('<p>页</p>')
})

test('an address without its last / leads to the one with it', async () => {
  const response = await fetch(`${served.address}a~`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([301, '/a~/'])
  const asked = await fetch(`${served.address}a~?q=1`, { redirect: 'manual' })
  expect(asked.headers.get('location')).toBe('/a~/?q=1')
})

test('an address that was never given has the page that says so', async () => {
  const response = await fetch(`${served.address}b/`)
  expect([response.status, await response.text()]).toEqual([404, 'none'])
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%E0%A4%A'])(
  '%s is not served',
  (address) => {
    expect(servedFile(root, address)).toBeUndefined()
  },
)
