// The review in a real browser: from doubt to doubt by keys and buttons, marked right, and remembered after a restart.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { review } from '../../scripts/review.ts'
import { convert, converted, doubtful, source } from '../review/doubtful.ts'
import { put } from '../scripts/content-folder.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

async function open(
  content: string,
  options = {},
): Promise<{ page: Page; address: string; close: () => void }> {
  const { address, close } = await review({ content }, 0)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  onTestFinished(async () => {
    await context.close()
    close()
  })
  const page = await context.newPage()
  await page.goto(address)
  return { page, address, close }
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('tbody a').first().click()
  await page.locator('.tools').waitFor()
}

const left = (page: Page) => page.locator('p.left').innerText()
const current = (page: Page) => page.locator('.doubt.current').getAttribute('data-line')

test('keys lead from doubt to doubt, mark it right, and a restart remembers', async () => {
  const content = await converted({ [source]: doubtful })
  const { page, close } = await open(content)
  await openFirst(page)
  expect(await left(page)).toBe('2 doubts left')
  await page.keyboard.press('j')
  expect(await current(page)).toBe('5')
  expect(await page.locator('.doubt.current').evaluate((doubt) => doubt === document.activeElement)).toBe(
    true,
  )
  expect(await page.locator('article.current').getAttribute('id')).toBe('a-01')
  expect(await page.evaluate(() => [...(CSS.highlights.get('doubt') ?? [])].map(String))).toEqual([
    '夜里行船不再怕',
  ])
  await page.keyboard.press('n')
  expect(await current(page)).toBe('7')
  await page.keyboard.press('k')
  expect(await current(page)).toBe('5')
  expect(await page.locator('#said').innerText()).toContain('Doubt 1 of 2, line 5')
  await page.keyboard.press('r')
  await page.locator('.doubt.settled').waitFor()
  expect(await left(page)).toBe('1 doubt left')
  expect(await current(page)).toBe('7')
  await page.keyboard.press('u')
  await expect.poll(() => left(page)).toBe('2 doubts left')
  expect(await current(page)).toBe('5')
  await page.keyboard.press('r')
  await expect.poll(() => left(page)).toBe('1 doubt left')
  close()
  const again = await open(content)
  expect(await again.page.locator('tbody tr').first().innerText()).toContain('1 of 2')
  await openFirst(again.page)
  await again.page.keyboard.press('j')
  expect(await current(again.page)).toBe('7')
})

test('the buttons do what the keys do, and the whole article can be marked', async () => {
  const { page } = await open(await converted({ [source]: doubtful }))
  await openFirst(page)
  await page.locator('button[data-do=next]').click()
  expect(await current(page)).toBe('5')
  await page.locator('button[data-do=previous]').click()
  expect(await current(page)).toBe('7')
  await page.locator('button[data-do=right]').click()
  await page.locator('.doubt.settled').waitFor()
  await page.locator('.doubt.settled button').click()
  await expect.poll(() => left(page)).toBe('2 doubts left')
  await page.locator('.whole button').click()
  await expect.poll(() => left(page)).toBe('No doubts left')
  expect(await page.locator('#said').innerText()).toContain('All doubts of this source are looked through.')
  expect(await page.locator('.whole').isVisible()).toBe(false)
  await page.locator('button[data-do=keys]').click()
  expect(await page.locator('dialog').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  expect(await page.locator('dialog').isVisible()).toBe(false)
})

test('without the script, the forms still work', async () => {
  const { page } = await open(await converted({ [source]: doubtful }), { javaScriptEnabled: false })
  await page.locator('tbody a').first().click()
  await page.locator('.doubt button').first().click()
  expect(await left(page)).toBe('1 doubt left')
  expect(page.url()).toContain('#d-')
})

test('a doubt that the conversion no longer has is said, and nothing else happens', async () => {
  const content = await converted({ [source]: doubtful })
  const { page } = await open(content)
  await openFirst(page)
  put(content, source, `\n${doubtful}`)
  await convert(content)
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect.poll(() => page.locator('#wrong').innerText()).toContain('Load the page again')
  expect(await left(page)).toBe('2 doubts left')
})

test('a curve is drawn for what was moved', async () => {
  const text = readFileSync(join(import.meta.dirname, '../convert/fixtures/columns-mixed-up/source.txt'))
  const { page, address } = await open(await converted({ [source]: text }))
  await page.goto(new URL(source, address).href)
  await expect.poll(() => page.locator('.links path.moved').count()).toBeGreaterThan(0)
})

test.each(['light', 'dark'] as const)('nothing bars the way that axe knows of (%s)', async (colorScheme) => {
  const { page } = await open(await converted({ [source]: doubtful }), { colorScheme })
  const check = async () => {
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] }
    expect(violations.map(({ id }) => id)).toEqual([])
  }
  await check()
  await openFirst(page)
  await check()
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await page.locator('.doubt.settled').waitFor()
  await check()
  await page.keyboard.press('?')
  await check()
})
