// before: 渡口都市报, a title, a text, a blank line, 河岸网-民生频道, a title, a text … of several sites in one file
// after: the names of the sites are page-chrome, and the line below each is a title; no other line of its text is one.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 3
const widestTitle = 40
const widestSubhead = 20
const shortestText = 40

/** Marks the texts of several sites that a person has put together, each under the name of its site. */
export default function markReposts() {
  return (tree: SourceRoot, file: VFile): void => {
    const groups = groupsOf(tree.children.filter(isLine))
    const reposts = groups.filter(isRepost)
    // All but one at most are headed so.
    if (reposts.length < fewest || reposts.length < groups.length - 1) return
    for (const [name, title, ...text] of reposts as [LineNode, LineNode, ...LineNode[]][]) {
      name.furniture = 'page-chrome'
      title.piece = 'title'
      markInside(text)
      inform(file, title, 'mark-reposts', `A text of “${plain(name.value)}” begins here.`)
    }
  }
}

// What blank lines part.
function groupsOf(lines: readonly LineNode[]): LineNode[][] {
  const groups: LineNode[][] = []
  for (const line of lines)
    if (line.blanks > 0 || groups.length === 0) groups.push([line])
    else groups.at(-1)?.push(line)
  return groups
}

function isRepost([name, title, ...text]: readonly LineNode[]): boolean {
  if (!name || !title || !isFree(name) || !isFree(title)) return false
  const words = plain(title.value)
  return (
    isSite(name) && widthOf(words) <= widestTitle && !patterns.sentenceEnd.test(words) && text.some(isText)
  )
}

const isSite = ({ value }: LineNode) => patterns.nameOfSource.test(plain(value))

const isText = ({ value }: LineNode) => widthOf(value) >= shortestText

// The site again below its title, and short lines between two paragraphs.
function markInside(text: readonly LineNode[]): void {
  const first = text.findIndex(isText)
  for (const [i, line] of text.entries()) {
    if (!isFree(line)) continue
    const [words, below] = [plain(line.value), text[i + 1]]
    if (i < first && isSite(line)) line.furniture = 'page-chrome'
    else if (
      i > first &&
      below &&
      isText(below) &&
      widthOf(words) <= widestSubhead &&
      !/[。；：:，,！？\d]$/u.test(words) &&
      !/[\d\]】)）]/u.test(words)
    )
      line.piece = 'subhead'
  }
}
