// before: `Lamps for the Ferry            Edith Marlow`, a line alone over a text · after: title and byline, a line each.
import type { VFile } from 'vfile'
import { isPersonName } from '../english-names.ts'
import { inform } from '../messages.ts'
import { isSetAsWriter, nameAtRight } from '../name-at-right.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceNode, type SourceRoot } from '../tree.ts'

const narrowText = 8
const wideText = 16

/** Splits a typed title from who wrote the text, who stands in the same line at its right. */
export default function splitGappedTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    tree.children = tree.children.flatMap((node, at) => {
      const cut =
        isLine(node) && standsOver(tree.children, at)
          ? isWide(node.value)
            ? wideCut(node)
            : cutOf(node)
          : undefined
      if (!isLine(node) || !cut) return [node]
      inform(file, node, 'split-gapped-titles', 'A title, and a name at its right: who wrote the text.')
      return piecesOf(node, cut)
    })
  }
}

// Alone on its line between blank lines or rules, with prose below.
function standsOver(nodes: readonly SourceNode[], at: number): boolean {
  const [above, line, below] = [nodes[at - 1], nodes[at], nodes[at + 1]].map((node) =>
    node && isLine(node) ? node : undefined,
  )
  if (!line || !isFree(line)) return false
  if (isWide(line.value)) return standsOverWide(above, line, nodes.slice(at + 1, at + 4))
  const text = nodes.slice(at + 1, at + 4).find((node) => isLine(node) && !node.furniture)
  const isApart = line.blanks > 0 || above === undefined || above.furniture !== undefined
  const ends = below !== undefined && (below.blanks > 0 || below.furniture !== undefined)
  return isApart && ends && text !== undefined && isLine(text) && tells(text)
}

const tells = ({ value }: LineNode) => smallWordsIn(plain(value)) >= 4

// Printed Chinese sets its text right below, set in or long; a table or two columns have their gaps there too.
function standsOverWide(above: LineNode | undefined, line: LineNode, below: readonly SourceNode[]): boolean {
  if (!/\S[\s\u3000]+\S|[/／]/u.test(line.value)) return false
  const at = nameAtRight(line.value)
  if (at === undefined) return false
  const isApart =
    line.blanks > 0 ||
    above === undefined ||
    above.furniture !== undefined ||
    patterns.sentenceEnd.test(plain(above.value))
  const text = below.find((node) => isLine(node) && !node.furniture)
  if (!isApart || !text || !isLine(text)) return false
  const words = plain(text.value)
  return (
    widthOf(words) >= (isSetAsWriter(line.value.slice(at)) ? narrowText : wideText) &&
    /[，。、！？：；,]/u.test(words) &&
    !/\S(?:\u3000{2,}|[\s\u3000]{3,})\S/u.test(words)
  )
}

function wideCut({ value }: LineNode): Cut | undefined {
  const name = nameAtRight(value)
  return name === undefined ? undefined : { name, rest: value.length }
}

/** Where the name begins in a line, and where what follows it does. */
interface Cut {
  name: number
  rest: number
}

function cutOf({ value }: LineNode): Cut | undefined {
  const [, title = '', name = ''] = patterns.titleGapName.exec(value) ?? []
  if (!title || patterns.timedEntry.test(title) || !isPersonName(name.replace(patterns.writtenBy, '')))
    return undefined
  const at = value.indexOf(name, title.length)
  return { name: at, rest: at + name.length }
}

function piecesOf(line: LineNode, { name, rest }: Cut): LineNode[] {
  const { start, end } = line.position
  const piece = (from: number, to: number, role: 'title' | 'byline' | 'credit'): LineNode => ({
    ...line,
    value: line.value.slice(from, to).trim(),
    blanks: from === 0 ? Math.max(line.blanks, 1) : 0,
    piece: role,
    position: {
      start: { ...start, column: start.column + from, offset: (start.offset ?? 0) + from },
      end: { ...end, column: start.column + to, offset: (start.offset ?? 0) + to },
    },
  })
  const tail = line.value.slice(rest).replace(/[\s,]/gu, '')
  return [
    piece(0, name, 'title'),
    piece(name, rest, 'byline'),
    ...(tail === '' ? [] : [piece(rest, line.value.length, 'credit')]),
  ]
}
