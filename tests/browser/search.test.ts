// The search page in a real browser, over an index of invented articles.
import { expect, test } from 'vitest'
import { indexArchive, type SearchDocument } from '../../src/search/index.ts'
import { holds, inventedDocuments, substrings } from '../search/invented.ts'
import { browser, page, search, serveSearch, site } from './search-site.ts'

const hostile: SearchDocument = {
  ...(inventedDocuments(0)[0] as SearchDocument),
  address: '/yunpu/2024-01-01/01/',
  title: '<img src=x onerror="document.title=1">渡口</a><script>1</script>',
  date: '2024-01-01',
  issue: '2024-01-01',
  blocks: ['</p><mark>旧渡口</mark> &lt;b&gt; 的渡口石碑'],
}
const documents = [...inventedDocuments(120), hostile]
serveSearch(documents)

test('any fragment finds what plain search finds, and nothing else', async () => {
  for (const query of substrings(documents, 40)) {
    const expected = documents.filter((document) => holds(document, query)).map(({ address }) => address)
    expect((await search.search(`"${query}"`)).sort(), query).toEqual(expected.sort())
  }
})

test('shows the title, the record, the match in its surroundings, and leads to the place', async () => {
  expect((await search.search('师生六百余人 菱塘小学举')).length).toBe(1)
  const result = page.locator('[data-search-result]').first()
  expect(await result.locator('a').textContent()).toBe('云浦镇消防演练有序开展')
  expect(await result.locator('.record').textContent()).toBe('河汀简报 · 2019年5月1日 · 要闻')
  expect(await result.locator('mark').allTextContents()).toEqual(['菱塘小学举', '师生六百余人'])
  expect(await result.locator('[data-search-excerpt]').textContent()).toContain(
    '举行消防演练，师生六百余人参加。',
  )
  const href = (await result.locator('a').getAttribute('href')) ?? ''
  expect(decodeURIComponent(href)).toBe('/heting/2019-05-01/01/#:~:text=云浦镇在-,菱塘小学举,-行消防演练')
})

test('marks traditional characters for a query in simplified ones', async () => {
  expect(await search.search('"音乐会是她"')).toEqual(['/yunpu/2020-05-01/02/'])
  const result = page.locator('[data-search-result]')
  expect(await result.locator('mark').allTextContents()).toEqual(['音樂會是她'])
})

test('the page keeps its language', async () => {
  await search.search('云浦')
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
})

test('shows a text as text, whatever it holds', async () => {
  expect(await search.search('旧渡口')).toEqual([hostile.address])
  const result = page.locator('[data-search-result]')
  expect(await result.locator('a').textContent()).toBe(hostile.title)
  expect(await result.locator('[data-search-excerpt]').textContent()).toBe(hostile.blocks[0])
  expect(await result.locator('img, script, b').count()).toBe(0)
  expect(await result.locator('mark').allTextContents()).toEqual(['旧渡口'])
})

test('keeps query and filters in the address, and goes back', async () => {
  await page.goto(`${site.origin}/search/`)
  const input = page.locator('input[type=search]')
  await input.fill('云浦')
  await input.press('Enter')
  await search.links.first().waitFor()
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('云浦')}`)
  expect(await input.evaluate((field) => field === document.activeElement)).toBe(true)
  const first = await search.status()
  await input.fill('𠮷田人说')
  await input.press('Enter')
  await page.waitForFunction(
    (text) => document.querySelector('[data-search-status]')?.textContent !== text,
    first,
  )
  await page.goBack()
  await page.waitForFunction(
    (text) => document.querySelector('[data-search-status]')?.textContent === text,
    first,
  )
  expect(await input.inputValue()).toBe('云浦')
  await page.goBack()
  expect(await input.inputValue()).toBe('')
  expect(await search.links.count()).toBe(0)
})

test('says what to do without a query, when nothing is found, and when there is nothing to find', async () => {
  await page.goto(`${site.origin}/search/`)
  expect(await search.status()).toContain('简体、繁体')
  expect(await search.search('没有这样的话')).toEqual([])
  expect(await search.status()).toContain('没有找到')
  expect(await search.search('，。')).toEqual([])
  expect(await search.status()).toContain('没有可以搜索的文字')
})

test('says that a file is missing, and tries again', async () => {
  await page.route('**/*.pf_index', (route) => route.fulfill({ status: 404 }))
  expect(await search.search('云浦')).toEqual([])
  expect(await search.status()).toContain('没有取到')
  await page.unroute('**/*.pf_index')
  await page.locator('[data-search-retry]').click()
  await search.links.first().waitFor()
  expect(await page.locator('[data-search-retry]').isVisible()).toBe(false)
})

test('says that the code of Pagefind is missing, and tries again', async () => {
  await page.route('**/*.pagefind', (route) => route.fulfill({ status: 404 }))
  expect(await search.search('云浦')).toEqual([])
  expect(await search.status()).toContain('没有取到')
  await page.unroute('**/*.pagefind')
  await page.locator('[data-search-retry]').click()
  await search.links.first().waitFor()
})

test('says that there is no connection, and goes on when there is one', async () => {
  await page.goto(`${site.origin}/search/`)
  await page.context().setOffline(true)
  await page.locator('input[type=search]').fill('云浦')
  await page.keyboard.press('Enter')
  await page.locator('[data-search-retry]').waitFor()
  expect(await search.status()).toContain('网络不通')
  await page.context().setOffline(false)
  await search.links.first().waitFor()
})

test('without script it says so and leads to the dates', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${site.origin}/search/?q=云浦`)
  expect(await plain.locator('noscript').innerText()).toMatch(/JavaScript。也可以按日期浏览。$/)
  expect(await plain.locator('main a[href="/dates/"]').innerText()).toBe('按日期浏览')
  await context.close()
})

test('nothing of search is loaded elsewhere, and only what is needed here', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${site.origin}/`)
  expect(asked).toEqual(['/'])
  asked.length = 0
  await search.search('社区')
  expect(asked.filter((path) => /fold|filter|worker|ui/.test(path))).toEqual([])
  await search.search('樂會', '&from=2020&to=2020')
  expect(asked.filter((path) => path.includes('fold')).length).toBe(1)
})

test('says how much is not searched yet, and searches it on request', async () => {
  await indexArchive(documents, site.folder, undefined, 20)
  const expected = documents.filter((document) => holds(document, '社区')).map(({ address }) => address)
  const first = await search.search('社区')
  expect(first.length).toBeLessThan(expected.length)
  const volumes = search.volumes(site.folder)
  const left = (searched: number) => volumes.slice(searched).reduce((sum, { articles }) => sum + articles, 0)
  const saidAfter = (searched: number) =>
    searched < volumes.length
      ? `另有 ${left(searched)} 篇更早的还没有搜（${volumes.length - searched} 个部分）。`
      : `找到 ${expected.length} 篇。`
  expect(volumes.length).toBeGreaterThan(4)
  expect(await search.status()).toContain(saidAfter(1))
  const older = page.locator('[data-search-older]')
  for (let searched = 2; searched < 2 * volumes.length; searched *= 2) {
    // Not by pointing at it: a browser scrolls to what it points at, and scrolling loads too.
    await older.evaluate((button) => (button as HTMLButtonElement).click())
    const said = saidAfter(searched)
    await page.waitForFunction(
      (end) => document.querySelector('[data-search-status]')?.textContent?.endsWith(end),
      said,
    )
    await search.settled()
    await search.showAll()
    // Nobody scrolled: it goes no further by itself.
    await page.waitForTimeout(300)
    expect(await search.status()).toContain(said)
  }
  expect(await older.isVisible()).toBe(false)
  expect(await search.status()).toBe(`找到 ${expected.length} 篇。`)
  const listed = await search.paths()
  expect(listed.slice(0, first.length)).toEqual(first)
  expect([...listed].sort()).toEqual(expected.sort())
})
