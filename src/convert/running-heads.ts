// Lines of a source whose masthead is marked → the running heads among the rest: the paper's name again, with a date
// or a page's number and little else, as it stands at the head or foot of each further page.
import { readDateAlone } from './dates.ts'
import { isPagedHead } from './paged-heads.ts'
import * as patterns from './patterns.ts'
import { isWide, letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const widestName = 24

/** Finds the running heads. */
export function runningHeads(lines: readonly LineNode[]): ReadonlySet<LineNode> {
  const names = new Set(
    lines
      .flatMap((line) => (line.furniture === 'masthead' ? plain(line.value) : (viewedName(line) ?? [])))
      .flatMap((text) => nameIn(text) ?? []),
  )
  const saysName = (text: string) => canHead(text) && [...names].some((name) => isHead(text, name))
  const numbered = lines.filter((line, i) => !line.furniture && headsPage(lines, i, names))
  return new Set([
    ...numbered,
    ...lines.filter((line, i) => numbered.includes(lines[i + 1] as LineNode) && isName(line, names)),
    ...lines.filter(
      (line, i) =>
        !line.furniture && ((saysName(plain(line.value)) && !endsAddress(lines, i)) || isPagedHead(line)),
    ),
    ...lines.filter((line, i) => isName(line, names) && isBesidePage(lines, i)),
    ...againBesidePage(lines),
    ...lines.filter((_, i) => isDayBelow(lines, i, saysName)),
  ])
}

// The same few words beside the number of each page, though nothing else names the sheet.
function againBesidePage(lines: readonly LineNode[]): LineNode[] {
  const beside = lines.filter(
    (line, i) =>
      !line.furniture &&
      isWide(line.value) &&
      widthOf(plain(line.value)) <= widestName &&
      isBesidePage(lines, i),
  )
  const alike = Map.groupBy(beside, ({ value }) => letters(plain(value)))
  return [...alike].flatMap(([words, some]) => (words.length >= 4 && some.length >= 2 ? some : []))
}

// The name alone, right above or below the number of its page.
const isBesidePage = (lines: readonly LineNode[], at: number) =>
  [lines[at - 1], lines[at + 1]].some((line) => line && patterns.pageAlone.test(plain(line.value)))

// Merrow, 3rd May, 1913. right below Treasury,: where and when a notice was given, though the head names the town too.
const endsAddress = (lines: readonly LineNode[], at: number) =>
  [patterns.officeAndDay, patterns.givenOpening].some((form) => form.test(plain(lines[at]?.value ?? ''))) ||
  (lines[at]?.blanks === 0 && !lines[at - 1]?.furniture && /\p{L},$/u.test(plain(lines[at - 1]?.value ?? '')))

// November, 1962 right below the name and the number of a page.
function isDayBelow(lines: readonly LineNode[], at: number, saysName: (text: string) => boolean): boolean {
  const [above, line] = [lines[at - 1], lines[at] as LineNode]
  if (!above || above.furniture || line.furniture || line.blanks > 0 || isWide(line.value)) return false
  return saysName(plain(above.value)) && readDateAlone(plain(line.value)) !== undefined
}

// 第四期　二〇〇七年十月　第二页 below the name alone: nothing but the number, the day and the page.
function headsPage(lines: readonly LineNode[], at: number, names: ReadonlySet<string>): boolean {
  const text = plain((lines[at] as LineNode).value)
  const above = lines[at - 1]
  if (!above || above.furniture || !isName(above, names) || !patterns.pageOfIssue.test(text)) return false
  return letters(withoutDays(text).replace(patterns.pageOfIssue, ' ')) === ''
}

const isName = ({ furniture, value }: LineNode, names: ReadonlySet<string>) =>
  !furniture && names.has(letters(plain(value)).toLowerCase())

// A viewer of scanned papers names the paper above the page.
const viewedName = ({ furniture, value }: LineNode) =>
  furniture === 'page-chrome' ? patterns.scannedHead.exec(plain(value))?.[1] : undefined

// What a masthead's line names beside dates and numbers.
function nameIn(text: string): string | undefined {
  const bare = withoutDays(text).split(/\s{2,}|[*|｜·]/u)[0]
  const name = letters(bare ?? '').toLowerCase()
  return name.length >= 4 && name.length <= 40 ? name : undefined
}

const canHead = (text: string) =>
  !patterns.numberedNotice.test(text) &&
  widthOf(text) <= 60 &&
  /\d|[一二三四五六七八九十]\s*$|第[一二三四五六七八九十]{1,3}[版页頁]\s*$/u.test(text) &&
  !/[。！？”]$|[a-z]{3}\.$/u.test(text) &&
  !patterns.takenFrom.test(text)

function isHead(text: string, name: string): boolean {
  const own = letters(text.replace(patterns.englishDate, ' ').replace(patterns.nameOfDay, ' ')).toLowerCase()
  const rest = own.replace(name, '')
  return own !== rest && rest.replace(/\p{N}/gu, '').length <= (/\p{Script=Han}/u.test(name) ? 12 : 24)
}

const withoutDays = (text: string) =>
  [patterns.fullDate, patterns.republicDate, patterns.yearMonth, patterns.englishDate, patterns.issueNumber]
    .reduce((rest, form) => rest.replace(form, ' '), text)
    .replace(patterns.calendarWords, ' ')
