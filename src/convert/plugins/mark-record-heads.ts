// before: 第5版(副刊), then 专栏:灯下, above each article of a paper's text archive · after: furniture, and the page and
// section known of the article that begins below.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the two lines that a text archive of a paper sets above each article: its page, and its column. */
export default function markRecordHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (const [index, line] of lines.entries()) {
      const page = patterns.recordPage.exec(plain(line.value))?.[1]
      const label = lines[index + 1]
      if (!page || !label || !isLabel(label)) continue
      const first = lines.slice(index + 2).find((below) => !below.furniture)
      line.furniture = 'folio'
      label.furniture = 'section-heading'
      const section = plain(label.value).replace(patterns.sectionLabel, '')
      if (first) first.record = { page: Number(page), ...(section ? { section } : {}) }
      inform(file, line, 'mark-record-heads', `An article of page ${page} begins below.`)
    }
  }
}

const isLabel = (line: LineNode) =>
  patterns.sectionLabel.test(plain(line.value)) && plain(line.value).length <= 16
