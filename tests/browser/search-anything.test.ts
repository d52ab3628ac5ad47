// Whatever a reader does, on a line that is slow and breaks: in the end the page shows what was asked for, all of it,
// once, in order, and says so. What is done is drawn by lot, the same from run to run.
import { expect, test } from 'vitest'
import type { SearchDocument } from '../../src/search/index.ts'
import { holds, inventedDocuments } from '../search/invented.ts'
import { page, search, serveSearch } from './search-site.ts'

const documents = inventedDocuments(200).map((document, i): SearchDocument => {
  const date = `${1951 + ((i * 5) % 52)}-0${1 + (i % 9)}-11`
  const address = `/${document.publication}/${date}/${i + 1}/`
  return { ...document, issue: date, address, date, dateShown: date }
})
serveSearch(documents, 30)

const queries = ['云浦', '社区', 'Lindqvist', '演练', '消防 -云浦', '音乐会', '没有这样的话', '7', '镇']
const orders = ['', 'newest', 'oldest']

let seed = Number(process.env.SEED ?? 7)
const below = (bound: number) => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
  return (seed >> 8) % bound
}
const oneOf = <T>(list: readonly T[]): T => list[below(list.length)] as T

const press = (name: string) =>
  search.part(name).evaluate((button) => {
    if (button.checkVisibility()) (button as HTMLButtonElement).click()
  })

/** What the line does to a file: nothing, keep it waiting, or lose it now and then. */
let line: 'good' | 'slow' | 'broken' = 'good'

const doings: Record<string, () => Promise<unknown>> = {
  type: () => search.input.fill(oneOf(queries)),
  typeAndEnter: async () => {
    await search.input.fill(oneOf(queries))
    await search.input.press('Enter')
  },
  older: () => press('older'),
  more: () => press('more'),
  stop: () => press('stop'),
  retry: () => press('retry'),
  reorder: () => press('reorder'),
  narrow: () => search.part('narrow').locator('> summary').click(),
  async order() {
    if (await page.locator('#search-sort').isVisible()) await page.selectOption('#search-sort', oneOf(orders))
  },
  async year() {
    const bars = page.locator('.years svg a')
    const bar = bars.nth(below(Math.max(1, await bars.count())))
    // It may be drawn anew meanwhile.
    await bar.dispatchEvent('click', {}, { timeout: 200 }).catch(() => {})
  },
  async line() {
    line = oneOf(['good', 'slow', 'broken'])
  },
}

/** Lets what was done come to its end on a good line. */
async function comeToEnd(): Promise<void> {
  line = 'good'
  await page.waitForTimeout(1000)
  for (let times = 0; times < 5; times++) {
    await search.settled()
    if (!(await search.part('retry').isVisible())) break
    await press('retry')
    await page.waitForTimeout(300)
  }
  await search.searchAll()
}

/** Finds what the address asks for by plain search. */
function expected(): SearchDocument[] {
  const asked = new URLSearchParams(search.query)
  const [term = '', without] = (asked.get('q') ?? '').split(' -')
  return documents.filter(
    (document) =>
      holds(document, term) &&
      !(without && holds(document, without)) &&
      (document.date ?? '') >= (asked.get('from') ?? '') &&
      (document.date ?? '') <= `${asked.get('to') ?? '9999'}-99`,
  )
}

test.each([1, 2, 3])('however it came about: %i', { timeout: 120_000 }, async () => {
  const done: string[] = []
  page.on('pageerror', (error) => done.push(`error: ${error}`))
  await page.route(/\/pagefind\//, async (route) => {
    if (line === 'slow') await new Promise((resolve) => setTimeout(resolve, below(500)))
    await (line === 'broken' && below(4) === 0 ? route.fulfill({ status: 503 }) : route.continue()).catch(
      () => {},
    )
  })
  await search.open('?q=云浦')
  for (let step = 0; step < 25; step++) {
    const doing = oneOf(Object.keys(doings))
    done.push(doing)
    await doings[doing]?.()
    await page.waitForTimeout(below(400))
    const paths = await search.paths()
    expect(new Set(paths).size, done.join()).toBe(paths.length)
  }
  await comeToEnd()
  const [paths, all, message] = [await search.paths(), expected(), `${search.query} ${done}`]
  expect([...paths].sort(), message).toEqual(all.map(({ address }) => address).sort())
  const said = all.length > 0 ? `找到 ${all.length} 篇。` : '没有找到'
  expect(await search.status(), message).toContain(said)
  const dates = paths.map((path) => path.split('/')[2])
  if (search.query.includes('newest')) expect(dates, message).toEqual([...dates].sort().reverse())
  if (search.query.includes('oldest')) expect(dates, message).toEqual([...dates].sort())
  expect(done.filter((one) => one.startsWith('error'))).toEqual([])
})
