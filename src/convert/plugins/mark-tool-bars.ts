// before: 2014年08月19日 放大 缩小 默认 above each title of an e-paper's page · after: those bars are page-chrome, and
// what stands below each of them opens an article.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { readDate } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isToolBar } from '../tool-bars.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestTitle = 45
const fewest = 2

/** Marks the bars that an e-paper has again and again; with the day and over titles, each opens an article. */
export default function markToolBars() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const bars = lines.flatMap((line, i) => (isToolBar(plain(line.value)) ? [i] : []))
    const words = (at: number) => letters((lines[at] as LineNode).value).replace(/\p{N}/gu, '')
    const dated = bars.filter((at) => readDate((lines[at] as LineNode).value) !== undefined)
    const opens = dated.length >= fewest && dated.every((at, i) => partsTexts(lines, at, i === 0))
    const again = bars.filter((at) => bars.some((other) => other !== at && words(other) === words(at)))
    for (const at of new Set([...(opens ? dated : []), ...again])) {
      const line = lines[at] as LineNode
      line.furniture = 'page-chrome'
      inform(file, line, 'mark-tool-bars', `“${plain(line.value).slice(0, 20)}” is a bar of an e-paper.`)
    }
    if (opens) for (const at of dated) if (lines[at + 1]) (lines[at + 1] as LineNode).record ??= {}
  }
}

// Below a text, or at the head of the page, and above a title; what stands below the last bar is the foot of the page.
function partsTexts(lines: readonly LineNode[], at: number, isFirst: boolean): boolean {
  const [above, below] = [lines[at - 1], lines[at + 1]].map((line) => line && plain(line.value))
  const ends = isFirst || lines[at]?.blanks !== 0 || isText(above ?? '') || readCredits(above ?? '')?.labelled
  const opens = below === undefined || (!isText(below) && !readCredits(below)?.labelled)
  return Boolean(ends && opens)
}

const isText = (text: string) => patterns.sentenceEnd.test(text) || widthOf(text) > widestTitle
