// before: 当前位置：首页 > 正文, 发布时间：…, 分享到 … · after: those lines are furniture of kind page-chrome.
import type { VFile } from 'vfile'
import { markAccount, markAccountBelow } from '../account-names.ts'
import { closeLabel, readCredits } from '../credits.ts'
import { readDate } from '../dates.ts'
import { titleKey } from '../listed.ts'
import { markMenu, markSiteName } from '../menus.ts'
import { inform } from '../messages.ts'
import type { HeadFact, PageFacts } from '../page-credits.ts'
import { readField, readFurther, readWriter, statesPage } from '../page-fields.ts'
import { isDateLine, lastFoot, type PageHead, pageHeads } from '../page-heads.ts'
import * as patterns from '../patterns.ts'
import { readPostHeads } from '../post-heads.ts'
import { isPersonalName } from '../surnames.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isToolBar } from '../tool-bars.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'
import { isWebLine, isWidgets } from '../web-lines.ts'

/** Marks what only a saved page, an app or an e-mail has, and reads the fields of its head. */
export default function markChrome() {
  return (tree: SourceRoot, file: VFile): void => {
    const all = tree.children.filter(isLine)
    const lines = all.filter((line) => !line.furniture)
    const facts = { ...((file.data.facts ?? {}) as PageFacts) }
    const stated = (file.data.stated ?? []) as HeadFact[]
    const named = new Set((file.data.named ?? []) as Iterable<string>)
    for (const [index, line] of lines.entries()) {
      if (line.furniture || line.piece) continue
      const field = patterns.chromeField.exec(closeLabel(plain(line.value)))
      if (field && statesPage(field[1] as string, field[2] as string, lines, index))
        readField(lines, index, field[1] as string, field[2] as string, facts, stated)
      else if (
        isChrome(line) ||
        isGluedAgain(lines, index) ||
        isJournal(lines, index) ||
        isTopic(lines, index)
      ) {
        line.furniture = 'page-chrome'
        if (isGluedAgain(lines, index)) named.add(gluedTitle(line))
        if (patterns.publishedLine.test(plain(line.value)))
          stated.push({ label: 'Published', value: plain(line.value), line: lineNumber(line) })
        if (isDateLine(plain(line.value))) readFurther(all, line, facts, stated)
      } else if (!isPersonalName(plain(lines[index - 1]?.value ?? ''))) readWriter(line, facts)
    }
    markWatermarks(lines)
    markAccount(lines)
    const isPost = file.data.account !== undefined
    file.data.account ??= markAccountBelow(lines)
    markMenu(lines)
    // A call to open the app stands above the name.
    const own = lines.slice(patterns.postWidget.test(plain(lines[0]?.value ?? '')) ? 1 : 0)
    if (!isPost && !named.has(titleKey(own[0]?.value ?? ''))) markSiteName(own)
    const heads = pageHeads(lines)
    markFoot(lines, heads)
    markMailFoot(lines)
    bridge(lines, heads)
    file.data.facts = facts
    file.data.stated = [...stated, ...readPostHeads(lines, heads)]
    file.data.named = named
    for (const line of lines.filter((line) => line.furniture === 'page-chrome'))
      inform(
        file,
        line,
        'mark-chrome',
        `“${line.value.trim().slice(0, 20)}” belongs to the saved page, not to an article.`,
      )
  }
}

function isChrome(line: LineNode): boolean {
  const text = plain(line.value)
  const width = widthOf(text)
  if (width <= 60 && patterns.editorsLabel.test(text.slice(0, 6)) && !/[。！？]/.test(text)) return false
  if (patterns.numberBarDay.test(text)) return false
  if (width <= 60 && (/\b[Uu]nsubscribe\b/.test(text) || patterns.publishedLine.test(text))) return true
  if (
    patterns.siteLine.test(text) ||
    patterns.arrowBar.test(text) ||
    patterns.tagRow.test(text) ||
    patterns.rightsNotice.test(text) ||
    patterns.disclaimer.test(text) ||
    patterns.postWidget.test(text) ||
    patterns.promptLink.test(text) ||
    patterns.buttonLink.test(text) ||
    patterns.leadingOn.test(text) ||
    patterns.headScrap.test(text)
  )
    return true
  if (patterns.doubledName.test(text) || patterns.viewerLine.test(text) || patterns.viewerPage.test(text))
    return true
  if (patterns.pager.test(text)) return true
  if (isWebLine(text) || patterns.shortcode.test(line.value)) return true
  if (
    (line.html === undefined && patterns.linkInMarkdown.test(line.value)) ||
    patterns.picturesAlone.test(line.value) ||
    patterns.picturePlace.test(text) ||
    isWidgets(text) ||
    (isToolBar(text) && readDate(text) === undefined) ||
    isDateLine(text)
  )
    return true
  if (/^!\[[^\]]*\]\([^)]*\)\s*\|?\s*$/.test(line.value.trim()) || text === '') return true
  if (width > 60) return false
  if (
    patterns.chromeLine.test(text) &&
    (width <= 45 || !patterns.sentenceEnd.test(text.replace(/[!！]$/, '')))
  )
    return true
  return (
    patterns.linkBar.test(text) &&
    patterns.issueNumber.exec(text)?.index !== 0 &&
    !patterns.editorsLabel.test(text.slice(0, 6)) &&
    /[>»›＞→]|\|.*\|.*\||｜.*｜/.test(text)
  )
}

// The title with a link glued to it, which stands again below, on one line or two.
function isGluedAgain(lines: LineNode[], index: number): boolean {
  const key = gluedTitle(lines[index] as LineNode)
  if (key === '') return false
  const below = lines.slice(index + 1, index + 20).map(({ value }) => titleKey(withoutLabel(plain(value))))
  return below.some((words, i) => words === key || (words !== '' && words + below[i + 1] === key))
}

const gluedTitle = (line: LineNode) =>
  titleKey(withoutLabel(patterns.gluedLink.exec(plain(line.value))?.[1] ?? ''))

const withoutLabel = (text: string) => text.replace(patterns.titleLabel, '')

// The journal that a saved page names below its title.
const isJournal = (lines: LineNode[], index: number) =>
  patterns.journalIssue.test(plain((lines[index] as LineNode).value)) &&
  lines.slice(0, index).some(({ furniture }) => furniture === 'page-chrome')

// #渡口的一天 and 12个 below 收录于话题.
const isTopic = (lines: LineNode[], index: number) =>
  patterns.topicLine.test(plain((lines[index] as LineNode).value)) &&
  lines.slice(Math.max(0, index - 6), index).some(({ value }) => patterns.topicsAbove.test(plain(value))) &&
  lines[index - 1]?.furniture === 'page-chrome'

// 馆藏 仅供研究使用, in the same words twice or more: no sentence of a text comes again so.
function markWatermarks(lines: LineNode[]): void {
  const isMark = ({ value }: LineNode) =>
    widthOf(value.trim()) <= 60 && patterns.watermark.test(value) && !patterns.sentenceEnd.test(plain(value))
  const found = Map.groupBy(lines.filter(isMark), ({ value }) => letters(value))
  for (const marks of found.values())
    if (marks.length >= 2) for (const mark of marks) mark.furniture = 'page-chrome'
}

// 赶紧行动！ is a link: a short line ends a text with its full stop alone.
const widestShout = 22
const endsLine = /[。！？!?”"』」)）]\s*$/u

// From the first line of chrome below the last sentence on, a saved page has nothing but chrome.
function markFoot(lines: LineNode[], heads: readonly PageHead[]): void {
  const ends = (line: LineNode) =>
    !line.furniture &&
    ((widthOf(line.value) >= widestShout ? endsLine : /。\s*$/u).test(plain(line.value)) ||
      patterns.endsAsCaption.test(plain(line.value)) ||
      (widthOf(line.value) > 30 && /。/u.test(line.value)))
  const isRow = (line: LineNode) => patterns.linkRow.test(line.value)
  const last = Math.max(
    lines.findLastIndex((line) => !isRow(line) && (ends(line) || widthOf(line.value) > 60)),
    heads.at(-1)?.text ?? -1,
    endOfRecord(lines),
  )
  const first = lines.findIndex((line, i) => i > last && line.furniture === 'page-chrome')
  const foot = first < 0 ? first : lastFoot(lines, first)
  if (last < 0 || foot < 0 || !isWide(lines.map((line) => line.value).join(''))) return
  for (const line of lines.slice(foot))
    if (!line.furniture && !readCredits(plain(line.value)) && !patterns.editorsLabel.test(line.value))
      line.furniture = 'page-chrome'
}

// From whom a mailed newsletter comes and how to end it: from there on no sentence of a text comes again.
function markMailFoot(lines: LineNode[]): void {
  const last = lines.findLastIndex(
    ({ furniture, value }) => !furniture && widthOf(value) >= 40 && /[.!?]["”)]?$/.test(plain(value)),
  )
  const foot = lines.findIndex((line, i) => i > last && patterns.mailFoot.test(plain(line.value)))
  if (foot < 0 || isWide(lines.map((line) => line.value).join(''))) return
  for (const line of lines.slice(foot)) line.furniture ??= 'page-chrome'
}

// What stands below the label of a text is the text, to the rule or the blank line that ends the record, if no sentence.
function endOfRecord(lines: LineNode[]): number {
  const label = lines.findLastIndex(({ value }) => patterns.textLabel.test(plain(value)))
  if (label < 0) return -1
  const end = lines.findIndex(
    (line, i) => i > label && (line.blanks > 0 || patterns.ruleLine.test(plain(line.value))),
  )
  return (end < 0 ? lines.length : end) - 1
}

// A line of date and source stands below a title, however short that is.
const isFieldLine = (line: LineNode) => {
  const text = plain(line.value)
  return patterns.chromeField.test(text) && readDate(text) !== undefined
}

// A line that says how long a text is, or leads to its picture, right above the text: a title may stand over it.
const isOverText = (lines: LineNode[], index: number) => {
  const below = lines[index + 1]
  return (
    patterns.textFact.test(plain((lines[index] as LineNode).value)) &&
    below !== undefined &&
    !below.furniture &&
    widthOf(plain(below.value)) > widestShout &&
    /。/u.test(below.value)
  )
}

// A short title of a mailed sheet between two rows of asterisks.
const isBetweenStars = (lines: LineNode[], from: number, to: number) => {
  const [title, ...more] = lines.slice(from + 1, to)
  const isRow = (at: number) => letters(lines[at]?.value ?? '') === ''
  return isRow(from) && isRow(to) && more.length === 0 && title !== undefined && !isWide(title.value)
}

// Scraps and short words that stand between two lines of chrome, as in a bar of sections, are chrome too.
function bridge(lines: LineNode[], heads: readonly PageHead[]): void {
  const isShort = (line: LineNode) =>
    letters(line.value) === '' ||
    (widthOf(line.value.trim()) <= 8 && !readCredits(plain(line.value))?.labelled)
  let from = -1
  for (const [index, line] of lines.entries()) {
    if (line.furniture === 'page-chrome') {
      const between = lines.slice(from + 1, index)
      const title = between.at(-1)
      const isHead =
        heads.some(({ field }) => field === index) ||
        (title && title.blanks > 0 && isFieldLine(line) && !patterns.widgetWord.test(plain(title.value))) ||
        isOverText(lines, index) ||
        isBetweenStars(lines, from, index)
      if (from >= 0 && between.length <= 6 && between.every(isShort) && !isHead)
        for (const short of between) short.furniture = 'page-chrome'
      from = index
    }
  }
}
