// The lines of a post with an account's buttons or calls → the account's name above the text is chrome.
import { readDateAlone } from './dates.ts'
import { isDateLine } from './page-heads.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Marks the name of an account, which stands below its title and again among the buttons of the foot. */
export function markAccount(lines: LineNode[]): void {
  if (lines.filter(({ value }) => patterns.postWidget.test(plain(value))).length < 3) return
  const keys = lines.map(({ value }) => (widthOf(plain(value)) <= 20 ? letters(plain(value)) : ''))
  const last = lines.findLastIndex(
    (line) => !line.furniture && widthOf(line.value) > 30 && patterns.sentenceEnd.test(plain(line.value)),
  )
  for (const [i, line] of lines.entries()) {
    const key = keys[i] as string
    if (i < last && !line.furniture && key.length >= 3 && keys.indexOf(key, last + 1) > 0)
      line.furniture = 'page-chrome'
  }
}

const deepestName = 8
const widestName = 12

/** Marks the account that stands between the title of its post and the day, and gives its name. */
export function markAccountBelow(lines: readonly LineNode[]): string | undefined {
  const at = lines.slice(0, deepestName).findIndex((_, i) => isAccount(lines, i))
  const line = lines[at]
  if (!line || !lines.some(({ value }) => patterns.accountSign.test(plain(value)))) return undefined
  line.furniture = 'page-chrome'
  return plain(line.value)
}

// 渡口微生活 below a longer line, 原创 and the writer's name between them or not, and the day right below it.
function isAccount(lines: readonly LineNode[], at: number): boolean {
  const [line, day] = [lines[at], lines[at + 1]]
  const title = lines
    .slice(Math.max(0, at - 3), at)
    .findLast(({ value }) => !isPersonalName(plain(value)) && !patterns.originalAlone.test(plain(value)))
  if (!title || title.furniture || !line || line.furniture || !day || day.blanks > 0) return false
  const name = plain(line.value)
  const stamp = plain(day.value)
  return (
    /^[\p{Script=Han}\w·]{3,}$/u.test(name) &&
    widthOf(name) <= widestName &&
    widthOf(plain(title.value)) > widthOf(name) &&
    !isPersonalName(name) &&
    (isDateLine(stamp) || patterns.postTime.test(stamp) || readDateAlone(stamp)?.edtf.length === 10)
  )
}

/** Reads the account of a post that has below its title three lines: 原创 林远, the account, the day with the time. */
export function accountOf(chrome: readonly LineNode[]): string | undefined {
  const texts = chrome.map(({ value }) => plain(value))
  const at = texts.findIndex(
    (text, i) => patterns.originalByAlone.test(text) && isDateLine(texts[i + 2] ?? ''),
  )
  const name = at < 0 ? undefined : texts[at + 1]
  return name && widthOf(name) <= 16 && !patterns.chromeLine.test(name) ? name : undefined
}

/** Reads a name at the head of a page, 渡口微报, which comes again below a title: 渡口微报 2021-05-04 17:20. */
export const nameWithDay = (masthead: readonly LineNode[], chrome: readonly LineNode[]) =>
  masthead
    .map(({ value }) => plain(value))
    .find(
      (text) =>
        patterns.nameInHeads.test(text) &&
        chrome.some(({ value }) => plain(value).startsWith(`${text} `) && isDateLine(plain(value))),
    )

/** Lists the names that stand alone on a line and again beside what says that they are accounts: 渡口视线官方账号. */
export function namedAccounts(lines: readonly LineNode[]): Set<string> {
  const texts = lines.map(({ value }) => plain(value))
  const names = texts.flatMap((text, i) => {
    const name = widthOf(text) <= 40 ? patterns.accountWords.exec(text)?.[1] : undefined
    if (!name || (isPersonalName(name) && !patterns.verified.test(text))) return []
    return name !== text || patterns.followWord.test(texts[i + 1] ?? '') ? [name] : []
  })
  const alone = new Set(texts.map((text) => text.replace(patterns.verified, '')))
  return new Set(names.filter((name) => alone.has(name)))
}

/** Says whether a line holds nothing but the name of one of these accounts, and what says that it is one. */
export const isAccountWords = ({ value }: LineNode, accounts: ReadonlySet<string>) =>
  accounts.size > 0 && accounts.has(patterns.accountWords.exec(plain(value))?.[1] ?? '')
