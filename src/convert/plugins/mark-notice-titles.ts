// before: 渡口局关于…的通知 right below a text, over 各镇人民政府： · after: a line known as a title, not joined to the text.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the titles of official notices that say what they are about, right above those whom they address. */
export default function markNoticeTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    if (file.data.titles !== undefined) return
    const all = tree.children.filter(isLine)
    for (const [at, line] of all.entries()) {
      const further = line.piece || line.furniture ? undefined : furtherLine(all, at)
      if (further) further.piece = 'title-line'
    }
    const lines = all.filter((line) => !line.furniture)
    for (const [at, line] of lines.entries()) {
      const opens = lines[at + 1]?.piece === 'title-line'
      if (line.piece || !(opens || isNoticeTitle(lines, at))) continue
      const first = opens ? undefined : firstLine(all, all.indexOf(line))
      if (first) first.piece = 'title'
      line.piece = first ? 'title-line' : 'title'
      inform(
        file,
        line,
        'mark-notice-titles',
        'A notice opens here: whom it addresses stands below its title.',
      )
    }
  }
}

// Where the office that gives the notice stands alone above, the title is that line's further one.
function isNoticeTitle(lines: LineNode[], at: number): boolean {
  const [above, title, first, second] = [-1, 0, 1, 2].map((step) => plain(lines[at + step]?.value ?? ''))
  if (!patterns.officialTitle.test(title as string)) return false
  if (patterns.officeAlone.test(above as string)) return false
  return patterns.addressed.test((patterns.documentNumber.test(first as string) ? second : first) as string)
}

// 渡口县政府批转水利科 right above 关于…的报告, below a gap: the title begins there.
function firstLine(all: readonly LineNode[], at: number): LineNode | undefined {
  const [before, above, line] = [all[at - 2], all[at - 1], all[at] as LineNode]
  if (!above || above.furniture || above.piece || line.blanks > 0) return undefined
  if (above.blanks === 0 && before && !before.furniture) return undefined
  return patterns.sendsOn.test(plain(above.value)) ? above : undefined
}

// Below the head of a saved page, or a gap, two lines that only together say of what kind a text is.
function furtherLine(all: LineNode[], at: number): LineNode | undefined {
  const [above, line, next] = [all[at - 1], all[at] as LineNode, all[at + 1]]
  if (!above?.furniture || next?.blanks !== 0 || next.furniture || next.piece) return undefined
  const [first, second] = [plain(line.value), plain(next.value)]
  const opens = patterns.titleOpening.test(first) && !patterns.officialTitle.test(first)
  return opens && !patterns.titleOpening.test(second) && patterns.officialTitle.test(first + second)
    ? next
    : undefined
}
