// The search page as the tests use it: what it says and lists, and when it is done.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { type Volume, volumesFile } from '../../src/search/volumes.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A search page in a tab. */
export class SearchPage {
  readonly page: Page
  readonly origin: string

  constructor(page: Page, origin: string) {
    this.page = page
    this.origin = origin
  }

  part(name: string): Locator {
    return this.page.locator(`[data-search-${name}]`)
  }
  get input(): Locator {
    return this.page.locator('input[type=search]')
  }
  get links(): Locator {
    return this.page.locator('[data-search-result] a')
  }
  async status(): Promise<string> {
    return (await this.part('status').textContent()) ?? ''
  }
  get query(): string {
    return decodeURIComponent(new URL(this.page.url()).search)
  }
  /** Lists the paths of the results shown. */
  paths(): Promise<string[]> {
    return this.links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
  }

  /** Lists the volumes of a site's index, from new to old. */
  volumes(site: string): Volume[] {
    return JSON.parse(readFileSync(join(site, 'pagefind', volumesFile), 'utf8')).volumes
  }

  /** Waits until the page says what it found and all of it is there. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => {
      const [status, list] = ['status', 'list'].map((name) => document.querySelector(`[data-search-${name}]`))
      return !/^$|…/.test(status?.textContent ?? '') && list?.ariaBusy === 'false'
    })
  }
  /** Waits until the page says this. */
  async says(text: string): Promise<void> {
    await this.page.waitForFunction(
      (text) => document.querySelector('[data-search-status]')?.textContent?.includes(text),
      text,
    )
  }

  /** Lists what axe finds wrong with the page. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axe)
    return this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string }[] }> }
      }
      return (await axe.run()).violations.map(({ id }) => id)
    })
  }

  /** Opens the page with an address, and waits until the search is over. */
  async open(query: string): Promise<void> {
    await this.page.goto(`${this.origin}/search/${query}`)
    await this.settled()
  }
  /** Searches, waits until the search is over, and lists every result of what was searched. */
  async search(query: string, rest = ''): Promise<string[]> {
    await this.open(`?q=${encodeURIComponent(query)}${rest}`)
    await this.showAll()
    return this.paths()
  }
  /** Asks for more results until there are none. */
  async showAll(): Promise<void> {
    const more = this.part('more')
    while (await more.isVisible()) {
      const before = await this.links.count()
      // Not by pointing at it: a browser scrolls to what it points at, and scrolling loads too.
      await more.evaluate((button) => (button as HTMLButtonElement).click())
      await this.page.waitForFunction(
        (n) => document.querySelectorAll('[data-search-result]').length > n,
        before,
      )
      await this.settled()
    }
  }
  /** Searches older articles until everything has been searched, and lists every result. */
  async searchAll(): Promise<void> {
    for (;;) {
      await this.settled()
      await this.showAll()
      const said = await this.status()
      const found = Number(/找到 (\d+) 篇/.exec(said)?.[1] ?? 0)
      if (!/还没有搜|……/.test(said) && (await this.links.count()) >= found) return
      // It may be a moment until more is offered.
      if (await this.part('older').isVisible())
        await this.part('older').evaluate((button) => (button as HTMLButtonElement).click())
      await this.page.waitForTimeout(50)
    }
  }
  /** Opens what a search can be narrowed by. */
  async openNarrowing(): Promise<void> {
    await this.part('narrow').locator('> summary').click()
    await this.page.waitForFunction(() => document.querySelectorAll('#search-section option').length > 1)
  }
}
