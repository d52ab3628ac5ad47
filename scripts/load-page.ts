// A page in a browser in, what was downloaded for it out.
import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'

/** What came over the line for one page: bytes after Brotli. */
export interface Load {
  bytes: number
  requests: number
  script: number
}

/** Opens a page with an empty cache and waits until nothing more is asked for. */
export async function loadPage(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const total: Load = { bytes: 0, requests: 0, script: 0 }
  const bodies: Promise<void>[] = []
  page.on('response', (response) => {
    if (response.url().startsWith('data:')) return
    const count = async () => {
      // Pagefind's own files are compressed as they are.
      const raw = await response.body()
      const { length } = /\.(?:pf_\w+|pagefind)$/.test(response.url()) ? raw : brotliCompressSync(raw)
      total.requests += 1
      total.bytes += length
      if (response.request().resourceType() === 'script') total.script += length
    }
    bodies.push(count())
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await Promise.all(bodies)
  await context.close()
  return total
}
