// The lines at the top of a page → those in which a masthead may stand: as far as an article's text or title begins.
import { readCredits } from './credits.ts'
import { readDate } from './dates.ts'
import { statesFacts } from './masthead-lines.ts'
import { headsNotice } from './notice-address.ts'
import { isPagedHead } from './paged-heads.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** How many lines a masthead has at most. */
export const deepestMasthead = 16

/** Gives the lines above an article's text, which begins with a long line, a finished sentence or a news opening. */
export function headOf(
  lines: readonly LineNode[],
  isHinted: (line: LineNode) => boolean,
  titles: ReadonlySet<LineNode>,
): readonly LineNode[] {
  // The head of a further page has no masthead below it.
  if (lines[0] && isPagedHead(lines[0])) return lines.slice(0, 1)
  const end = lines.findIndex((line, i) => {
    const text = plain(line.value)
    if (i >= deepestMasthead || titles.has(line) || line.piece || isOfficial(line, lines[i - 1])) return true
    if (headsNotice(lines, i)) return true
    return (
      !isHinted(line) &&
      !statesFacts(text) &&
      !(i > 0 && i < 4 && patterns.sheetOf.test(text) && widthOf(text) <= 45) &&
      (widthOf(text) > 60 ||
        (patterns.dateline.test(text) && !patterns.dayAndMaker.test(text)) ||
        beginsText(line, text, lines[i + 1]) ||
        (widthOf(text) > 12 && /[。；]$/.test(text)))
    )
  })
  if (end < 0) return []
  // The line above a byline is a title.
  const byline = lines.findIndex((line, i) => i > 1 && i < end && isByline(plain(line.value)))
  return lines.slice(0, byline < 0 ? end : byline - 1)
}

// 渡口縣政府訓令　教字第一八二號 below the name of the gazette; 布告 below who gives it, over its number.
const isOfficial = ({ value }: LineNode, above: LineNode | undefined) =>
  above !== undefined && patterns.officialHead.test(plain(value))

const isByline = (text: string) =>
  /(?:作者|[记記]者|通[讯訊][员員]|撰文)\s*[:：\s]/u.test(text) &&
  !/[报報社站].{0,3}[记記]者[证證站]/u.test(text) &&
  (readCredits(text)?.people.length ?? 0) > 0

// A title's mark, or a printed line of prose with the next right below.
function beginsText(line: LineNode, text: string, next: LineNode | undefined): boolean {
  if (/^\s*[■●◆□◎▲※◇★]/u.test(line.value) && !patterns.adorned.test(text)) return true
  if (patterns.labelledTitle.test(text) && readDate(text) === undefined) return true
  if (!isWide(text) && isSentence(text)) return true
  if (next?.blanks !== 0) return false
  // A line between the name and the number says what the sheet is.
  if (patterns.issueNumber.test(plain(next.value)) && widthOf(next.value) <= 30) return false
  if (isSetIn(line, next)) return true
  if (isWide(text)) return widthOf(text) >= 14 && /[，。]/.test(text) && !/[:：]/.test(text)
  const small = text.match(/(?<!\S)\p{Ll}+/gu)?.length ?? 0
  const main = text.match(/(?<!\S)(?!(?:of|the|and|in|for|to|at|by|from)\b)\p{Ll}+/gu)?.length ?? 0
  return (widthOf(text) >= 20 && small >= 5) || (main >= 3 && /^\s*\p{Ll}/u.test(next.value))
}

// The first line of a paragraph, two ems in, over a line of it at the margin: 本會於二月十二日（農曆正月十一）假.
const isSetIn = (line: LineNode, next: LineNode) =>
  /^(?:\u3000\u3000|\s{4})\p{Script=Han}/u.test(line.value) &&
  !/[:：]|\S[\s\u3000]{2,}\S/u.test(line.value) &&
  /^\p{Script=Han}.{8,}[，。]/u.test(next.value)

// A whole sentence of English on a line of its own.
const isSentence = (text: string) =>
  widthOf(text) > 24 && (text.match(/(?<!\S)\p{Ll}+/gu)?.length ?? 0) >= 6 && /\p{Ll} ?\.$/u.test(text)
