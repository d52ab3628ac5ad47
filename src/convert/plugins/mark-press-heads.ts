// before: POETRY. over THE OLD FERRY., TARN POLICE COURT.—MONDAY., (Before Mr. Justice Lorne.), as papers set them
// after: lines known as a section, as a title, as the subtitle that names the bench.
import type { VFile } from 'vfile'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestHead = 34
const mostBenchLines = 3

/** Marks standing sections over the titles below them, and the titles of sittings and markets with their bench. */
export default function markPressHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    for (const [at, line] of lines.entries()) {
      if (line.piece || isWide(line.value)) continue
      if (isSection(lines, at)) {
        line.piece = 'section'
        tell(file, line, 'is the name of a section: a title stands right below')
      } else if (patterns.titleWithDay.test(plain(line.value)) && endsAbove(lines, at)) {
        line.piece = 'title'
        markBench(lines, at + 1)
        tell(file, line, 'is the title of a sitting or a market, with its day')
      }
    }
  }
}

const tell = (file: VFile, line: LineNode, what: string) =>
  inform(file, line, 'mark-press-heads', `“${plain(line.value).slice(0, 24)}” ${what}.`)

// Capitals over a title of its own, which stands over text; no writer has a section.
function isSection(lines: readonly LineNode[], at: number): boolean {
  const [line, title, below] = lines.slice(at, at + 3)
  if (!line || !title || !below || title.piece === 'byline' || !endsAbove(lines, at)) return false
  if (!patterns.pressSection.test(plain(line.value)) || title.blanks > 1) return false
  const text = plain(title.value)
  if (widthOf(text) > widestHead || !patterns.englishTitle.test(text) || /[,;:]$/.test(text)) return false
  if (patterns.runInDash.test(text) || patterns.nameOfDay.test(text) || patterns.byLine.test(text))
    return false
  return isCapitals(text) && !isCapitals(plain(below.value)) && /\p{Ll}{2}/u.test(below.value)
}

// Apart from what is above, or below a whole sentence or a signature.
function endsAbove(lines: readonly LineNode[], at: number): boolean {
  const above = lines[at - 1]
  if (!above || (lines[at]?.blanks ?? 0) > 0 || above.piece) return true
  const text = plain(above.value)
  return patterns.sentenceEnd.test(text) || isCapitals(text) || patterns.leaderRow.test(text)
}

// In brackets, over one line or more.
function markBench(lines: readonly LineNode[], at: number): void {
  if (!patterns.benchLine.test(plain(lines[at]?.value ?? ''))) return
  const end = lines.slice(at, at + mostBenchLines).findIndex(({ value }) => /[)\]][.]?$/.test(plain(value)))
  const [first, ...more] = end < 0 ? [] : lines.slice(at, at + end + 1)
  if (!first || more.some(({ blanks }) => blanks > 0)) return
  first.piece = 'subtitle'
  for (const line of more) line.continued = true
}
