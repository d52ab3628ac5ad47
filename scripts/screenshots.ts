// Draws the screenshots of the README from the sample archive, small enough to be kept: npm run screenshots
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { allIssues, articleAddress, issueAddress, readArchive } from '../src/archive/index.ts'
import { addressOf } from '../src/model/paths.ts'
import { launchBrowser } from '../tests/browser/browser.ts'
import { contentOption, readArguments } from './arguments.ts'
import { build } from './build.ts'
import { preview } from './preview.ts'
import { review } from './review.ts'
import { smallPng } from './small-png.ts'

const { content, docs } = readArguments({
  name: 'screenshots',
  summary: 'Draws the screenshots of the README.',
  options: {
    content: contentOption,
    docs: { type: 'string', value: 'DIR', default: 'docs', help: 'where the pictures go' },
  },
})

const archive = readArchive(content)
// The issue with the most articles says most; of its articles, the first with a kicker or a subtitle.
const [issue] = allIssues(archive).toSorted((a, b) => b.articles.length - a.articles.length)
if (!issue) throw new Error('The archive has no issue to show.')
const article = issue.articles.find(({ fields }) => fields.kicker ?? fields.subtitle) ?? issue.articles[0]
const pages = [
  { name: 'home-desktop', address: addressOf.home(), width: 900, height: 640, scale: 1 },
  { name: 'issue-phone', address: issueAddress(issue), width: 360, height: 640, scale: 1.5 },
  ...(article
    ? [{ name: 'article-phone', address: articleAddress(article), width: 360, height: 640, scale: 1.5 }]
    : []),
]

const folder = mkdtempSync(path.join(tmpdir(), 'screenshots-'))
const out = path.join(folder, 'dist')
await build({ content, out })
const { address, close } = await preview(out, 0)
const browser = await launchBrowser()
mkdirSync(docs, { recursive: true })
try {
  for (const { name, address: at, width, height, scale } of pages) {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale })
    await page.goto(address.replace(/\/$/, '') + at)
    await keep(page, name, width * scale, height * scale)
  }
  const { address: reviewing, close: stop } = await review({ content }, 0)
  const page = await browser.newPage({ viewport: { width: 1100, height: 640 }, bypassCSP: true })
  await page.goto(reviewing)
  await page.locator('tbody a').first().click()
  await page.locator('.tools').waitFor()
  for (const key of ['j', 'j', 'j']) await page.keyboard.press(key)
  await keep(page, 'review-desktop', 1100, 640)
  stop()
} finally {
  await browser.close()
  close()
  rmSync(folder, { recursive: true })
}

/** Draws a page as it stands into the folder of pictures. */
async function keep(page: Page, name: string, width: number, height: number): Promise<void> {
  const file = path.join(docs, `${name}.png`)
  const picture = smallPng(await pixelsOf(page), width, height)
  writeFileSync(file, picture)
  console.log(`${file} ${Math.round(picture.length / 1000)} kB`)
}

/** Takes a screenshot of a page as pixels; the browser itself takes its picture apart. */
async function pixelsOf(page: Page): Promise<Uint8Array> {
  const picture = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`
  const text = await page.evaluate(async (url) => {
    const image = await createImageBitmap(await (await fetch(url)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    return Array.from(data, (byte) => String.fromCharCode(byte)).join('')
  }, picture)
  return Buffer.from(text, 'latin1')
}
