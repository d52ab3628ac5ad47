// Every type of page in a real browser: no barrier that axe knows of, one request, no script, and nothing cut off.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixture } from '../site/built-site.ts'
import { crowdArchive, crowded } from '../site/crowded-archive.ts'
import { launchBrowser } from './browser.ts'
import { type ServedSite, serveSite } from './served-site.ts'

const [content, crowdedContent] = ['reading-', 'crowded-'].map((name) =>
  mkdtempSync(path.join(tmpdir(), name)),
) as [string, string]
let site: ServedSite
let crowdedSite: ServedSite
let browser: Browser

beforeAll(async () => {
  cpSync(fixture, content, { recursive: true })
  // A daily, so that there are calendars.
  for (let day = 1; day <= 28; day++) {
    const issue = path.join(content, `articles/luwan/2021-03-${String(day).padStart(2, '0')}`)
    mkdirSync(issue)
    writeFileSync(path.join(issue, 'issue.yaml'), `date: ${path.basename(issue)}\nsources: [${source}]\n`)
  }
  crowdArchive(crowdedContent)
  ;[site, crowdedSite] = await Promise.all([serveSite(content), serveSite(crowdedContent)])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await crowdedSite?.close()
  for (const folder of [content, crowdedContent]) rmSync(folder, { recursive: true })
})
const source = `{file: sources/luwan/no-date.txt, sha256: '${'0'.repeat(64)}', encoding: utf-8}`

const article = '/luwan/2022-11-08/01/'
const reading = {
  home: '/',
  publication: '/luwan/',
  'year with calendars': '/luwan/2021/',
  'year with a list': '/luwan/2022/',
  undated: '/luwan/undated/',
  issue: '/luwan/2022-11-08/',
  'issue without articles': '/luwan/2023-02~-2/',
  article,
  'article in English': '/parish/2022-XX/01/',
  'article in traditional Chinese': '/zhenbao/1998-06-01/01/',
  'article that is refused': '/luwan/2023-02~/02/',
  source: '/sources/luwan/2022-11/',
  dates: '/dates/',
  'year of all': '/dates/2022/',
  'month of all': '/dates/2022/11/',
  'month not known': '/dates/2022/unknown/',
  about: '/about/',
  'not found': '/none/',
  gone: '/luwan/2022-11/04/',
}
const all = { ...reading, search: '/search/' }

const windows = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
}

/** Every type of page by its name, and those whose lists are long or whose words are. */
const everywhere = () => [
  ...Object.entries(all).map(([type, address]) => [type, site.origin + address] as const),
  ...Object.entries(crowded).map(
    ([type, address]) => [`crowded: ${type}`, crowdedSite.origin + address] as const,
  ),
]

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(
    async (tags) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      return (await axe.run(document, { runOnly: tags })).violations
    },
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  )
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}

describe.each(Object.keys(windows) as (keyof typeof windows)[])('on a %s', (name) => {
  test.each(['light', 'dark'] as const)('axe finds nothing on any page, %s', async (colorScheme) => {
    const context = await browser.newContext({ viewport: windows[name], colorScheme })
    const page = await context.newPage()
    const found: Record<string, string[]> = {}
    const pages = everywhere().filter(([type]) => name === 'phone' || !type.startsWith('crowded: '))
    for (const [type, address] of pages) {
      await page.goto(address)
      const some = await violations(page)
      if (some.length > 0) found[type] = some
    }
    expect(found).toEqual({})
    await context.close()
  })
})

test('a page for reading is one request, and runs nothing', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const address of Object.values(reading)) {
    asked.length = 0
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([site.origin + address])
    expect(await page.locator('script').count()).toBe(0)
  }
  await context.close()
})

test('at four times its size a page needs no scrolling sideways', async () => {
  // 1280 pixels at 400% are 320.
  const context = await browser.newContext({ viewport: { width: 320, height: 256 } })
  const page = await context.newPage()
  const wide: string[] = []
  for (const [type, address] of everywhere()) {
    await page.goto(address)
    if (await page.evaluate(() => document.documentElement.scrollWidth > 320)) wide.push(type)
  }
  expect(wide).toEqual([])
  await context.close()
})

test('letters twice as large need no scrolling sideways on a phone', async () => {
  const context = await browser.newContext({ viewport: windows.phone })
  const page = await context.newPage()
  const wide: string[] = []
  for (const [type, address] of everywhere()) {
    await page.goto(address)
    await page.addStyleTag({ content: 'html { font-size: 225% !important }' })
    if (await page.evaluate(() => document.documentElement.scrollWidth > 360)) wide.push(type)
  }
  expect(wide).toEqual([])
  await context.close()
})

test('what a correction replaced comes out when it is asked for, without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.origin + article)
  const was = page.locator('.corr .was').first()
  const width = async () => (await was.boundingBox())?.width ?? 0
  expect(await width()).toBeLessThan(2)
  await page.locator('.corr').first().focus()
  expect(await width()).toBeGreaterThan(20)
  await context.close()
})

test('on paper an article has its address and citation, and nothing to click', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site.origin + article)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('nav:visible').count()).toBe(0)
  expect(await page.locator('.citation').innerText()).toContain('https://old.example/luwan/2022-11-08/01/')
  expect(await page.locator('a[download]:visible').count()).toBe(0)
  expect((await page.locator('.corr .was').first().boundingBox())?.width).toBeGreaterThan(20)
  await context.close()
})

test('a line of a source is found by its anchor, and stands out', async () => {
  const context = await browser.newContext({ viewport: windows.phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.origin + article)
  await page.locator('a[href="/sources/luwan/2022-11/#L6"]').click()
  const line = page.locator('li:target')
  expect(await line.innerText()).toBe('第6行')
  await line.waitFor()
  expect((await line.boundingBox())?.y).toBeLessThan(windows.phone.height)
  await context.close()
})
