// before: an address and Pell Ferry Mercury - Friday 8 May 1874 above each text copied out of an archive of papers
// after: those lines are page-chrome, and the day is known of the article.
import type { VFile } from 'vfile'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const widestTitle = 40

/** Marks the paper and the day above each of several clippings, or of one below its address. */
export default function markClippings() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const heads = lines.flatMap((line, i) => (patterns.clippingHead.test(plain(line.value)) ? [i] : []))
    if (heads.length < 2 && !heads.some((at) => isAddress(lines[at - 1]))) return
    const stated = (file.data.stated ?? []) as HeadFact[]
    for (const at of heads) {
      const line = lines[at] as LineNode
      const next = lines.slice(at + 1).find(({ value }) => !patterns.folio.test(plain(value)))
      line.furniture = 'page-chrome'
      if (next && opensText(lines, lines.indexOf(next))) next.piece = 'title'
      if (isAddress(lines[at - 1])) (lines[at - 1] as LineNode).furniture = 'page-chrome'
      const day = readDate(plain(line.value))?.edtf
      if (day && next) stated.push({ label: 'Published', value: plain(line.value), line: lineNumber(next) })
      inform(file, line, 'mark-clippings', `“${plain(line.value)}” is where the text below was printed.`)
    }
    file.data.stated = stated
  }
}

// A line of a few words with a text below it.
function opensText(lines: readonly LineNode[], at: number): boolean {
  const [head, text] = [lines[at], lines[at + 1]]
  if (!head || !text || text.blanks === 0) return false
  return widthOf(plain(head.value)) <= widestTitle && widthOf(plain(text.value)) > widestTitle
}

const isAddress = (line: LineNode | undefined) => /^\s*https?:\/\/\S+\s*$/.test(line?.value ?? '')
