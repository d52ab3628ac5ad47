// A served site whose search index holds a test's articles, and for each test a search page in a tab of its own.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { indexArchive, type SearchDocument } from '../../src/search/index.ts'
import { fixture } from '../site/built-site.ts'
import { launchBrowser } from './browser.ts'
import { SearchPage } from './search-page.ts'
import { type ServedSite, serveSite } from './served-site.ts'

export let site: ServedSite
export let browser: Browser
export let page: Page
export let search: SearchPage

/** Makes the site before the tests of a file, with `size` articles to a volume, and a tab before each. */
export function serveSearch(documents: readonly SearchDocument[], size?: number): void {
  beforeAll(async () => {
    site = await serveSite(fixture)
    await indexArchive(documents, site.folder, undefined, size)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  beforeEach(async () => {
    await page?.context().close()
    page = await (await browser.newContext()).newPage()
    search = new SearchPage(page, site.origin)
  })
}
