// The lines around the articles of a saved page → the name of the site or account that it stands on.
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

// A bar of links may stand above the window's title.
const deepestWindow = 6

/** The lines that a saved page has above and below its articles, and the titles between. */
export interface PageAround {
  head: readonly LineNode[]
  foot: readonly LineNode[]
  titles: readonly string[]
  /** The first line of the page, whatever became of it. */
  first?: LineNode | undefined
}

/** Reads the name of the site: its window, its bar, its place, its head; nothing when none of them names it. */
export function readSite({ head, titles }: PageAround): string | undefined {
  const lines = head.map(({ value }) => plain(value))
  if (!lines.some((text) => isBar(text))) return windowName(lines.slice(0, deepestWindow), titles)
  return (
    windowName(lines.slice(0, deepestWindow), titles) ??
    firstName(lines, paperStep) ??
    firstName(lines, (text) => patterns.namedHome.exec(text)?.[1]) ??
    firstName(lines, stepName) ??
    headName(lines, titles)
  )
}

/** Reads who holds the rights of a page: its foot says so. */
export const readHolder = ({ foot }: PageAround) =>
  firstName(
    foot.map(({ value }) => plain(value)),
    (text) => holder(patterns.siteHolder.exec(text)),
  )

/** Reads who keeps the site up, below a page with a bar of links. */
export const readKeeper = ({ head, foot }: PageAround) =>
  head.some(({ value }) => isBar(plain(value)))
    ? firstName(
        foot.map(({ value }) => plain(value)),
        (text) => holder(patterns.siteKeeper.exec(text)),
      )
    : undefined

/** Reads the account that a post asks its readers to follow. */
export const readFollowed = (chrome: readonly LineNode[]) =>
  firstName(
    chrome.map(({ value }) => plain(value)),
    (text) => patterns.followedAccount.exec(text)?.slice(1).find(Boolean),
  ) ?? nameOverId(chrome)

// 渡口微生活 over 微信号：dukoulife: the card of an account.
function nameOverId(lines: readonly LineNode[]): string | undefined {
  const at = lines.findIndex(({ value }) => patterns.accountId.test(plain(value)))
  const name = plain(lines[at - 1]?.value ?? '')
  return /^[\p{Script=Han}\w·]{2,16}$/u.test(name) ? name : undefined
}

/** Reads who put a text up, beside the time of day, when that is no person. */
export const readPoster = (chrome: readonly LineNode[]) =>
  firstName(
    chrome.map(({ value }) => plain(value)),
    (text) => {
      const name = patterns.nameAndTime.exec(text)?.slice(1).find(Boolean)
      return name && !isPersonalName(name) ? name.replace(/(?<=.{3})客[户戶]端$/u, '') : undefined
    },
  )

/** Reads a site or a paper behind 来源：, before the day of its issue. */
export function sourceName(from: string): string | undefined {
  const name = from.replace(/[\s\u3000(（]*\d{4}\s*[-/.年].*$/u, '')
  return patterns.endsAsSite.test(name) || (patterns.publicationName.test(name) && widthOf(name) <= 12)
    ? name
    : undefined
}

/** Reads the site off a page's own title or the line of an account. */
export function siteName(text: string): string | undefined {
  return (
    patterns.accountLine.exec(text)?.[1] ??
    patterns.accountLine.exec(text)?.[2] ??
    patterns.windowSite.exec(text)?.[1] ??
    patterns.tabTitle.exec(text)?.[1]
  )
}

const holder = (found: RegExpExecArray | null) => {
  const name = found?.slice(1).find(Boolean)
  return name && !patterns.noHolder.test(name) ? name.replace(patterns.houseOfPaper, '') : undefined
}

// 渡口的灯亮了_民生_渡口网: the title at one end, the site at the other.
function windowName(lines: readonly string[], titles: readonly string[]): string | undefined {
  for (const text of lines) {
    const parts = text.split(patterns.windowMark).filter((part) => letters(part) !== '')
    const at = parts.findIndex((part) => titles.includes(letters(part)))
    if (at < 0) continue
    const names = parts
      .toSpliced(at, 1)
      .filter((part) => /^[\p{Script=Han}·]{3,16}$/u.test(part) && isOwner(part))
    const name = names.find((part) => patterns.endsAsOwner.test(part)) ?? (at === 0 ? names.at(-1) : names[0])
    if (name) return withoutStart(name).replace(patterns.houseOfPaper, '')
  }
  return undefined
}

// 渡口网 > 渡口日报 > 2009年07月22日 > 07版: the page of a paper; 首页 > 期刊 > 《渡口之友》 > 2014年第2期, 渡口网 > 报纸 > 渡口日报.
function paperStep(text: string): string | undefined {
  const steps = text.replace(patterns.placeLabel, '').split(patterns.placeMark).map(withoutStart)
  const dated = steps.findIndex((step) => patterns.year.test(step) || patterns.pageStep.test(step))
  const paper = steps[dated - 1] ?? ''
  if (/^\p{Script=Han}{2,10}[报報]$/u.test(paper)) return paper
  const marked = /^《([^》]{2,16})》$/u.exec(paper)?.[1]
  const kind = steps.findIndex((step) => patterns.papersStep.test(step))
  const below = kind < 0 ? '' : (steps[kind + 1] ?? '').replace(/[《》]/gu, '')
  return (
    marked ?? (/^\p{Script=Han}{3,10}$/u.test(below) && !patterns.channelName.test(below) ? below : undefined)
  )
}

// 渡口论坛 -> 邻里 -> 水箱; 首页 > 渡口新闻网 > 正文: the first step, or one that can only be a site.
function stepName(text: string): string | undefined {
  const steps = text.replace(patterns.placeLabel, '').split(patterns.placeMark).map(withoutStart)
  if (steps.length < 2) return undefined
  const [first = ''] = steps
  return /^[\p{Script=Han}·]{3,14}$/u.test(first) && !patterns.channelName.test(first)
    ? first
    : steps.slice(0, 3).find((step) => patterns.siteName.test(step))
}

// The first words of the page, above its first bar of links or at the head of it, when a site or an office is called so.
function headName(lines: readonly string[], titles: readonly string[]): string | undefined {
  const bar = lines.findIndex(isBar)
  const above = lines.slice(0, bar + 1).filter((text) => !titles.includes(letters(text)))
  const alone = lines.slice(bar + 1, bar + 4).filter((text) => patterns.siteAlone.test(text))
  return firstName([...above.slice(0, 5), ...above.slice(-1), ...alone], (text) => {
    const [word = ''] = text.replace(patterns.welcome, '').split(patterns.barMark)
    const first = word.replace(patterns.houseOfPaper, '')
    const owned = /^[\p{Script=Han}·]{3,18}$/u.test(first) && patterns.endsAsOwner.test(first)
    return owned || /^中国·\p{Script=Han}{2,6}$/u.test(first) ? first : undefined
  })
}

/** Is this a bar of links, or the place of a page in its site? */
export const isBar = (text: string) =>
  patterns.pagePlace.test(text) ||
  patterns.textPlace.test(text) ||
  patterns.homeInBar.test(text) ||
  patterns.linkBar.test(text) ||
  text.split(patterns.placeMark).length > 2 ||
  patterns.shortPlace.test(text) ||
  patterns.namedHome.test(text) ||
  patterns.placeLabel.test(text) ||
  isColumns(text)

// 即時 政治 社會 地方: three short words at least.
const isColumns = (text: string) =>
  /^(?:\p{Script=Han}{2,5}[\s\u3000|｜]+){2,}\p{Script=Han}{2,6}$/u.test(text)

const isOwner = (name: string) => !patterns.channelName.test(withoutStart(name))

const withoutStart = (name: string) => name.trim().replace(patterns.siteStart, '')

function firstName(lines: readonly string[], read: (text: string) => string | undefined): string | undefined {
  for (const text of lines) {
    const name = widthOf(text) <= 200 ? read(text) : undefined
    if (name && !/^(?:本站|本网|本網|本报|作者)/u.test(name)) return withoutStart(name)
  }
  return undefined
}
