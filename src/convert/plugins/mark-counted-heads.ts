// before: `Ferry News 4    Page 2    June 1987`, and the same with Page 3 · after: furniture of kind folio.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const widest = 80
const deepestMasthead = 16

/** Marks the heads and feet of the pages of a typed sheet: the same words again and again, with the page counted on. */
export default function markCountedHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture && !line.piece)
    for (const line of lines.slice(deepestMasthead).filter(({ value }) => patterns.pairedHead.test(value)))
      markHead(file, line, 'The name and the number of the sheet head a page.')
    const counted = lines.flatMap((line) => headOf(line) ?? [])
    for (const [at, head] of counted.entries()) {
      const beside = [counted[at - 1], counted[at + 1]]
      if (!beside.some((other) => other && other.words === head.words && other.page !== head.page)) continue
      file.data.countedName ??= head.name
      markHead(file, head.line, `Page ${head.page} begins at line ${lineNumber(head.line)}.`)
    }
  }
}

function markHead(file: VFile, line: LineNode, reason: string): void {
  line.furniture = 'folio'
  inform(file, line, 'mark-counted-heads', reason)
}

/** A line that names its page, and what else it says beside days and numbers. */
interface CountedHead {
  line: LineNode
  page: string
  words: string
  name: string | undefined
}

function headOf(line: LineNode): CountedHead | undefined {
  const text = plain(line.value)
  const page = patterns.pageCounted.exec(text)
  if (!page?.[1] || widthOf(text.replace(/\s+/gu, ' ')) > widest || patterns.sentenceEnd.test(text))
    return undefined
  const rest = text.replace(page[0], ' ').replace(patterns.shortMonth, ' ')
  const name = patterns.countedName.exec(line.value)?.[1]
  return { line, page: page[1], words: letters(rest).replace(/\d/gu, '').toLowerCase(), name }
}
