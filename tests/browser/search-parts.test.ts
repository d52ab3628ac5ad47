// A search through several parts of the index, in a real browser: each part's results as they come, what is there
// stays, and after stop or a lost line it goes on from where it broke off.
import type { Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { indexArchive, type SearchDocument } from '../../src/search/index.ts'
import { holds, inventedDocuments } from '../search/invented.ts'
import { page, search, serveSearch, site } from './search-site.ts'

// From 1951 to 2002, a year after another, so that each part has its years.
const documents = inventedDocuments(200).map((document, i): SearchDocument => {
  const date = `${1951 + ((i * 5) % 52)}-0${1 + (i % 9)}-11`
  const publication = i % 2 ? 'luwan' : document.publication
  return {
    ...document,
    publication,
    issue: date,
    address: `/${publication}/${date}/${i + 1}/`,
    date,
    dateShown: date,
  }
})
serveSearch(documents, 25)

const found = (query: string) => documents.filter((document) => holds(document, query))
const volumes = () => search.volumes(site.folder)
const newest = () => volumes()[0]?.folder ?? ''
const folderOf = (url: string) => new URL(url).pathname.split('/')[2] ?? ''
const folders = () => volumes().map(({ folder }) => folder)
const isOlder = (url: string) => /pf_index$/.test(url) && folders().slice(1).includes(folderOf(url))

/** Keeps what is asked for and `isKept` waiting until it is let go, and lists every address asked for. */
async function hold(
  isKept: (url: string) => boolean,
): Promise<{ asked: string[]; letGo: () => Promise<void> }> {
  const asked: string[] = []
  const kept: Route[] = []
  let isOpen = false
  await page.route(/\/pagefind\//, async (route) => {
    const url = route.request().url()
    asked.push(url)
    if (isOpen || !isKept(url)) await route.continue()
    else kept.push(route)
  })
  const letGo = async () => {
    isOpen = true
    for (const route of kept) await route.continue().catch(() => {})
  }
  return { asked, letGo }
}

/** Opens every part, with a query whose words stand in other files. */
async function openAll(): Promise<void> {
  await search.open('?q=the')
  await search.searchAll()
}

/** Opens every part, and then asks for something else while the older parts are on their way. */
async function askWithAllOpen(query: string) {
  await openAll()
  const held = await hold(isOlder)
  await search.input.fill(query)
  await search.input.press('Enter')
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[data-search-result]').length > 0 &&
      !document.querySelector('[aria-busy=true]:is(ol)'),
  )
  return held
}

test('the newest results are there before the others have come, and stay where they are', async () => {
  const { letGo } = await askWithAllOpen('云浦')
  expect(await search.status()).toMatch(/^已找到 \d+ 篇；还在搜 \d+ 个部分……$/)
  expect(await search.violations()).toEqual([])
  const first = await search.paths()
  const place = () =>
    page.evaluate(() => {
      const link = document.activeElement as HTMLAnchorElement
      return [link.pathname, link.getBoundingClientRect().top]
    })
  await search.links.nth(first.length - 1).focus()
  const before = await place()
  await letGo()
  await search.settled()
  expect(await search.status()).toBe(`找到 ${found('云浦').length} 篇。`)
  expect(await place()).toEqual(before)
  expect((await search.paths()).slice(0, first.length)).toEqual(first)
  await search.showAll()
  const all = await search.paths()
  expect(new Set(all).size).toBe(all.length)
  expect([...all].sort()).toEqual(
    found('云浦')
      .map(({ address }) => address)
      .sort(),
  )
})

test('the newest has the line to itself, then twice as many are asked for at once as have come', async () => {
  const { asked, letGo } = await askWithAllOpen('云浦')
  const inTurn = () => {
    const ofWords = asked.filter((url) => /pf_index$/.test(url)).map(folderOf)
    return [...new Set(ofWords.filter((folder) => folders().includes(folder)))]
  }
  await page.waitForTimeout(300)
  expect(inTurn()).toEqual(folders().slice(0, 3))
  await letGo()
  await search.settled()
  expect(inTurn()).toEqual(folders())
})

test('filters and years count what has come, and what comes', async () => {
  await openAll()
  await search.openNarrowing()
  const { letGo } = await hold(isOlder)
  await search.input.fill('云浦')
  await search.input.press('Enter')
  await search.says('还在搜')
  const counted = () =>
    page
      .locator('.years tbody td')
      .evaluateAll((cells) => cells.reduce((sum, cell) => sum + Number(cell.textContent), 0))
  const early = Number(/\d+/.exec(await search.status())?.[0])
  await expect.poll(counted).toBe(early)
  expect(await page.locator('.years').innerText()).toContain('还没有搜')
  // A list that the reader is in keeps its order and its choice.
  await page.locator('#search-section').focus()
  const options = () =>
    page
      .locator('#search-section option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  const before = await options()
  await letGo()
  await search.settled()
  await expect.poll(counted).toBe(found('云浦').length)
  expect((await options()).slice(0, before.length)).toEqual(before)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-section')
})

test('a publication keeps its name, however often it is counted', async () => {
  await openAll()
  await search.openNarrowing()
  for (const query of ['云浦', '演练']) {
    await search.input.fill(query)
    await search.input.press('Enter')
    await search.says(`找到 ${found(query).length} 篇。`)
  }
  const name = '鹭湾动态'
  const held = found('演练').filter(({ publication }) => publication === 'luwan').length
  await expect.poll(() => page.locator('option[value=luwan]').textContent()).toBe(`${name} (${held})`)
  await page.selectOption('#search-publication', 'luwan')
  await search.settled()
  expect(await search.part('chosen').innerText()).toContain(`报刊：${name}`)
  expect(await search.part('chosen').innerText()).not.toContain('(')
})

test('a screen reader is told the outcome, and not every step', async () => {
  await openAll()
  await page.evaluate(() => {
    const status = document.querySelector('[data-search-status]') as HTMLElement
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver(() => {
      if (status.ariaBusy !== 'true') heard.push(status.textContent ?? '')
    }).observe(status, { childList: true, characterData: true, subtree: true })
  })
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
  const ask = async (query: string) => {
    await search.input.fill(query)
    await search.input.press('Enter')
  }
  const all = (query: string) => `找到 ${found(query).length} 篇。`
  // What takes long is said once when it has begun to take long, and when the first results are there.
  const { letGo } = await hold((url) => /pf_index$/.test(url))
  await ask('云浦')
  await page.waitForTimeout(2000)
  expect(await heard()).toEqual(['正在搜索……'])
  await letGo()
  await search.says(all('云浦'))
  await search.settled()
  expect((await heard()).at(-1)).toBe(all('云浦'))
  const before = (await heard()).length
  expect(before).toBeLessThan(4)
  // Of what does not take long, only the outcome.
  await ask('演练')
  await search.says(all('演练'))
  await search.settled()
  expect((await heard()).slice(before)).toEqual([all('演练')])
})

test('stopped, what was found stays and can be read on, and it goes on from there', async () => {
  const { asked, letGo } = await askWithAllOpen('云浦')
  const first = await search.paths()
  await search.part('stop').click()
  await search.says('搜索已停止。\n找到')
  expect(await search.status()).toContain('还没有搜')
  expect(await search.paths()).toEqual(first)
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-retry'))).toBe(true)
  expect(await search.part('retry').textContent()).toBe('接着搜')
  await letGo()
  asked.length = 0
  await page.keyboard.press('Enter')
  await search.says(`找到 ${found('云浦').length} 篇。`)
  await search.settled()
  // Nothing of the newest part is fetched again, nor Pagefind's code, nor the lists.
  expect(asked.filter((url) => /pf_index$/.test(url)).every(isOlder)).toBe(true)
  expect(asked.filter((url) => /\.pagefind$|\.json$|\.txt$/.test(url))).toEqual([])
  expect((await search.paths()).slice(0, first.length)).toEqual(first)
})

test('the line lost among the parts: what is there stays, and it goes on from there by itself', async () => {
  await search.open('?q=云浦')
  const first = await search.paths()
  await page.context().setOffline(true)
  await search.part('older').evaluate((button) => (button as HTMLButtonElement).click())
  await search.says('网络不通')
  expect(await search.status()).toContain('还没有搜')
  expect(await search.paths()).toEqual(first)
  expect(await page.locator('.going').innerText()).toContain('网络不通')
  expect(await search.violations()).toEqual([])
  await page.context().setOffline(false)
  await search.says('找到')
  await page.waitForFunction(() => !/网络不通/.test(document.body.innerText))
  await search.settled()
  expect((await search.paths()).slice(0, first.length)).toEqual(first)
  await search.searchAll()
  expect(await search.status()).toBe(`找到 ${found('云浦').length} 篇。`)
})

test('a file missing in an older part is said, each time, and what is there stays', async () => {
  await search.open('?q=云浦')
  const first = await search.paths()
  await page.route(/pf_index$/, (route) =>
    isOlder(route.request().url()) ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await search.part('older').evaluate((button) => (button as HTMLButtonElement).click())
  for (let time = 0; time < 2; time++) {
    await search.says('没有取到')
    expect(await search.paths()).toEqual(first)
    await search.part('retry').click()
  }
  await search.says('没有取到')
  await page.unroute(/pf_index$/)
  await search.part('retry').click()
  await page.waitForFunction(() =>
    document.querySelector('[data-search-status]')?.textContent?.startsWith('找到'),
  )
  expect((await search.paths()).slice(0, first.length)).toEqual(first)
})

test('a range of dates asks for its own parts alone, and for nothing more when they are searched', async () => {
  const { asked } = await hold(() => false)
  const range = { from: '1960-03', to: '1964' }
  const held = volumes().filter(({ from, to }) => from <= '1964-99' && to >= range.from)
  expect(held.length).toBeLessThan(volumes().length - 2)
  await search.search('社区', `&from=${range.from}&to=${range.to}`)
  await search.searchAll()
  const expected = found('社区').filter(({ date = '' }) => date >= range.from && date < '1965')
  expect(await search.status()).toBe(`找到 ${expected.length} 篇。`)
  const opened = folders().filter((folder) => asked.map(folderOf).includes(folder))
  expect(opened).toEqual(held.map(({ folder }) => folder))
})

test('what stands in one old article is found without a look into other parts than the newest', async () => {
  const [old] = documents.filter(({ date = '' }) => date < '1955')
  const told = documents.map((one) => (one === old ? { ...one, blocks: ['砻糠巷的旧事。'] } : one))
  await indexArchive(told, site.folder, undefined, 25)
  const { asked } = await hold(() => false)
  await search.open('?q=砻糠巷')
  expect(await search.paths()).toEqual([old?.address])
  expect(await search.status()).toBe('找到 1 篇。')
  expect(folders().filter((folder) => asked.map(folderOf).includes(folder)).length).toBe(2)
  await indexArchive(documents, site.folder, undefined, 25)
})

test('an issue is searched whole at once, in its own parts alone', async () => {
  const [one] = found('社区').filter(({ date = '' }) => date < '1970')
  const { asked } = await hold(() => false)
  await search.open(`?q=社区&publication=${one?.publication}&issue=${one?.issue}`)
  const inIssue = found('社区').filter(
    ({ publication, issue }) => publication === one?.publication && issue === one?.issue,
  )
  expect(await search.status()).toBe(`找到 ${inIssue.length} 篇。`)
  expect(asked.filter((url) => url.includes(newest()))).toEqual([])
})

test('what another order finds is not fetched again', async () => {
  await search.open('?q=云浦')
  await search.searchAll()
  const { asked } = await hold(() => false)
  await page.selectOption('#search-sort', 'newest')
  await search.settled()
  expect(await search.status()).toBe(`找到 ${found('云浦').length} 篇。`)
  expect(asked.filter((url) => /pf_index$/.test(url))).toEqual([])
  const dates = (await search.paths()).map((path) => path.split('/')[2])
  expect(dates).toEqual([...dates].sort().reverse())
})

test('better matches of older parts can be put first', async () => {
  // The oldest article alone has it in its title.
  const [first, ...others] = documents.filter(({ title }) => !title.includes('石码头'))
  const told = others.map((one) => ({ ...one, blocks: [...one.blocks, '石码头'] }))
  const oldest = { ...(first as SearchDocument), date: '1900-01-01', title: '石码头旧事' }
  await indexArchive([...told, oldest], site.folder, undefined, 25)
  await search.open('?q=石码头')
  expect(await search.part('reorder').isVisible()).toBe(false)
  while (await search.part('older').isVisible()) {
    await search.part('older').evaluate((button) => (button as HTMLButtonElement).click())
    await search.settled()
  }
  expect((await search.paths()).slice(0, 10)).not.toContain(oldest.address)
  await search.part('reorder').click()
  await search.settled()
  expect((await search.paths())[0]).toBe(oldest.address)
  expect(await search.part('reorder').isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
  await indexArchive(documents, site.folder, undefined, 25)
})
