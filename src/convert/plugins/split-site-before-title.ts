// before: 渡口新闻 | 木桥修好, a rule, 日期：… at the head of a saved text · after: the title; the site is known.
import type { VFile } from 'vfile'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestTitle = 60
const widestField = 60

/** Marks the first line as the title where a rule or its day stands below it, and parts the name of a site before it. */
export default function splitSiteBeforeTitle() {
  return (tree: SourceRoot, file: VFile): void => {
    const [line, ...below] = tree.children.filter(isLine)
    if (!line || !isFree(line) || !isWide(line.value) || widthOf(line.value) > widestTitle) return
    const [next, after] = below
    const isRuled = next?.blanks === 0 && patterns.ruleLine.test(plain(next.value))
    if (!isRuled || !after || !isDayField(after)) return
    line.piece = 'title'
    const cut = patterns.siteBeforeTitle.exec(line.value)
    if (cut?.[1]) {
      file.data.account ??= cut[1]
      line.value = line.value.slice(cut[0].length)
    }
    inform(file, line, 'split-site-before-title', 'The title of a saved text: its day stands below it.')
  }
}

const isDayField = ({ value }: LineNode) =>
  widthOf(plain(value)) <= widestField &&
  patterns.dayField.test(plain(value)) &&
  readDate(plain(value)) !== undefined
