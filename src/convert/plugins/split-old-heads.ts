// before: [渡船改期] ○本埠南岸渡船…, ●石橋修竣○城東石橋…, 米價漸平○近來四鄕…, as Chinese papers of old set their news
// after: a title and its text, a line each; what a shop says among them is an advertisement.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import { type OldHead, readOldHead } from '../old-heads.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 3
const leastText = 20
const leastWords = 4

/** Parts the heads of a paper of old from their texts, where three at least are set alike. */
export default function splitOldHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const heads = headsOf(lines)
    if (heads.size === 0) return
    let sells = false
    tree.children = tree.children.flatMap((node) => {
      if (!isLine(node) || node.furniture) return [node]
      const head = heads.get(node)
      if (head) sells = patterns.oldTradeHead.test(head.words)
      if (sells) node.furniture = 'advertisement'
      if (sells || !head) return [node]
      if (isOverHead(node, heads, lines)) {
        node.piece = 'section'
        return [node]
      }
      inform(file, node, 'split-old-heads', `“${head.words}” is a title before its text: parted there.`)
      return partsOf(node, head)
    })
  }
}

// The heads of a kind, of which most have a ring behind them, or a text that has no commas of today.
function headsOf(lines: readonly LineNode[]): ReadonlyMap<LineNode, OldHead> {
  const all = lines.flatMap((line, i) => {
    const head = isFree(line) ? readOldHead(line.value) : undefined
    return head && (head.text < line.value.length || isText(lines[i + 1])) ? [{ line, head, i }] : []
  })
  const alike = [...Map.groupBy(all, ({ head }) => head.sign).values()].filter((own) => {
    const names = new Set(own.map(({ head }) => letters(head.words)))
    if (names.size < fewest || names.size < own.length * 0.8) return false
    // [转租], [招工]: small advertisements.
    if ([...names].filter((name) => name.length >= leastWords).length < names.size * 0.8) return false
    const old = own.filter(({ line, head, i }) => head.ringed || isOld(textOf(line, head, lines[i + 1])))
    return old.length >= own.length * 0.7
  })
  return new Map(alike.flat().map(({ line, head }) => [line, head]))
}

// [本埠新聞] over heads that have their texts behind them.
function isOverHead(
  line: LineNode,
  heads: ReadonlyMap<LineNode, OldHead>,
  lines: readonly LineNode[],
): boolean {
  const below = lines[lines.indexOf(line) + 1]
  const behind = below ? (heads.get(below)?.text ?? below.value.length) < below.value.length : false
  return behind && heads.get(line)?.text === line.value.length
}

const textOf = (line: LineNode, { text }: OldHead, below: LineNode | undefined) =>
  text < line.value.length ? line.value.slice(text) : (below?.value ?? '')

const isText = (line: LineNode | undefined) =>
  line !== undefined && isFree(line) && isWide(line.value) && widthOf(plain(line.value)) >= leastText

// No commas, and no stops but perhaps one at the end.
const isOld = (text: string) => isWide(text) && !/[，；！？,;]|[。：:](?=.)/u.test(text.trim())

function partsOf(line: LineNode, { words, text }: OldHead): LineNode[] {
  const { start, end } = line.position
  const at = { ...start, column: start.column + text, offset: (start.offset ?? 0) + text }
  const title: LineNode = {
    ...line,
    value: words,
    blanks: Math.max(1, line.blanks),
    piece: 'title',
    position: { start, end: at },
  }
  if (text >= line.value.length) return [{ ...title, position: line.position }]
  const body: LineNode = {
    ...line,
    value: line.value.slice(text),
    blanks: 0,
    piece: 'paragraph',
    position: { start: at, end },
  }
  return [title, body]
}
