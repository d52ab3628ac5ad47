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
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    for (const [at, line] of lines.entries()) {
      if (line.piece || !isNoticeTitle(lines, at)) continue
      line.piece = 'title'
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
