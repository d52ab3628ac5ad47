// The line below the title of an account's post → its day, who wrote it, and the account.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'

/** What the line of day and account states. */
export interface PostStamp {
  /** The account, when the line names it. */
  account: string
  /** Whoever stands before the account. */
  writer: string | undefined
  /** Only the app of an account writes a line so. */
  sure: boolean
}

const widest = 50

/** Reads, with the day on the line below it or not, 2015-10-20 渡口微报 渡口微报; 原创 林远 渡口微报 6月8日; 渡口微报 2022-08-17 20:00 发表于浙江. */
export function readStamp(value: string, dayBelow = ''): PostStamp | undefined {
  const starred = readStarred(value)
  if (starred) return starred
  const text = plain(`${value} ${dayBelow}`).replace(/^(原[创創])\s*[:：]\s*/u, '$1 ')
  if (widthOf(text) > widest || /[。，；：、|｜>()（）[\]【】]|:(?!\d)/u.test(text)) return undefined
  const whole = readDate(text)
  const day = whole?.edtf.length === 10 ? whole.text : patterns.recentDay.exec(text)?.[0]
  if (!day) return undefined
  const rest = text.replace(patterns.postedFrom, '')
  const [before = '', behind = ''] = rest.split(day)
  const above = before.split(/[\s\u3000]+/u).filter(Boolean)
  const below = behind
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/u, ' ')
    .split(/[\s\u3000]+/u)
    .filter(Boolean)
  // 渡口微报 2014年10月21日 18:30 湖北: behind the time, where it was put up.
  const words = above.length > 0 && below.length === 1 ? above : [...above, ...below]
  const names = words.filter((word) => !patterns.originalWord.test(word))
  const account = names.at(-1)
  if (!account || names.length > 3 || !names.every(isName)) return undefined
  const isDouble = names.length > 1 && names.at(-2) === account
  return {
    account,
    writer: names.length > 1 && !isDouble ? names.at(-2) : undefined,
    sure: rest !== text || names.length < words.length || isDouble,
  }
}

// 原创 林远 [渡口微报](…) *2023-05-08 19:09:14浙江*: what turns a post into Markdown sets its day so.
function readStarred(value: string): PostStamp | undefined {
  const before = patterns.starredStamp.exec(value.replace(patterns.linkOfMarkdown, '$1'))?.[1]?.trim() ?? ''
  const words = before
    .split(/[\s\u3000]+/u)
    .filter((word) => word !== '' && !patterns.originalWord.test(word))
  if (words.length === 0 || words.length > 3) return undefined
  // A name in Latin letters has spaces of its own.
  const isLatin = words.every((word) => !/\p{Script=Han}/u.test(word))
  const account = isLatin ? words.join(' ') : (words.at(-1) as string)
  return { account, writer: isLatin ? undefined : words.at(-2), sure: true }
}

const isName = (word: string) =>
  /^[\p{Script=Han}\w·]{2,16}$/u.test(word) &&
  /\p{Script=Han}{2}|\p{L}{3}/u.test(word) &&
  !patterns.noAccount.test(word)
