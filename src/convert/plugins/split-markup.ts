// before: <p>text</p><p>text</p> in one line, or text with a private sign or an indent where a paragraph began
// after: a line for each paragraph; a <figcaption> is known as a caption, **CAPITALS** before a text as its title.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type Role, type SourceRoot } from '../tree.ts'

const widestHeading = 20

/** Splits the lines of a saved page whose HTML holds several paragraphs, and reads what its tags say. */
export default function splitMarkup() {
  return (tree: SourceRoot, file: VFile): void => {
    const titles = boldTitles(tree.children.filter(isLine))
    tree.children = tree.children.flatMap((node) => {
      if (!isLine(node) || node.furniture) return [node]
      const title = titles.get(node)
      if (title !== undefined) return titleAndText(node, title)
      if (!patterns.partsInside.test(node.value)) return [node]
      const pieces = piecesOf(node)
      const [first] = pieces
      if (first && patterns.figureCaption.test(first.value)) first.piece = 'caption'
      else if (pieces.length > 1) for (const piece of pieces) piece.piece = roleOf(piece, piece === first)
      if (pieces.length > 1)
        inform(file, node, 'split-markup', `${pieces.length} paragraphs in one line: parted at their tags.`)
      return pieces
    })
  }
}

// **YARD SALE** A big thank-you to …: a title in bold capitals before its text, how long it is. A row of such lines is
// a list; where no line of capitals stands alone, titles are not set so.
function boldTitles(lines: readonly LineNode[]): ReadonlyMap<LineNode, number> {
  const found = new Map<LineNode, number>()
  const lengthOf = (line: LineNode | undefined) => patterns.boldTitle.exec(line?.value ?? '')?.[0].length
  if (lines.filter((line) => !line.furniture && isCapitals(plain(line.value))).length < 2) return found
  for (const [i, line] of lines.entries()) {
    const length = lengthOf(line)
    if (length && !lengthOf(lines[i - 1]) && !lengthOf(lines[i + 1])) found.set(line, length)
  }
  return found
}

function titleAndText(line: LineNode, length: number): LineNode[] {
  const title = pieceOf(line, 0, length, false)
  const text = pieceOf(line, length, line.value.length, true)
  return [
    { ...title, piece: 'title' },
    { ...text, piece: 'paragraph' },
  ]
}

// One line belongs to one article: what its tags say stands, and no other sign is asked.
function roleOf({ value }: LineNode, first: boolean): Role {
  if (patterns.cellsTag.test(value)) return 'item'
  if (first && patterns.boxHead.test(value) && widthOf(plain(value)) <= widestHeading) return 'title'
  if (patterns.headingTag.test(value)) return first ? 'title' : 'subhead'
  if (patterns.boldLine.test(value)) return 'subhead'
  if (!first && signs(plain(value))) return 'credit'
  if (patterns.itemTag.test(value) || patterns.leadingMark.test(plain(value))) return 'item'
  return widthOf(plain(value)) <= widestHeading && patterns.bareHeading.test(plain(value))
    ? 'subhead'
    : 'paragraph'
}

// 攝影/林遠 文/何立 behind the last sentence.
function signs(text: string): boolean {
  const credits = widthOf(text) <= widestHeading ? readCredits(text) : undefined
  return (credits?.labelled ?? false) && credits?.rest === '' && credits.people.length > 0
}

// Tags without words stay with the words before them.
function piecesOf(line: LineNode): LineNode[] {
  const starts = [0]
  const breaks = [patterns.blockTag, patterns.innerIndent].flatMap((part) => [...line.value.matchAll(part)])
  breaks.push(...signsIn(line.value))
  for (const { 0: found, index } of breaks.sort((a, b) => a.index - b.index)) {
    const at = found.startsWith('<') && !found.startsWith('</') ? index : index + found.length
    const [before, after] = [line.value.slice(starts.at(-1), at), line.value.slice(at)]
    if (/^<br/i.test(found) && !patterns.sentenceEnd.test(plain(before))) continue
    if (letters(plain(before)) !== '' && letters(plain(after)) !== '') starts.push(at)
  }
  if (starts.length === 1) return [line]
  return starts.map((from, i) => pieceOf(line, from, starts[i + 1] ?? line.value.length, i > 0))
}

// A sign without a meaning of its own behind two sentences of a line, or all but one: there its paragraphs ended.
function signsIn(value: string): RegExpExecArray[] {
  const signs = [...value.matchAll(patterns.privateSign)]
  const ends = signs.filter(({ index }) => patterns.sentenceEnd.test(value.slice(0, index)))
  return ends.length >= 1 && ends.length * 2 >= signs.length ? signs : []
}

function pieceOf(line: LineNode, from: number, to: number, further: boolean): LineNode {
  const { start, end } = line.position
  return {
    ...line,
    value: line.value.slice(from, to).replace(patterns.privateSign, ''),
    blanks: further ? 1 : line.blanks,
    position: {
      start: { ...start, column: start.column + from },
      end: { ...end, column: start.column + to },
    },
  }
}
