// before: 木桥验收现场, 镇长讲话, each alone between two paragraphs · after: lines known as captions of lost pictures.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestCaption = 22
const shortestText = 30
const widestQuoted = 60
// One text shows its pictures so near each other; a line alone may be a title.
const nearest = 4

/** Marks what a saved page says of its pictures, which did not come along, where two such lines stand near. */
export default function markCaptions() {
  return (tree: SourceRoot, file: VFile): void => {
    const all = tree.children.filter(isLine)
    for (const line of all.filter(
      (_, at) => pointsUp(all, at) || isBelowFile(all, at) || isQuotedBelow(all, at),
    ))
      line.piece = 'caption'
    const lines = all.filter((line) => !line.furniture && line.piece !== 'caption')
    const found = lines.flatMap((_, i) => (isCaption(lines, i) ? [i] : []))
    for (const [i, at] of found.entries()) {
      const near = [found[i - 1], found[i + 1]].some(
        (other) => Math.abs((other ?? -nearest - 1) - at) <= nearest,
      )
      const line = lines[at] as LineNode
      if (!near || line.piece) continue
      line.piece = 'caption'
      inform(file, line, 'mark-captions', `“${plain(line.value).slice(0, 20)}” tells what a picture shows.`)
    }
  }
}

// 村民在晒谷场上 right below IMG_2019.jpg, with nothing more of it below.
function isBelowFile(all: LineNode[], at: number): boolean {
  const [above, line, below] = [all[at - 1], all[at], all[at + 1]]
  return (
    above?.furniture !== undefined &&
    patterns.pictureFile.test(plain(above.value)) &&
    line?.furniture === undefined &&
    line?.blanks === 0 &&
    widthOf(line.value) <= 2 * widestCaption &&
    (below === undefined || below.blanks > 0)
  )
}

// > 图片截自渡口简报, alone right below a picture of Markdown.
function isQuotedBelow(all: LineNode[], at: number): boolean {
  const [above, line, below] = [all[at - 1], all[at], all[at + 1]]
  return (
    line !== undefined &&
    !line.furniture &&
    line.blanks <= 1 &&
    /^\s{0,3}>\s*\S/u.test(line.value) &&
    widthOf(line.value) <= widestQuoted &&
    !patterns.sentenceEnd.test(plain(line.value)) &&
    above !== undefined &&
    patterns.pictureAlone.test(above.value) &&
    !(below?.blanks === 0 && /^\s{0,3}>/u.test(below.value))
  )
}

// Short words alone below a text or another caption, with more text below them.
function isCaption(lines: LineNode[], at: number): boolean {
  const words = plain((lines[at] as LineNode).value)
  if (!patterns.sceneWords.test(words) || widthOf(words) > widestCaption) return false
  return isText(lines, at, -1) && isText(lines, at, 1)
}

// What stands beside it in that direction, past other captions; below the last of them, nothing.
function isText(lines: LineNode[], from: number, step: 1 | -1): boolean {
  let at = from + step
  while (lines[at] && patterns.sceneWords.test(plain((lines[at] as LineNode).value))) at += step
  if (at === lines.length) return true
  return widthOf(lines[at]?.value ?? '') > shortestText
}

// ▲村民在晒谷场上 below the last sentence of a text, with nothing more of it below.
function pointsUp(all: LineNode[], at: number): boolean {
  const isSign = (line: LineNode | undefined) =>
    line !== undefined &&
    !line.furniture &&
    patterns.upSign.test(plain(line.value)) &&
    widthOf(line.value) <= 2 * widestCaption
  let [from, to] = [at, at]
  if (!isSign(all[at])) return false
  while (isSign(all[from - 1])) from -= 1
  while (isSign(all[to + 1])) to += 1
  const [above, below] = [all[from - 1], all[to + 1]]
  return (
    above !== undefined &&
    patterns.sentenceEnd.test(plain(above.value)) &&
    (below === undefined || below.furniture !== undefined)
  )
}
