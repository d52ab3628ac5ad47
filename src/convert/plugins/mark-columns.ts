// before: a gap, 队伍建设, title, text; a gap, 人物, title, byline, text … · after: the words above the titles name columns.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isPersonalName } from '../surnames.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestTitle = 24
const shortestText = 18
// So many columns tell how a sheet is set.
const fewest = 3

/** Marks the names of columns, each a short word below a gap with a title right below it. */
export default function markColumns() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const texts = lines.map((line) => plain(line.value))
    const found = lines.flatMap((_, at) => (namesColumn(lines, texts, at) ? [at] : []))
    if (found.length < fewest) return
    for (const at of found) {
      const line = lines[at] as LineNode
      line.piece = 'section'
      inform(file, line, 'mark-columns', `“${texts[at]}” names a column, as others do here.`)
    }
  }
}

function namesColumn(lines: LineNode[], texts: string[], at: number): boolean {
  const [line, below] = [lines[at] as LineNode, lines[at + 1]]
  if (!patterns.columnWord.test(texts[at] as string) || line.piece || below?.piece) return false
  if ((line.blanks === 0 && at > 0) || below?.blanks !== 0 || !isHeading(texts[at + 1] as string))
    return false
  // 老粮票 over 换新书 is a title in two lines.
  if (widthOf(texts[at + 1] as string) <= widthOf(texts[at] as string)) return false
  const under = texts.slice(at + 2, at + 4)
  return under.findIndex(isText) === 0 || (isSigned(under[0] ?? '') && isText(under[1] ?? ''))
}

const isHeading = (text: string) =>
  widthOf(text) >= 3 &&
  widthOf(text) <= widestTitle &&
  !patterns.sentenceEnd.test(text) &&
  !patterns.dateline.test(text) &&
  !patterns.itemNumber.test(text) &&
  !patterns.leadingMark.test(text) &&
  !isSigned(text)

const isText = (text: string) => widthOf(text) >= shortestText || patterns.dateline.test(text)

const isSigned = (text: string) => isPersonalName(text) || (readCredits(text)?.people.length ?? 0) > 0
