// The first lines of a saved page in Chinese → the site or the blog that they name, and the words of its bars.
import { firstOf } from './first-stated.ts'
import * as patterns from './patterns.ts'
import { isBar, type PageAround } from './read-site.ts'
import { letters, plain } from './text.ts'
import type { LineNode } from './tree.ts'

const deepest = 10

/** Reads the site off the head of a page with a bar of links: a name in two tongues, over its address, before its column. */
export function readSiteHead({ head, first }: PageAround): string | undefined {
  const lines = head.slice(0, deepest).map(({ value }) => plain(value))
  if (lines.some((text) => patterns.mailField.test(text))) return undefined
  const hasBar = lines.some((text) => isBar(text))
  return (
    blogName(lines) ??
    (hasBar ? (inTwoTongues(lines) ?? overAddress(lines)) : undefined) ??
    beforeColumn(plain(first?.value ?? ''))
  )
}

/** Leaves out the lines that are words of a bar of links: 工作动态 names a column there. */
export function withoutColumns(masthead: readonly LineNode[], head: readonly LineNode[]): LineNode[] {
  const items = new Set(
    head
      .map(({ value }) => plain(value))
      .filter((text) => isBar(text) || patterns.columnBar.test(text))
      .flatMap((text) => text.split(patterns.columnMark))
      .map(letters),
  )
  return masthead.filter(({ value }) => !items.has(letters(plain(value).replace(/[(（].*$/u, ''))))
}

// 老渡口的博客, 渡口吧
const blogName = (lines: readonly string[]) =>
  lines.some((text) => patterns.blogBar.test(text))
    ? firstOf(lines, (text) => patterns.blogName.exec(text)?.[1])
    : undefined

// 渡口古镇 DUKOU ANCIENT TOWN
const inTwoTongues = (lines: readonly string[]) =>
  firstOf(lines, (text) => {
    const name = patterns.nameInTwoTongues.exec(text)?.[1]
    return name && isSite(name) ? name : undefined
  })

// 渡口镇人民政府 over www.dukou.example
function overAddress(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((text) => patterns.addressOfSite.test(text))
  const above = lines[at - 1] ?? ''
  return /^[\p{Script=Han}·]{3,18}$/u.test(above) && isSite(above) ? above : undefined
}

// 渡口农网—种植技术
function beforeColumn(text: string): string | undefined {
  const parts = text.split(patterns.columnDash).filter((part) => letters(part) !== '')
  return parts.length > 1 && parts.length < 4
    ? parts.find((part) => patterns.siteBeforeColumn.test(part))
    : undefined
}

const isSite = (name: string) =>
  !patterns.channelName.test(name) && !patterns.callToReader.test(name) && !patterns.linkWord.test(name)
