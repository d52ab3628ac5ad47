// before: From the Registers, Baptisms, names, Funerals, names · after: one title, and a sub-heading for each register.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const longestEntry = 60

/** Marks what a parish enters in its registers, under one heading, as one article. */
export default function markRegisters() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const at = lines.findIndex(({ value }) => patterns.fromRegisters.test(plain(value)))
    const title = lines[at]
    if (!title || title.piece || !isPart(lines[at + 1])) return
    title.piece = 'title'
    for (const line of entries(lines.slice(at + 1))) {
      const text = plain(line.value)
      if (patterns.datedRow.test(text)) line.piece = 'item'
      if (!isPart(line)) continue
      line.piece = 'subhead'
      inform(file, line, 'mark-registers', `“${text}” is a part of what is entered in the registers.`)
    }
  }
}

const isPart = (line: LineNode | undefined) =>
  line !== undefined && patterns.registerPart.test(plain(line.value))

// To the first long line, which no register has.
function entries(lines: LineNode[]): LineNode[] {
  const end = lines.findIndex(({ value }) => widthOf(value) > longestEntry)
  return end < 0 ? lines : lines.slice(0, end)
}
