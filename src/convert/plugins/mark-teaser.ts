// before: the front matter of a sheet, a line of what it holds, a heading · after: that line is furniture of kind other.
import type { VFile } from 'vfile'
import type { FrontMatter } from '../front-matter.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'
import { namesSheet } from './name-by-front.ts'

const widestHead = 34

/** Marks the line that says of a whole English sheet what it holds, above the heading of its first article. */
export default function markTeaser() {
  return (tree: SourceRoot, file: VFile): void => {
    const { title } = (file.data.frontMatter ?? {}) as FrontMatter
    if (!title || !namesSheet(title)) return
    const [teaser, head, text] = tree.children.filter(isLine).filter((line) => !line.furniture)
    if (!teaser || !head || !text || !isTeaser(teaser) || !isHead(head, text)) return
    teaser.furniture = 'other'
    inform(file, teaser, 'mark-teaser', `“${plain(teaser.value).slice(0, 24)}” speaks of the whole sheet.`)
  }
}

// Words of a sentence, no heading of its own.
function isTeaser({ value }: LineNode): boolean {
  const text = plain(value)
  if (isWide(text) || widthOf(text) > 60 || patterns.markdownHeading.test(value)) return false
  return !patterns.englishTitle.test(text) && !patterns.dear.test(text)
}

const isHead = (head: LineNode, text: LineNode) =>
  head.blanks > 0 &&
  text.blanks > 0 &&
  widthOf(plain(head.value)) <= widestHead &&
  !/[.,;:]$/.test(plain(head.value)) &&
  widthOf(plain(text.value)) > widestHead
