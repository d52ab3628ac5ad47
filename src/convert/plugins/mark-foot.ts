// before: 责编：…, 上一篇：…, 相关阅读, 作者简介, comments, below a saved page's one article · after: furniture to the page's end.
import type { VFile } from 'vfile'
import type { FurnitureKind } from '../../model/issue.ts'
import { inform } from '../messages.ts'
import { englishCommentsAt, lastFoot, pageHeads } from '../page-heads.ts'
import * as patterns from '../patterns.ts'
import { plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const deepestAppeal = 14

/** Marks all that a saved page has below its article, from the first line that only such a page has there. */
export default function markFoot() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const foot = footOf(lines)
    file.data.footSigns = lines.slice(foot).filter((line) => isSign(line, lines)).length
    let kind: FurnitureKind = 'page-chrome'
    for (const line of lines.slice(foot)) {
      const text = plain(line.value)
      if (patterns.relatedHeading.test(text) || patterns.neighbourLink.test(text)) kind = 'related-links'
      else if (isSign(line, lines) || line.furniture === 'page-chrome') kind = 'page-chrome'
      if (line.furniture) continue
      line.furniture = kind
      inform(file, line, 'mark-foot', `“${text.slice(0, 20)}” stands below the article of a saved page.`)
    }
  }
}

const isSign = (line: LineNode, lines: readonly LineNode[]) => {
  const text = plain(line.value)
  return (
    patterns.neighbourLink.test(text) ||
    patterns.commentsHeading.test(text) ||
    patterns.aboutWriter.test(text) ||
    namesWriter(text, lines) ||
    (patterns.englishRelated.test(text) && isSaved(lines) && !isOverProse(lines, line)) ||
    (line.furniture === 'related-links' && patterns.relatedHeading.test(text))
  )
}

// Four lines at least that only a saved page has.
const isSaved = (lines: readonly LineNode[]) =>
  lines.filter(({ furniture }) => furniture === 'page-chrome').length >= 4

// Below it a whole sentence of running words, a reader's apart.
function isOverProse(lines: readonly LineNode[], line: LineNode): boolean {
  const comments = englishCommentsAt(lines)
  return lines
    .slice(lines.indexOf(line) + 1, comments < 0 ? lines.length : comments)
    .map(({ value }) => plain(value))
    .some((text) => !/^.{1,24}?: /.test(text) && smallWordsIn(text) >= 8)
}

// About Ada Lisle, where By Ada Lisle stands above.
function namesWriter(text: string, lines: readonly LineNode[]): boolean {
  const name = patterns.aboutNamed.exec(text)?.[1]
  return name !== undefined && lines.some(({ value }) => /^by\b/i.test(plain(value)) && value.includes(name))
}

// The first sign below which no text of an article follows, where it stands for the last time.
function footOf(lines: LineNode[]): number {
  // Below it the site tells of itself and of the writer.
  const appeal = lines.findIndex(({ value }) => patterns.asksToSubscribe.test(plain(value)))
  if (appeal > lines.length / 2 - 2 && lines.length - appeal <= deepestAppeal) return appeal
  const comments = englishCommentsAt(lines)
  const own = comments < 0 ? lines : lines.slice(0, comments)
  const last = Math.max(
    own.findLastIndex((_, i) => isText(lines, i)),
    pageHeads(lines).at(-1)?.text ?? -1,
  )
  const first = lines.findIndex((line, i) => isSign(line, lines) && i > 2)
  const foot = last < first ? first : lines.findIndex((line, i) => i > last && isSign(line, lines))
  return foot < 0 ? lines.length : lastFoot(lines, foot)
}

// Two long finished lines near each other; what a reader wrote stands below a name and a time.
function isText(lines: LineNode[], index: number): boolean {
  const isLong = (line: LineNode | undefined) =>
    line !== undefined &&
    line.furniture === undefined &&
    widthOf(line.value) >= 45 &&
    patterns.sentenceEnd.test(plain(line.value))
  const said = lines
    .slice(Math.max(0, index - 2), index)
    .some((line) => patterns.commentHead.test(plain(line.value)) || namesWriter(plain(line.value), lines))
  return isLong(lines[index]) && !said
}
