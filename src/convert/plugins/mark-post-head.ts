// before: 点击上方“渡口微报”, a title, 2015-10-20 林远 渡口微报, 微信号 dukou, a text, 喜欢此内容的人还喜欢 · after: all but the title and
// the text is page-chrome, the foot related-links; the account and the writer are known.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import type { PageFacts } from '../page-credits.ts'
import { isDateLine } from '../page-heads.ts'
import * as patterns from '../patterns.ts'
import { type PostStamp, readStamp } from '../post-stamps.ts'
import { isPersonalName } from '../surnames.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const deepestStamp = 8
const deepestCard = 24
const widestCall = 45

/** Marks what the app of an account has above and below a post, and reads who wrote it and which account it is. */
export default function markPostHead() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (!lines.slice(0, deepestStamp).some(({ value }) => isWide(value))) return
    const known = new Set(lines.filter((line) => line.furniture))
    const first = lines.findIndex(({ value }) => isText(plain(value)))
    if (first < 0) return
    const last = lines.findLastIndex(({ value }) => isText(plain(value)))
    const stamp = markStamp(lines.slice(0, Math.min(first, deepestStamp)), lines)
    if (stamp) readStampInto(file, stamp.line, stamp.said)
    const head = lines.slice(0, Math.min(first, deepestCard))
    const account = letters(stamp?.said.account ?? '')
    const isPost = stamp !== undefined || lines.some(({ value }) => patterns.accountSign.test(plain(value)))
    for (const [i, line] of head.entries()) {
      const text = plain(line.value)
      if (!isFree(line) || widthOf(text) > 60) continue
      if (patterns.passedOn.test(text)) markPassedOn(head, i)
      else if (isPost && letters(text) === account)
        line.furniture = i < head.indexOf(stamp?.line as LineNode) ? 'masthead' : 'page-chrome'
      else if (isPost && (patterns.accountCard.test(text) || isCall(text))) line.furniture = 'page-chrome'
    }
    if (account !== '') markCard(head, account)
    if (isPost) markBelow(lines.slice(last + 1))
    for (const line of lines.filter((line) => line.furniture && !known.has(line)))
      inform(
        file,
        line,
        'mark-post-head',
        `“${plain(line.value).slice(0, 20)}” belongs to the account’s page, not to its post.`,
      )
  }
}

const isText = (text: string) =>
  widthOf(text) > 60 || (widthOf(text) > 24 && patterns.sentenceEnd.test(text) && !isCall(text))

const isCall = (text: string) =>
  widthOf(text) <= widestCall &&
  (patterns.likeCall.test(text) || (patterns.followNamed.test(text) && patterns.followWords.test(text)))

// The line of day and account right below a title, where the page has something else of an account's; what one with the
// time of day is, as every saved page has it, is known without.
function markStamp(
  head: readonly LineNode[],
  lines: readonly LineNode[],
): { line: LineNode; said: PostStamp } | undefined {
  for (const [i, line] of head.entries()) {
    // 原创 林远 渡口微报 over 2022-07-22 18:18 发表于浙江.
    const next = lines[i + 1]
    const isOverDay = patterns.originalOver.test(plain(line.value)) && next && isDateLine(plain(next.value))
    const said = i > 0 && isFree(line) ? readStamp(line.value, isOverDay ? next.value : '') : undefined
    // 2017-05-11林远: the writer, and no account.
    if (said && !said.sure && !said.writer && isPersonalName(said.account)) continue
    if (!said || (!said.sure && !isNamedAgain(lines, line, said, i))) continue
    const isTimed = isDateLine(plain(line.value))
    if (isTimed && !said.sure) continue
    if (!isTimed) line.furniture = 'page-chrome'
    return { line, said: isTimed ? { ...said, writer: undefined } : said }
  }
  return undefined
}

// The account stands alone on a line, or in a call to follow it; beside a writer, or right below the first line, the page
// has what only an app has.
const isNamedAgain = (
  lines: readonly LineNode[],
  stamp: LineNode,
  { account, writer }: PostStamp,
  at: number,
) =>
  lines.some((line) => {
    const text = plain(line.value)
    return (
      line !== stamp &&
      (letters(text) === letters(account) ||
        (isCall(text) && text.includes(account)) ||
        ((writer !== undefined || at === 1) && patterns.accountSign.test(text)))
    )
  })

function readStampInto(file: VFile, line: LineNode, { account, writer }: PostStamp): void {
  file.data.account ??= account
  if (!writer || !isPersonalName(writer)) return
  const facts = (file.data.facts ?? {}) as PageFacts
  file.data.facts = { 作者: { value: writer, line: lineNumber(line) }, ...facts }
}

// 以下文章来源于渡口旧事, and the card of that account below: its name, and what it says of itself, to the next gap.
function markPassedOn(head: readonly LineNode[], at: number): void {
  const line = head[at] as LineNode
  line.furniture = 'page-chrome'
  const name = letters(patterns.passedOn.exec(plain(line.value))?.[1] ?? '')
  const [card, words] = head.slice(at + 1, at + 3)
  if (!card || !isFree(card) || letters(plain(card.value)) !== name) return
  card.furniture = 'page-chrome'
  const isOwn = words && isFree(words) && words.blanks === 0 && widthOf(plain(words.value)) <= 40
  if (isOwn && head[at + 3]?.blanks !== 0) words.furniture = 'page-chrome'
}

// The account's name alone, its id in Latin letters, and what it says of itself on one line.
function markCard(head: readonly LineNode[], account: string): void {
  const at = head.findIndex((line) => line.furniture && letters(plain(line.value)) === account)
  const [id, words] = head.slice(at + 1, at + 3)
  if (at < 0 || !id || !isFree(id) || !/^[A-Za-z][\w-]{4,24}$/u.test(plain(id.value))) return
  id.furniture = 'page-chrome'
  if (words && isFree(words) && words.blanks === 0 && widthOf(plain(words.value)) <= 40)
    words.furniture = 'page-chrome'
}

// Below the last text: calls, then other posts to the end of the page.
function markBelow(foot: readonly LineNode[]): void {
  const liked = foot.findIndex(({ value }) => patterns.likedBelow.test(plain(value)))
  for (const [i, line] of foot.entries()) {
    if (line.furniture) continue
    const text = plain(line.value)
    if (liked >= 0 && i >= liked) line.furniture = 'related-links'
    else if (isCall(text) || patterns.accountCard.test(text)) line.furniture = 'page-chrome'
  }
}
