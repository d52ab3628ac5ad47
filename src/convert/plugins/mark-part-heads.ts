// before: 01, or 壹, alone on its line over a few words, again and again · after: both lines are one sub-heading, and 一
// over a verse is one alone.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 3
const widestHead = 26
const shortestText = 20

/** Marks the heads of numbered parts, where the numbers run from one upwards and each stands right over its head. */
export default function markPartHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (const [numeral, isOver] of kinds) {
      const alone = lines.filter((line) => numeral.test(plain(line.value)))
      const runs = alone.every((line, i) => countOf(line) === i + 1)
      if (alone.length < fewest || !runs || !alone.every((line) => isOver(lines, lines.indexOf(line))))
        continue
      for (const number of alone) mark(number, lines[lines.indexOf(number) + 1] as LineNode, file)
    }
    for (const number of versesOf(lines)) {
      number.piece = 'subhead'
      inform(file, number, 'mark-part-heads', `“${plain(number.value)}” numbers what stands below it.`)
    }
  }
}

// A page may be numbered in figures, never in these capitals.
const kinds: readonly [RegExp, (lines: readonly LineNode[], at: number) => boolean][] = [
  [
    patterns.countedPart,
    (lines, at) => lines[at]?.blanks !== 0 && isOverHead(lines, at) && lines[at + 2]?.blanks !== 0,
  ],
  [
    patterns.capitalPart,
    (lines, at) => isOverHead(lines, at) && widthOf(lines[at + 2]?.value ?? '') >= shortestText,
  ],
]

const numerals = '一二三四五六七八九十'

// 一 and 二, each right over a line: they number verses, or the parts of a text.
function versesOf(lines: readonly LineNode[]): LineNode[] {
  const runs: LineNode[][] = []
  for (const [at, line] of lines.entries()) {
    if (!patterns.hanNumeral.test(plain(line.value)) || !isOver(line, lines[at + 1])) continue
    const count = numerals.indexOf(plain(line.value)) + 1
    if (count === 1) runs.push([line])
    else if (count === (runs.at(-1)?.length ?? 0) + 1) runs.at(-1)?.push(line)
  }
  return runs.filter((run) => run.length > 1).flat()
}

const isOver = (number: LineNode, below: LineNode | undefined) =>
  below?.blanks === 0 && [number, below].every(isFree)

const capitals = '壹贰叁肆伍陆柒捌玖拾'

function countOf({ value }: LineNode): number {
  const text = plain(value)
  return Number(patterns.countedPart.exec(text)?.[1]) || capitals.indexOf(text) + 1
}

// Right above its head, or with the one blank line that stands between all lines of the page.
function isOverHead(lines: readonly LineNode[], at: number): boolean {
  const [number, head, text] = lines.slice(at, at + 3)
  if (!number || !head || !text || head.blanks > (isDoubleSpaced(lines) ? 1 : 0)) return false
  if (!isFree(number) || !isFree(head)) return false
  const words = plain(head.value)
  return widthOf(words) <= widestHead && !patterns.sentenceEnd.test(words)
}

const isDoubleSpaced = (lines: readonly LineNode[]) =>
  lines.filter(({ blanks }) => blanks > 0).length >= lines.length - 1

function mark(number: LineNode, head: LineNode, file: VFile): void {
  number.piece = 'subhead'
  head.piece = 'subhead'
  head.continued = true
  const words = plain(head.value).slice(0, 20)
  inform(file, number, 'mark-part-heads', `“${plain(number.value)}” numbers the part that “${words}” heads.`)
}
