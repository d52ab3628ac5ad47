// before: the chrome of a saved page, a line read as part of no article, and right below it the page's only title · after: that
// line is the kicker, or, where it is much longer, the title over a subtitle.
import type { VFile } from 'vfile'
import { textOf } from '../block-words.ts'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, widthOf } from '../text.ts'
import {
  type BlockNode,
  type FurnitureNode,
  firstLine,
  isBlock,
  isFurniture,
  type SourceNode,
  type SourceRoot,
} from '../tree.ts'

const fewestChrome = 3
const narrowest = 6
const widest = 34
const longTitle = 20

/** Takes the one line between the chrome of a saved page and its only title for part of the head. */
export default function markStrayHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    // Above the title of a post its account says what it is.
    if (file.data.account !== undefined) return
    const nodes = tree.children
    const titles = nodes.filter((node) => isBlock(node) && node.role === 'title')
    const [title] = titles as BlockNode[]
    if (titles.length !== 1 || !title || firstLine(title).piece || isNumber(textOf(title))) return
    const at = nodes.indexOf(title)
    const [above, line] = [nodes[at - 2], nodes[at - 1]]
    if (!line || !isBlock(line) || line.role !== 'stray' || !isChrome(above) || !isHeadline(textOf(line)))
      return
    const chrome = nodes.filter(isChrome).reduce((sum, { children }) => sum + children.length, 0)
    if (chrome < fewestChrome) return
    const [own, below] = [widthOf(textOf(line)), widthOf(textOf(title))]
    const isTitle = own >= longTitle && own >= below * 1.3 && firstLine(title).blanks === 0
    line.role = isTitle ? 'title' : 'kicker'
    if (isTitle) title.role = 'subtitle'
    inform(file, line, 'mark-stray-heads', `“${textOf(line).slice(0, 24)}” belongs to the title below it.`)
  }
}

const isChrome = (node: SourceNode | undefined): node is FurnitureNode =>
  node !== undefined && isFurniture(node) && node.kind === 'page-chrome'

// 〔2011〕第8次
const isNumber = (text: string) => patterns.issueNumber.test(text) || patterns.documentNumber.test(text)

// Words that say something: no name of a site or a channel, no day, no label, no bar.
const isHeadline = (text: string) =>
  isWide(text) &&
  /^[\p{L}\p{N}“‘"「『《]/u.test(text) &&
  widthOf(text) >= narrowest &&
  widthOf(text) <= widest &&
  !/[。；:：|｜>＞»[\]【】·]|\d{1,2}:\d{2}|[A-Z\d-]{8,}/u.test(text) &&
  readDate(text) === undefined &&
  ![patterns.channelName, patterns.endsAsOwner, patterns.publicationName, patterns.officeWord].some(
    (pattern) => pattern.test(text),
  )
