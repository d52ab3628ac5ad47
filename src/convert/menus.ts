// A saved page's column of links, and the name of the site above it → chrome and masthead.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Marks menus: Home, Bookings, News, a column of short words with Home among them. */
export function markMenu(lines: LineNode[]): void {
  for (const [at, line] of lines.entries()) {
    if (!patterns.homeLink.test(plain(line.value))) continue
    let [from, to] = [at, at + 1]
    while (from > 0 && lines[from]?.blanks === 0 && isEntry(lines[from - 1])) from -= 1
    while (lines[to]?.blanks === 0 && (isEntry(lines[to]) || (to - from >= 8 && isLongEntry(lines, to))))
      to += 1
    if (to - from < 3) continue
    // The one line above Home, of several words, names the site.
    const named = from === at - 1 || (from === at - 2 && lines[from]?.furniture !== undefined)
    if (named && /\p{L}\s+\p{Lu}/u.test((lines[at - 1] as LineNode).value)) from = at
    for (const entry of lines.slice(from, to)) entry.furniture = 'page-chrome'
    // What stands alone above it at the head of the page names the site.
    const above = lines.slice(0, from).filter((one) => !one.furniture)
    if (above.length === 1 && widthOf(plain((above[0] as LineNode).value)) <= 30)
      (above[0] as LineNode).furniture = 'masthead'
  }
}

const isEntry = (one: LineNode | undefined) =>
  one !== undefined &&
  widthOf(plain(one.value)) <= (isWide(one.value) ? 8 : 14) &&
  !patterns.sentenceEnd.test(plain(one.value))

// In a long menu an entry may be longer, with shorter ones right below it.
const isLongEntry = (lines: LineNode[], at: number) =>
  [1, 2].every((step) => lines[at + step]?.blanks === 0 && isEntry(lines[at + step])) &&
  widthOf(plain((lines[at] as LineNode).value)) <= 14 &&
  !/[\p{P}\d]/u.test(plain((lines[at] as LineNode).value))

/** Marks the name of the site, which stands above its bar of links. */
export function markSiteName(lines: LineNode[]): void {
  const [name, bar] = lines
  // 城事 · 深度 over a title and a line of date: the account and its column.
  const dated = lines.slice(1, 5).some((line) => line.furniture === 'page-chrome' && readDate(line.value))
  if (
    name &&
    !name.furniture &&
    dated &&
    /^[\p{Script=Han}\w]{2,8}\s*[·|｜丨/]\s*[\p{Script=Han}\w]{2,8}$/u.test(plain(name.value))
  )
    name.furniture = 'page-chrome'
  // 云上渡口 over a title and the day, and again at the foot: 云上渡口客户端.
  const word = plain(name?.value ?? '')
  const [title, day] = lines.slice(1, 3)
  const isOver = title && !title.furniture && widthOf(plain(title.value)) >= widthOf(word) + 3
  if (name && !name.furniture && isOver && day?.furniture === 'page-chrome' && isApp(lines, word))
    name.furniture = 'masthead'
  // Above numbered pieces, what stands over the account's line names the sheet.
  const below = lines.slice(1).find((line) => line.furniture !== 'page-chrome')
  if (name && !name.furniture && dated && below && patterns.loneNumber.test(plain(below.value)))
    name.furniture = 'masthead'
  // The account names itself above the line that names it again with the date.
  const key = letters(plain(name?.value ?? ''))
  const again = lines.slice(1, 4).find((line) => line.furniture === 'page-chrome' && readDate(line.value))
  if (name && !name.furniture && key.length >= 3 && again && letters(plain(again.value)).includes(key))
    name.furniture = 'masthead'
  if (!name || name.furniture || bar?.furniture !== 'page-chrome' || bar.blanks > 0) return
  if (patterns.chromeField.test(bar.value) || readDate(bar.value)) return
  if (/^[\p{Script=Han}·]{2,12}$/u.test(plain(name.value))) name.furniture = 'masthead'
}

// A short name that another line of the page says again, or that ends as those of offices' apps do.
const isApp = (lines: readonly LineNode[], word: string) =>
  /^\p{Script=Han}{3,6}$/u.test(word) &&
  (/(?:融媒|[发發]布)$/u.test(word) ||
    lines.some(({ value }, i) => i > 2 && widthOf(plain(value)) <= 40 && plain(value).includes(word)))
