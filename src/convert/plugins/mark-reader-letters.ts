// before: a title, a reader's letter, 临河市 林远, 编辑回复：…, the next title … in a Chinese page of letters
// after: lines known as the title, the byline and the reply of each letter.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isPersonalName } from '../surnames.ts'
import { plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 2
const widestTitle = 32
const shortestText = 40
// An address, a number and a day may stand between the title and the text of a saved page.
const deepestTitle = 4

/** Marks the letters of readers, which places with names below them, and the replies of editors, part. */
export default function markReaderLetters() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const signed = lines.flatMap((_, i) => (isSigned(lines, i) ? [i] : []))
    if (signed.length === 0) return
    const ends = signed.map((at) => (isReply(lines[at + 1]) ? at + 1 : at))
    // Two signatures, or one that a reply answers, tell a page of letters.
    if (signed.length < fewest && ends[0] === signed[0]) return
    const titles = ends.slice(0, -1).map((end) => titleBelow(lines, end))
    if (titles.some((title) => !title)) return
    for (const [n, at] of signed.entries()) {
      const [signer, reply, next] = [lines[at] as LineNode, lines[at + 1], titles[n]]
      signer.piece = 'byline'
      if (ends[n] !== at && reply) reply.piece = 'paragraph'
      if (next) next.piece = 'title'
      inform(file, signer, 'mark-reader-letters', `“${plain(signer.value)}” signs the letter above.`)
    }
    markFirst(lines, signed[0] as number)
  }
}

// Below the end of a sentence: a place or 读者, and a name.
function isSigned(lines: readonly LineNode[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at] as LineNode]
  if (!above || !isFree(line) || widthOf(line.value) > widestTitle) return false
  const [, name = ''] = patterns.placeAndSigner.exec(plain(line.value)) ?? []
  return (
    isPersonalName(name) &&
    isText(above) &&
    (!lines[at + 1] || isReply(lines[at + 1]) || canHead(lines, at + 1))
  )
}

const isReply = (line: LineNode | undefined) =>
  line !== undefined && isFree(line) && patterns.editorReplies.test(plain(line.value))

const isText = ({ value }: LineNode) =>
  widthOf(value) >= shortestText || patterns.sentenceEnd.test(plain(value))

const titleBelow = (lines: readonly LineNode[], end: number) =>
  canHead(lines, end + 1) ? lines[end + 1] : undefined

// Short, no sentence, right over a text.
function canHead(lines: readonly LineNode[], at: number): boolean {
  const [line, text] = [lines[at], lines[at + 1]]
  return line !== undefined && text !== undefined && isTitle(line) && widthOf(text.value) >= shortestText
}

const isTitle = (line: LineNode) =>
  isFree(line) && widthOf(plain(line.value)) <= widestTitle && !/[。；：:，,]$/u.test(plain(line.value))

// 编号：2011, or an address with its day.
const isOfPage = ({ value }: LineNode) => {
  const text = plain(value)
  return patterns.webAddress.test(text) || patterns.fullDate.test(text) || patterns.numberOfPage.test(text)
}

// The title of the first letter: what the page says of itself may stand below it.
function markFirst(lines: readonly LineNode[], signed: number): void {
  let text = signed - 1
  while (
    text > 0 &&
    isFree(lines[text - 1] as LineNode) &&
    isText(lines[text - 1] as LineNode) &&
    !isOfPage(lines[text - 1] as LineNode)
  )
    text -= 1
  const head = lines.slice(Math.max(0, text - deepestTitle), text).filter((line) => !line.furniture)
  const title = head.findLast((line) => !isOfPage(line))
  if (!title || !isTitle(title)) return
  title.piece = 'title'
  for (const line of head) if (line !== title && isOfPage(line)) line.furniture = 'page-chrome'
}
