// before: name, date, number, publisher at the head of the page · after: furniture of kind masthead.
import type { VFile } from 'vfile'
import type { Hints } from '../../model/hints.ts'
import { readDate, readDateAlone } from '../dates.ts'
import type { FrontMatter } from '../front-matter.ts'
import { beginsWithHint } from '../hinted.ts'
import { isCapitals } from '../latin-lines.ts'
import { titleKey } from '../listed.ts'
import { footOf, withName } from '../masthead-foot.ts'
import { deepestMasthead, headOf } from '../masthead-head.ts'
import { isMasthead, isScrap } from '../masthead-lines.ts'
import { inform } from '../messages.ts'
import { opensNotice } from '../notice-address.ts'
import { pageHeads } from '../page-heads.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'
import { namesSheet } from './name-by-front.ts'

/** Marks the masthead: lines at the head up to the last one that states a date, a number, a publisher or a name. */
export default function markMasthead() {
  return (tree: SourceRoot, file: VFile): void => {
    const hints = (file.data.hints as Hints | undefined)?.masthead ?? []
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    if (isOfMinutes(lines, file) || file.data.frontSheet) return
    const wide = isWide(lines.map((line) => line.value).join(''))
    const isHinted = (line: LineNode) => beginsWithHint(line, hints)
    const titles = knownTitles(tree.children.filter(isLine), file)
    const head = headOf(lines, isHinted, titles)
    const dated = wide ? -1 : head.findIndex((line) => readDate(plain(line.value)) !== undefined)
    const states = head.map(
      (line, i) =>
        (!(/^\s*\|/.test(line.value) && isWide(line.value) === false) &&
          (isMasthead(plain(line.value), wide) || patterns.dayAndMaker.test(plain(line.value))) &&
          !namesSection(line, i) &&
          !isFramedAgain(lines, line) &&
          !isOrderNumber(line, head[i - 1]) &&
          !patterns.officialOpening.test(plain(line.value)) &&
          !patterns.numberedNotice.test(plain(line.value)) &&
          !(dated >= 0 && dated < i && isHeadOfText(lines, line)) &&
          !(
            dated > 0 &&
            dated < i &&
            (isNamed(line) || isNumbered(lines, line) || isCounted(lines, line))
          )) ||
        isHinted(line),
    )
    // The line right above the issue's number is the name of the sheet.
    if (
      head[1]?.blanks === 0 &&
      patterns.issueNumber.test(head[1].value) &&
      widthOf(head[0]?.value ?? '') <= 34
    )
      states[0] = true
    // 指导：X　小编辑：Y: who makes the sheet, right below its date.
    for (const [i, line] of head.slice(0, 6).entries())
      if (states[i - 1] && labelsOf(plain(line.value)) >= 2) states[i] = true
    // 電話：… right below it: where those who make it are found.
    for (const [i, line] of head.slice(0, 8).entries())
      if (states[i - 1] && line.blanks === 0 && patterns.contactLabel.test(plain(line.value)))
        states[i] = true
    if (isWordAlone(head, states)) states.fill(false)
    const imprint = wide ? 0 : imprintEnd(lines)
    for (const line of lines.slice(0, imprint)) line.furniture = 'masthead'
    const last = states.lastIndexOf(true)
    for (const [index, line] of head.slice(0, last + 1).entries())
      if (states[index] || (isScrap(line, wide, index) && !isFramedAgain(lines, line)))
        line.furniture = 'masthead'
    const after = head[last + 1]
    if (last >= 0 && after && wide && /^[A-Za-z\s]{2,20}$/.test(after.value.trim()))
      after.furniture = 'masthead'
    const foot = lines.length > 12 ? withName(footOf(lines), lines) : []
    for (const line of foot) line.furniture = 'masthead'
    for (const line of [...lines.slice(0, imprint), ...head, ...foot].filter(
      (line) => line.furniture === 'masthead',
    ))
      inform(file, line, 'mark-masthead', `“${line.value.trim().slice(0, 24)}” is part of the masthead.`)
  }
}

// Its front matter names the page, and below it stand minutes: what is above them is no head of a paper.
const isOfMinutes = (lines: readonly LineNode[], file: VFile) => {
  const { title } = (file.data.frontMatter ?? {}) as FrontMatter
  if (title === undefined || namesSheet(title)) return false
  const head = lines.slice(0, 8).map(({ value }) => plain(value))
  return head.some((text) => !isWide(text) && patterns.minutesOpening.test(text))
}

// Entered at the Post Office…, $2.00 a year: two lines of an imprint, and the day of the issue alone some lines below.
function imprintEnd(lines: LineNode[]): number {
  const places = lines
    .slice(0, deepestMasthead)
    .flatMap((line, i) => (patterns.newspaperImprint.test(plain(line.value)) ? [i] : []))
  const last = places.at(-1)
  if (places.length < 2 || last === undefined) return 0
  const day = lines.slice(last, last + deepestMasthead).findIndex((line) => readDateAlone(plain(line.value)))
  return last + Math.max(day, 0) + 1
}

// 鎮刊發行 in a title, and nothing else in the head that a masthead states.
function isWordAlone(head: readonly LineNode[], states: readonly boolean[]): boolean {
  const only = states.indexOf(true)
  const text = plain(head[only]?.value ?? '')
  if (only < 0 || states.lastIndexOf(true) !== only || !isWide(text)) return false
  if (patterns.briefsHead.test(text)) return true
  if (widthOf(text) <= 10) return false
  const stated = [
    patterns.year,
    patterns.publicationName,
    patterns.issueNumber,
    patterns.lunarDate,
    patterns.adorned,
    patterns.namedDay,
    patterns.weekRange,
    patterns.imprintLine,
  ]
  return !/[:：]/u.test(text) && !stated.some((pattern) => pattern.test(text))
}

const labelsOf = (text: string) =>
  widthOf(text) <= 45 && !/[。！？]/u.test(text)
    ? (text.match(/\p{Script=Han}{2,6}[:：]\s?\p{Script=Han}/gu)?.length ?? 0)
    : 0

// 第31号 below 渡口县人民政府令.
const isOrderNumber = (line: LineNode, above: LineNode | undefined) =>
  (patterns.orderNumber.test(plain(line.value)) && patterns.orderEnd.test(plain(above?.value ?? ''))) ||
  (above !== undefined && isWide(line.value) && patterns.documentNumber.test(plain(line.value)))

// ARRIVAL OF THE MAIL. below the date reads as a paper's name.
const isNamed = (line: LineNode) =>
  line.blanks > 0 &&
  patterns.publicationName.test(plain(line.value)) &&
  readDate(plain(line.value)) === undefined

// SHIP NEWS. below the day, its text right below it.
function isHeadOfText(lines: readonly LineNode[], line: LineNode): boolean {
  const below = lines[lines.indexOf(line) + 1]
  const text = plain(line.value)
  return (
    below !== undefined &&
    below.blanks === 0 &&
    patterns.englishSection.test(text) &&
    readDate(text) === undefined &&
    (widthOf(below.value) >= 40 || isCapitals(plain(below.value)))
  )
}

// No. 203 - ACTING APPOINTMENT below the date is a notice: apart, or over the first words of one.
const isNumbered = (lines: readonly LineNode[], line: LineNode) =>
  /^No\.? ?\d+\W+\p{Lu}/u.test(plain(line.value)) &&
  (line.blanks > 0 || opensNotice(plain(lines[lines.indexOf(line) + 1]?.value ?? '')))

// No. 87., with No. 88. farther down: the first of the notices.
function isCounted(lines: readonly LineNode[], line: LineNode): boolean {
  const numberOf = ({ value }: LineNode) => Number(patterns.bareNumber.exec(plain(value))?.[1])
  return lines.some((other) => numberOf(other) === numberOf(line) + 1)
}

// DISTRICT NEWS. below the masthead reads as a paper's name.
const namesSection = (line: LineNode, index: number) =>
  index > 1 && line.blanks > 0 && patterns.englishSection.test(plain(line.value))

// ★★★ 桥头要闻 ★★★ over one text, ★★★ 读者来信 ★★★ over the next: what is set so names sections, not the sheet.
const isFramedAgain = (lines: readonly LineNode[], line: LineNode) => {
  const frame = patterns.setBetween.exec(plain(line.value))?.[1]
  const isFramed = (other: LineNode) => patterns.setBetween.exec(plain(other.value))?.[1] === frame
  return frame !== undefined && lines.filter(isFramed).length >= 3
}

// Below chrome, a line apart with a saved page's line of date right below is a title.
function titlesOverDates(lines: LineNode[]): ReadonlySet<LineNode> {
  const heads = pageHeads(lines)
  return new Set(
    lines.filter((line, i) => {
      const next = lines[i + 1]
      const under = lines[i - 1]?.furniture === 'page-chrome'
      const apart = line.blanks > 0 && under
      if (under && heads.some(({ field }) => field === i + 1) && !isMasthead(plain(line.value), true))
        return true
      return apart && next?.furniture === 'page-chrome' && next.blanks === 0 && statesDate(plain(next.value))
    }),
  )
}

// What the window of a saved page is named after is no masthead either.
function knownTitles(lines: LineNode[], file: VFile): ReadonlySet<LineNode> {
  const named = new Set((file.data.named ?? []) as Iterable<string>)
  return new Set([
    ...titlesOverDates(lines),
    ...((file.data.titlesOverLines ?? []) as Iterable<LineNode>),
    ...lines.filter((line) => !line.furniture && (line.piece || named.has(titleKey(line.value)))),
  ])
}

const statesDate = (text: string) => patterns.chromeField.test(text) && patterns.fullDate.test(text)
