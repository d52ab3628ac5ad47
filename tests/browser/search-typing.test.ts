// How the search page behaves while a reader types, scrolls, waits and loses the line, in a real browser.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexArchive, type SearchDocument } from '../../src/search/index.ts'
import { holds, inventedDocuments } from '../search/invented.ts'
import { browser, page, search, serveSearch, site } from './search-site.ts'

const documents = inventedDocuments(120)
const found = (query: string) => documents.filter((document) => holds(document, query)).length
serveSearch(documents, 40)

/** Opens the page as a browser shows it that says this of its line. */
async function openOnLine(connection: { saveData?: boolean; effectiveType?: string }): Promise<void> {
  await page.addInitScript((connection) => {
    Object.defineProperty(navigator, 'connection', { value: connection })
  }, connection)
  await search.open('')
}

/** Waits longer than the page does after the last letter. */
const pause = () => page.waitForTimeout(700)

test('a pause searches and takes the place of the address, Enter makes a step of it', async () => {
  await search.open('?q=云浦')
  const steps = () => page.evaluate(() => history.length)
  const before = await steps()
  await search.input.fill('')
  await search.input.pressSequentially('社区', { delay: 20 })
  expect(search.query).toBe('?q=云浦')
  await page.waitForURL(/q=%E7%A4%BE%E5%8C%BA/)
  await search.settled()
  expect(await search.links.count()).toBeGreaterThan(0)
  expect(await steps()).toBe(before)
  await search.input.press('Enter')
  expect(await steps()).toBe(before + 1)
  await search.input.press('Enter')
  expect(await steps()).toBe(before + 1)
  await page.goBack()
  await search.settled()
  expect(search.query).toBe('?q=云浦')
  expect(await search.input.inputValue()).toBe('云浦')
  await page.goForward()
  await search.settled()
  expect(await search.input.inputValue()).toBe('社区')
})

test('whoever types something else and comes back is where they were', async () => {
  await search.open('?q=云浦')
  const steps = await page.evaluate(() => history.length)
  await search.input.fill('社区')
  await page.waitForURL(/q=%E7%A4%BE%E5%8C%BA/)
  await search.input.fill('云浦')
  await search.input.press('Enter')
  await search.settled()
  expect(search.query).toBe('?q=云浦')
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('Enter searches at once, and the pause does not search again', async () => {
  await search.open('')
  await search.input.fill('社区')
  await search.input.press('Enter')
  await search.settled()
  await page.evaluate(() => {
    document.querySelector('[data-search-list] li')?.setAttribute('data-seen', '')
  })
  await pause()
  expect(await page.locator('[data-seen]').count()).toBe(1)
})

test('nothing is searched while an input method is composing', async () => {
  await search.open('')
  const line = await page.context().newCDPSession(page)
  await search.input.focus()
  const compose = (text: string) =>
    line.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  for (const text of ['s', 'she', "she'qu"]) await compose(text)
  await pause()
  expect(search.query).toBe('')
  expect(await search.links.count()).toBe(0)
  await line.send('Input.insertText', { text: '社区' })
  await page.waitForURL(/q=%E7%A4%BE%E5%8C%BA/)
  await search.settled()
  expect(await search.input.inputValue()).toBe('社区')
  expect(await search.links.count()).toBeGreaterThan(0)
})

test('an answer that comes late does not overwrite a newer one', async () => {
  await search.open('?q=云浦')
  let late = false
  await page.route(/pf_index$/, async (route) => {
    // What the first query needs comes after the second one's answer.
    if (!late) {
      late = true
      await new Promise((resolve) => setTimeout(resolve, 2500))
    }
    await route.continue()
  })
  await search.input.fill('Lindqvist')
  const asked = page.waitForRequest(/pf_index$/)
  await search.input.press('Enter')
  await asked
  await search.input.fill('云浦镇')
  await search.input.press('Enter')
  await search.settled()
  const marked = () => page.locator('[data-search-list] mark').allTextContents()
  expect((await marked()).every((text) => /云浦镇|雲浦鎮/.test(text))).toBe(true)
  const listed = await search.paths()
  await page.waitForTimeout(3000)
  expect(await search.paths()).toEqual(listed)
  expect(search.query).toBe('?q=云浦镇')
})

test('whoever saves data is not made to fetch while typing', async () => {
  await openOnLine({ saveData: true })
  await search.input.focus()
  await search.input.fill('社区')
  await pause()
  expect(search.query).toBe('')
  await search.input.press('Enter')
  await search.settled()
  expect(await search.links.count()).toBeGreaterThan(0)
  // Now that everything is there, a pause is enough.
  await search.input.fill('云浦')
  await page.waitForURL(/q=%E4%BA%91%E6%B5%A6/)
})

test('scrolling to the end shows more, and then searches older articles', async () => {
  await page.setViewportSize({ width: 500, height: 600 })
  await search.open('?q=社区')
  const first = await search.links.count()
  expect(first).toBe(10)
  await page.waitForTimeout(500)
  expect(await search.links.count()).toBe(first)
  for (let i = 0; i < 60 && (await search.links.count()) < found('社区'); i++) {
    await page.mouse.wheel(0, 2000)
    await page.waitForTimeout(250)
  }
  expect(await search.links.count()).toBe(found('社区'))
  expect(await search.status()).toBe(`找到 ${found('社区')} 篇。`)
})

test('on a slow line, scrolling fetches nothing and the button does', async () => {
  await openOnLine({ effectiveType: '2g' })
  await page.setViewportSize({ width: 500, height: 600 })
  await search.input.fill('社区')
  await search.input.press('Enter')
  await search.settled()
  for (let i = 0; i < 6; i++) await page.mouse.wheel(0, 2000)
  await pause()
  expect(await search.links.count()).toBe(10)
  await search.part('more').focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelectorAll('[data-search-result]').length > 10)
  await search.settled()
  const eleventh = search.links.nth(10)
  await page.waitForFunction(
    () => document.activeElement === document.querySelectorAll('[data-search-result] a')[10],
  )
  expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true)
})

test('what takes long says how much has come, can be stopped, and goes on', async () => {
  let isSlow = true
  await page.route(/pf_index$/, async (route) => {
    if (isSlow) await new Promise((resolve) => setTimeout(resolve, 20_000))
    await route.continue().catch(() => {})
  })
  await page.goto(`${site.origin}/search/?q=社区`)
  await search.part('progress').waitFor()
  expect(await search.part('received').textContent()).toMatch(/^已取 [1-9][\d,]* kB$/)
  await search.part('stop').click()
  await search.says('搜索已停止')
  expect(await search.part('progress').isVisible()).toBe(false)
  isSlow = false
  await search.part('retry').click()
  await search.settled()
  expect(await search.links.count()).toBe(10)
})

test('the line lost while more is loading: what is there stays, and it goes on by itself', async () => {
  await search.open('?q=社区')
  await page.context().setOffline(true)
  await search.part('more').evaluate((button) => (button as HTMLButtonElement).click())
  await search.says('网络不通')
  expect(await search.links.count()).toBe(10)
  await page.context().setOffline(false)
  await page.waitForFunction(
    () => !document.querySelector('[data-search-status]')?.textContent?.includes('网络不通'),
  )
  await search.settled()
  expect(await search.links.count()).toBeGreaterThan(10)
})

test('a site made anew since the page was opened is searched anew', async () => {
  await search.open('?q=云浦')
  const before = search.volumes(site.folder).map(({ folder }) => folder)
  const others = documents.filter(({ date }) => date !== '2023-05-01')
  await indexArchive(others, site.folder, undefined, 40)
  expect(search.volumes(site.folder)[0]?.folder).not.toBe(before[0])
  await search.input.fill('Lindqvist')
  await search.input.press('Enter')
  await search.settled()
  expect(await search.links.count()).toBeGreaterThan(0)
  await indexArchive(documents, site.folder, undefined, 40)
})

test('from publication, year and issue the search page is reached without script, kept to them', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  for (const [from, kept] of [
    ['/luwan/', 'publication=luwan'],
    ['/luwan/2022/', 'publication=luwan&from=2022&to=2022'],
    ['/luwan/2022-11-08/', 'publication=luwan&issue=2022-11-08'],
  ]) {
    await plain.goto(site.origin + from)
    await plain.locator('form[role=search] input[type=search]').fill('居民')
    await plain.keyboard.press('Enter')
    await plain.waitForURL(/\/search\//)
    expect(decodeURIComponent(new URL(plain.url()).search), from).toBe(`?q=居民&${kept}`)
  }
  await context.close()
})

test('a result is the text of its article, whatever that holds', async () => {
  const pieces = [
    '<img src=x onerror=1>',
    '</mark></li>',
    '&lt;b&gt;',
    '"',
    "'",
    '<!--',
    '𠮷',
    '&#x27;',
    '渡口',
    '云 ',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), {
    maxLength: 20,
  })
  const hostile = fc.sample(fc.tuple(text, text), { numRuns: 60, seed: 7 }).map(
    ([title, block], i): SearchDocument => ({
      ...(documents[0] as SearchDocument),
      address: `/yunpu/2024-01-01/${i + 1}/`,
      title: `${title.join('')}${i}`.replace(/\s+/g, ' ').trim(),
      blocks: [`${block.join('')}渡口${block.join('')}`.replace(/\s+/g, ' ').trim()],
    }),
  )
  await indexArchive(hostile, site.folder)
  expect((await search.search('渡口')).length).toBe(hostile.length)
  const shown = await page.locator('[data-search-result]').evaluateAll((items) =>
    items.map((item) => ({
      path: new URL((item.querySelector('a') as HTMLAnchorElement).href).pathname,
      title: item.querySelector('a')?.textContent ?? '',
      excerpt: item.querySelector('[data-search-excerpt]')?.textContent ?? '',
      marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
      others: item.querySelectorAll(':not(h2, a, p, mark)').length,
    })),
  )
  for (const { path, title, excerpt, marked, others } of shown) {
    const document = hostile.find(({ address }) => address === path)
    expect(title).toBe(document?.title)
    expect(document?.blocks[0]).toContain(excerpt.replace(/^…|…$/g, ''))
    expect(marked.length).toBeGreaterThan(0)
    for (const one of marked) expect(one).toMatch(/^(?:渡口)+$/)
    expect(others).toBe(0)
  }
})
