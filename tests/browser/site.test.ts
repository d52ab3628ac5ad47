// A small archive from its content to a reader: reads, browses by date, and finds a fragment, in a real browser.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { fixture } from '../site/built-site.ts'
import { launchBrowser } from './browser.ts'
import { type ServedSite, serveSite } from './served-site.ts'

let site: ServedSite
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  site = await serveSite(fixture)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.close()
})
afterEach(() => context?.close())

const article = '/luwan/2022-11-08/01/'

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(site.origin + address)
  return page
}

/** Follows the link of the main text that leads to an address. */
async function follow(page: Page, address: string): Promise<void> {
  await page.locator(`main a[href="${address}"]`).first().click()
  await page.waitForURL((url) => decodeURI(url.pathname) === address)
}

test('an article is read in one request with scripts off', async () => {
  context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(site.origin + article)
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([site.origin + article])
  const text = await page.locator('article').innerText()
  for (const part of ['镇里召开秋冬防火工作会议', '未雨绸缪', '责任到户', '东街、西街', '下转第2版']) {
    expect(text).toContain(part)
  }
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
})

test('home leads by date to an article', async () => {
  const page = await open('/', { javaScriptEnabled: false })
  await page.locator('a[href="/dates/"]').first().click()
  for (const address of ['/dates/2022/', '/dates/2022/11/', '/luwan/2022-11-08/', article]) {
    await follow(page, address)
  }
  expect(await page.locator('h1').innerText()).toContain('镇里召开秋冬防火工作会议')
})

test('home leads by publication to an article, and on to the next', async () => {
  const page = await open('/', { javaScriptEnabled: false })
  for (const address of ['/luwan/', '/luwan/2022/', '/luwan/2022-11-08/', article])
    await follow(page, address)
  await page.locator('a[rel=next]').click()
  expect(await page.locator('h1').innerText()).toContain('东街菜场修好了屋顶')
})

test('a fragment from the middle of words is found from the home page, and leads to its place', async () => {
  const page = await open('/')
  await page.locator('input[type=search]').fill('场的屋')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=*')
  const result = page.locator('[data-search-result]')
  await result.locator('a').waitFor()
  expect(await result.count()).toBe(1)
  expect(await result.locator('mark').allTextContents()).toEqual(['场的屋'])
  await result.locator('a').click()
  await page.waitForURL('**/luwan/2022-11-08/02/**')
  expect(await page.locator('article').innerText()).toContain('东街菜场的屋顶修好了')
})

test.each([360, 1280])('no page is wider than a window of %i pixels', async (width) => {
  const page = await open('/', { viewport: { width, height: 740 } })
  for (const address of ['/', '/dates/', '/luwan/', '/luwan/2022-11-08/', article, '/search/?q=东街']) {
    await page.goto(site.origin + address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
      width,
    )
  }
})
