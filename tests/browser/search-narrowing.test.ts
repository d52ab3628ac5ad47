// Narrowing a search and putting it in order, in a real browser: what is counted, chosen, shown and kept in the address.
import { expect, test } from 'vitest'
import type { SearchDocument } from '../../src/search/index.ts'
import { holds, inventedDocuments } from '../search/invented.ts'
import { page, search, serveSearch } from './search-site.ts'

// From 1951 to 2002, by three volumes; every thirteenth has no date.
const documents = inventedDocuments(150).map((document, i): SearchDocument => {
  const { date: _, dateShown: __, ...rest } = document
  const date = `${1951 + ((i * 5) % 52)}-0${1 + (i % 9)}-11`
  const issue = i % 13 ? date : 'undated-1'
  return {
    ...rest,
    issue,
    address: `/${document.publication}/${issue}/${i + 1}/`,
    ...(i % 13 ? { date, dateShown: date } : {}),
  }
})
const found = documents.filter((document) => holds(document, '社区'))
const yearOf = ({ date }: SearchDocument) => date?.slice(0, 4) ?? 'undated'
const addresses = (list: readonly SearchDocument[]) => list.map(({ address }) => address).sort()

serveSearch(documents, 50)

/** Counts documents by what `valuesOf` says, as the page writes it. */
function counted(
  list: readonly SearchDocument[],
  valuesOf: (document: SearchDocument) => string[],
): string[] {
  const values = list.flatMap(valuesOf)
  return [...new Set(values)]
    .map((value) => `${value} (${values.filter((one) => one === value).length})`)
    .sort()
}

const options = async (name: string) => {
  const texts = await page.locator(`#search-${name} option`).allTextContents()
  return texts.filter((text) => text !== '不限').sort()
}
const yearsInTable = () =>
  page
    .locator('.years tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace('年', ''))),
    )

test('counts beside each value what choosing it leaves', async () => {
  await search.open('?q=社区')
  await search.searchAll()
  await search.openNarrowing()
  expect(await options('section')).toEqual(counted(found, ({ section }) => (section ? [section] : [])))
  expect(await options('person')).toEqual(counted(found, ({ persons = [] }) => persons))
  expect(await options('office')).toEqual(counted(found, ({ office }) => (office ? [office] : [])))
  await page.selectOption('#search-person', '陆闻笙')
  await search.settled()
  const his = found.filter(({ persons }) => persons?.includes('陆闻笙'))
  await search.settled()
  await search.showAll()
  expect((await search.paths()).sort()).toEqual(addresses(his))
  expect(await search.status()).toBe(`找到 ${his.length} 篇。`)
  expect(await options('section')).toEqual(counted(his, ({ section }) => (section ? [section] : [])))
  expect(await options('person')).toEqual(counted(found, ({ persons = [] }) => persons))
  expect(search.query).toBe('?q=社区&person=陆闻笙')
})

test('where one article is found, no dates are asked for, and it is said that there is nothing to choose', async () => {
  const [one] = documents.filter(({ title }) => documents.filter((other) => holds(other, title)).length === 1)
  await search.open(`?q="${one?.title}"`)
  await search.searchAll()
  await search.openNarrowing()
  expect(await search.status()).toBe('找到 1 篇。')
  const fields = ['#search-from', '#search-to', '#search-dates']
  for (const field of fields) expect(await page.locator(field).isVisible(), field).toBe(false)
  expect(await search.part('narrow').innerText()).toContain('找到的只有一种，不能再缩小。')
  await search.open('?q=社区')
  await search.openNarrowing()
  expect(await search.part('narrow').innerText()).not.toContain('只有一种')
})

test('what is chosen is shown, can be taken away, and is a step of the way back', async () => {
  await search.open('?q=社区&section=副刊&person=陆闻笙&from=1960&to=1979-06')
  const chosen = search.part('chosen').locator('a')
  expect(await chosen.allTextContents()).toEqual(['日期：1960年至1979年6月', '栏目：副刊', '作者：陆闻笙'])
  expect(await chosen.first().getAttribute('aria-label')).toBe('取消“日期：1960年至1979年6月”')
  await chosen.last().click()
  await search.settled()
  expect(search.query).toBe('?q=社区&from=1960&to=1979-06&section=副刊')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
  const left = found.filter(
    ({ date = '9999', section }) => date >= '1960' && date < '1979-07' && section === '副刊',
  )
  await search.searchAll()
  expect((await search.paths()).sort()).toEqual(addresses(left))
  await page.goBack()
  await search.settled()
  expect(await chosen.count()).toBe(3)
  await page.goForward()
  await search.settled()
  expect(await chosen.count()).toBe(2)
})

test('nothing is fetched for narrowing before it is opened or used', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await search.open('?q=社区')
  expect(asked.filter((path) => /catalogue|narrowing/.test(path))).toEqual([])
  await search.openNarrowing()
  expect(asked.filter((path) => /catalogue|narrowing/.test(path)).length).toBe(2)
})

test('the years are counted, and a bar leads to its year', async () => {
  await search.open('?q=社区')
  await search.openNarrowing()
  expect(await page.locator('.years').innerText()).toContain('还没有搜')
  await search.searchAll()
  const years = [...new Set(found.map(yearOf))].sort()
  const rows = years.map((year) => [
    year === 'undated' ? '日期不详' : year,
    String(found.filter((one) => yearOf(one) === year).length),
  ])
  expect(await yearsInTable()).toEqual(rows)
  expect(await page.locator('.years').innerText()).not.toContain('还没有搜')
  // 52 years are too many for a bar each: five stand together.
  const bar = page.locator('.years svg a[data-from="1970"]')
  const inBar = found.filter(({ date = '' }) => date >= '1970' && date < '1975')
  expect(await bar.getAttribute('aria-label')).toBe(`1970–1974：${inBar.length} 篇`)
  await bar.click()
  await search.settled()
  expect(search.query).toBe('?q=社区&from=1970&to=1974')
  await search.searchAll()
  expect((await search.paths()).sort()).toEqual(addresses(inBar))
  expect(await page.locator('.years svg a').count()).toBe(5)
})

test('a range of years is chosen with the keyboard', async () => {
  await search.open('?q=社区')
  await search.openNarrowing()
  await search.searchAll()
  await page.locator('.years svg a[tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-from'))
  expect(await focused()).toBe('1955')
  await page.keyboard.press('Shift+Enter')
  expect(search.query).toBe('?q=社区')
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+Enter')
  await page.waitForFunction(() => document.querySelectorAll('.years svg a').length === 10)
  expect(search.query).toBe('?q=社区&from=1950&to=1959')
  // Of ten years, each has its bar, and the focus stays where it was.
  expect(await focused()).toBe('1950')
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.waitForURL(/to=1953/)
  expect(search.query).toBe('?q=社区&from=1953&to=1953')
  await search.settled()
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-from') === '1950')
  await page.locator('.years svg a[data-from="1960"]').click({ modifiers: ['Shift'] })
  await page.waitForURL(/to=1964/)
  expect(search.query).toBe('?q=社区&from=1953&to=1964')
})

test('dates are read as they are written, the earlier one first, and what is none is said', async () => {
  await search.open('?q=社区')
  await search.openNarrowing()
  await page.locator('#search-from').fill('１９７９年6月')
  await page.keyboard.press('Enter')
  await search.settled()
  expect(search.query).toBe('?q=社区&from=1979-06')
  await page.locator('#search-to').fill('1960/3/1')
  await page.keyboard.press('Enter')
  await page.waitForURL(/to=/)
  expect(search.query).toBe('?q=社区&from=1960-03-01&to=1979-06')
  await page.locator('#search-to').fill('去年')
  await page.keyboard.press('Enter')
  expect(await page.locator('[role=alert]').textContent()).toContain('“去年”不是日期')
  expect(await page.locator('#search-to').getAttribute('aria-invalid')).toBe('true')
  expect(search.query).toBe('?q=社区&from=1960-03-01&to=1979-06')
})

test('an address of old still names its year', async () => {
  const inYear = found.filter((one) => yearOf(one) === '1976')
  expect(inYear.length).toBeGreaterThan(0)
  expect((await search.search('社区', '&year=1976')).sort()).toEqual(addresses(inYear))
  expect((await search.search('社区', '&year=undated')).sort()).toEqual(
    addresses(found.filter(({ date }) => !date)),
  )
})

test('the order is kept in the address; for the oldest first, the oldest are searched first', async () => {
  await search.open('?q=社区')
  await page.selectOption('#search-sort', 'oldest')
  await search.says('篇更晚的还没有搜')
  await search.settled()
  expect(await search.part('older').textContent()).toBe('再搜更晚的')
  const first = await search.paths()
  await search.searchAll()
  expect((await search.paths()).slice(0, first.length)).toEqual(first)
  expect(search.query).toBe('?q=社区&sort=oldest')
  const dates = (paths: readonly string[]) => paths.map((path) => path.split('/')[2] as string)
  // What has no date is last: `undated` sorts after every year.
  const oldest = dates(await search.paths())
  expect(oldest).toEqual([...oldest].sort())
  expect(oldest.length).toBe(found.length)
  await page.selectOption('#search-sort', 'newest')
  await search.settled()
  await search.searchAll()
  const [newest, undated] = [/^\d/, /^u/].map((kind) => found.filter(({ issue }) => kind.test(issue)))
  const back = dates(await search.paths())
  const expected =
    newest
      ?.map(({ issue }) => issue)
      .sort()
      .reverse() ?? []
  expect(back).toEqual([...expected, ...(undated?.map(({ issue }) => issue) ?? [])])
})

test('one issue is searched alone, and from there its publication and everything', async () => {
  const [one] = found.filter(({ publication, date }) => publication === 'yunpu' && date)
  const { issue = '' } = one ?? {}
  const inIssue = found.filter((other) => other.publication === 'yunpu' && other.issue === issue)
  expect((await search.search('社区', `&publication=yunpu&issue=${issue}`)).sort()).toEqual(
    addresses(inIssue),
  )
  const chosen = search.part('chosen').locator('a')
  expect(await chosen.count()).toBe(2)
  await chosen.last().click()
  await search.settled()
  await search.searchAll()
  expect((await search.paths()).sort()).toEqual(addresses(found.filter((o) => o.publication === 'yunpu')))
  await chosen.click()
  await search.settled()
  await search.searchAll()
  expect((await search.paths()).sort()).toEqual(addresses(found))
})

test('where nothing is found it suggests searches that find something', async () => {
  await search.open('?q=社区 没有这样的话&section=副刊')
  await search.searchAll()
  expect(await search.status()).toBe('没有找到“社区 没有这样的话”。')
  const links = search.part('suggestions').locator('a')
  expect(await links.allTextContents()).toEqual([
    '在全库里搜“社区 没有这样的话”',
    '去掉“社区”，只搜“没有这样的话”',
    '去掉“没有这样的话”，只搜“社区”',
  ])
  await links.last().click()
  await search.settled()
  expect(search.query).toBe('?q=社区&section=副刊')
  expect(await search.input.inputValue()).toBe('社区')
  expect(await search.links.count()).toBeGreaterThan(0)
})

test('axe finds nothing, with everything open, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await search.open('?q=社区&from=1960')
    await search.openNarrowing()
    await page.locator('.years summary').click()
    expect(await search.violations(), colorScheme).toEqual([])
  }
})

test('nothing is wider than a phone', async () => {
  await page.setViewportSize({ width: 360, height: 800 })
  await search.open('?q=社区&from=1960&person=陆闻笙')
  await search.openNarrowing()
  await page.locator('.years summary').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
