// Lines of a source whose masthead is marked → the running heads among the rest: the paper's name again, with a date
// or a page's number and little else, as it stands at the head or foot of each further page.
import * as patterns from './patterns.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Finds the running heads. */
export function runningHeads(lines: readonly LineNode[]): ReadonlySet<LineNode> {
  const names = new Set(
    lines
      .flatMap((line) => (line.furniture === 'masthead' ? plain(line.value) : (viewedName(line) ?? [])))
      .flatMap((text) => nameIn(text) ?? []),
  )
  const saysName = (text: string) => canHead(text) && [...names].some((name) => isHead(text, name))
  return names.size === 0
    ? new Set()
    : new Set(lines.filter((line) => !line.furniture && saysName(plain(line.value))))
}

// A viewer of scanned papers names the paper above the page.
const viewedName = ({ furniture, value }: LineNode) =>
  furniture === 'page-chrome' ? patterns.scannedHead.exec(plain(value))?.[1] : undefined

// What a masthead's line names beside dates and numbers.
function nameIn(text: string): string | undefined {
  const bare = [
    patterns.fullDate,
    patterns.republicDate,
    patterns.yearMonth,
    patterns.englishDate,
    patterns.issueNumber,
  ]
    .reduce((rest, form) => rest.replace(form, ' '), text)
    .replace(patterns.calendarWords, ' ')
    .split(/\s{2,}|[*|｜·]/u)[0]
  const name = letters(bare ?? '').toLowerCase()
  return name.length >= 4 && name.length <= 40 ? name : undefined
}

const canHead = (text: string) =>
  !patterns.numberedNotice.test(text) &&
  widthOf(text) <= 60 &&
  /\d|[一二三四五六七八九十]\s*$/u.test(text) &&
  !/[。！？”]$|[a-z]{3}\.$/u.test(text) &&
  !patterns.takenFrom.test(text)

function isHead(text: string, name: string): boolean {
  const own = letters(text.replace(patterns.englishDate, ' ').replace(patterns.nameOfDay, ' ')).toLowerCase()
  const rest = own.replace(name, '')
  return own !== rest && rest.replace(/\p{N}/gu, '').length <= (/\p{Script=Han}/u.test(name) ? 12 : 24)
}
