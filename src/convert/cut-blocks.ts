// Short pieces of cut paragraphs, which look like headings: what shows that a block stops where its column did.
import type { Features } from './features.ts'
import { isFinished } from './join.ts'
import { widthOf } from './text.ts'
import { type BlockNode, linesOf } from './tree.ts'
import { goesOnFrom, spanOf } from './word-list.ts'

/** A word over a join is sure from here on: among headings one in twenty reaches it by chance. */
const sure = 2.5

/** Measures, where a source has cut paragraphs, how surely each short open block of Chinese is a piece of one. */
export function markCuts(blocks: readonly BlockNode[], features: readonly Features[]): void {
  const long = features.filter((b) => b.wide && b.width >= 30 && b.level === 0)
  const cut = long.filter((b) => !isFinished(b.text) && !/[:：]$/u.test(b.text)).length
  if (cut < 2 || cut < long.length * 0.1) return
  const column = columnOf(blocks)
  let starts: Starts = new Map()
  for (const [i, b] of features.entries()) {
    if (i % reach === 0) starts = startsOf(features.slice(Math.max(0, i - reach), i + 2 * reach))
    if (!b.wide || b.closed || b.level > 0 || b.mark !== '' || b.credits || b.width > 64) continue
    if (features[i + 1]?.credits || features[i + 1]?.dateline) continue
    const span = bestSpan(endOf(b.text), starts)
    const fills =
      column > 0 && /[，,、；]/u.test(b.text) && Math.abs(lastLine(blocks[i] as BlockNode) - column) <= 1
    b.cut = (span > sure ? Math.min(4, span * 0.6) : 0) + (fills ? 1 : 0)
  }
}

/** By their first character, what blocks begin with. */
type Starts = ReadonlyMap<string, readonly string[]>

// A page has no more blocks than so many: what stands farther away does not go on from it.
const reach = 400

function startsOf(features: readonly Features[]): Starts {
  const starts = new Set(features.filter((b) => b.width >= 8).map((b) => startOf(b.text)))
  return Map.groupBy(starts, (start) => start.slice(0, 1))
}

// Only where a word may go on in the first character of a start can one stand across the join.
function bestSpan(end: string, starts: Starts): number {
  const goesOn = goesOnFrom(end)
  let best = 0
  for (const [first, alike] of starts)
    if (first !== '' && goesOn(first)) for (const start of alike) best = Math.max(best, spanOf(end, start))
  return best
}

const endOf = (text: string) => /\p{Script=Han}*$/u.exec(text)?.[0].slice(-4) ?? ''
const startOf = (text: string) => /^\p{Script=Han}*/u.exec(text)?.[0].slice(0, 4) ?? ''

// Printed lines, which a scan may have run together with a space between each two.
const printed = (block: BlockNode) =>
  linesOf(block)
    .flatMap((line) => line.value.trim().split(/\s+/))
    .map(widthOf)

const lastLine = (block: BlockNode) => printed(block).at(-1) ?? 0

// The width at which most printed lines end that are not the last of their block; 0 where there is none.
function columnOf(blocks: readonly BlockNode[]): number {
  const widths = blocks.flatMap((block) => printed(block).slice(0, -1)).map(Math.round)
  const most = [...new Set(widths)].sort((a, b) => near(widths, b) - near(widths, a))[0] ?? 0
  return widths.length >= 8 && most >= 8 && near(widths, most) >= widths.length * 0.4 ? most : 0
}

const near = (widths: number[], width: number) => widths.filter((one) => Math.abs(one - width) <= 1).length
