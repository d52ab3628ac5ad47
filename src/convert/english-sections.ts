// The blocks of an English sheet → the sub-headings below a title in capitals, and the names of its sections: capitals
// set in over heads at the margin, or over pieces that are each signed by another writer, as no part of one text is.
import type { Features } from './features.ts'
import { isCapitals } from './house-style.ts'
import * as patterns from './patterns.ts'
import { letters } from './text.ts'

const widest = 16
const widestHead = 34
const setIn = 4
// A stack of heads: its number, its title, its subtitle.
const mostHeads = 4

/** Lists the names. */
export function englishSections(blocks: readonly Features[]): string[] {
  const names = blocks.flatMap((b, i) => (isName(b) ? [i] : []))
  const centred = names.filter((i) => isSetInOverHead(blocks, i))
  const signed = names.filter((i) => isOverSigned(blocks, i) || isOverReports(blocks, i))
  return [...(centred.length >= 2 ? centred : []), ...signed].map((i) =>
    letters((blocks[i] as Features).text),
  )
}

const isName = (b: Features) =>
  !b.wide && b.width <= widest && b.width >= 3 && isCapitals(b) && !b.credits && b.signs === ''

const isHead = (b: Features) =>
  !b.wide && b.width <= widestHead && !b.closed && !b.item && !b.row && b.signs === ''

const isText = (b: Features | undefined) => b !== undefined && b.width > widestHead

// Centred and apart, over a head at the margin that stands over its text.
function isSetInOverHead(blocks: readonly Features[], i: number): boolean {
  const [name, head] = [blocks[i] as Features, blocks[i + 1]]
  if (name.indent < setIn || name.blanks === 0 || !isMargin(head) || head?.blanks === 0) return false
  const below = blocks.slice(i + 1, i + 2 + mostHeads)
  return below.findIndex(isText) > 0 || below.some((b) => b.row || b.item)
}

const isMargin = (b: Features | undefined) => b !== undefined && b.indent < 1 && (isHead(b) || isNumber(b))

const isNumber = ({ text }: Features) =>
  [patterns.bareNumber, patterns.documentNumber].some((p) => p.test(text))

// Two heads at least in small letters, up to the next line of capitals, each over a text that is signed.
function isOverSigned(blocks: readonly Features[], i: number): boolean {
  const below = downTo(blocks, i, isName)
  const heads = below.flatMap((b, at) =>
    isHead(b) && patterns.smallHead.test(b.text) && isText(below[at + 1]) && (at === 0 || b.blanks > 0)
      ? [at]
      : [],
  )
  const isSigned = (from: number, n: number) =>
    below.slice(from, heads[n + 1] ?? below.length).some(({ signs }) => signs === 'name')
  return heads[0] === 0 && heads.length >= 2 && heads.every(isSigned)
}

// Two small heads at least, up to the next line of capitals, each over a report with a dateline of its own.
function isOverReports(blocks: readonly Features[], i: number): boolean {
  const below = downTo(blocks, i, isShortCapitals)
  const reports = below.flatMap((b, at) => (b.news ? [at] : []))
  return (
    reports[0] === 1 &&
    reports.length >= 2 &&
    reports.every((at) => {
      const head = below[at - 1] as Features
      return !head.wide && head.width <= widestHead && patterns.smallHead.test(head.text)
    })
  )
}

// What stands below a block, down to the next one of a kind.
function downTo(blocks: readonly Features[], i: number, ends: (b: Features) => boolean): Features[] {
  let next = i + 1
  while (next < blocks.length && !ends(blocks[next] as Features)) next += 1
  return blocks.slice(i + 1, next)
}

const isShortCapitals = (b: Features) => isCapitals(b) && b.width <= widestHead

const fewestTitles = 3

/**
 * Marks heads in small letters that stand beneath one in capitals with a text of its own, none of them signed but the
 * last: where titles stand in capitals over their texts, these head its parts.
 */
export function markBeneathCapitals(blocks: readonly Features[]): void {
  for (const b of blocks) if (patterns.shippingPart.test(b.text)) b.beneath = true
  const titles = blocks.flatMap((b, i) => (isTitle(b) ? [i] : []))
  if (titles.length < fewestTitles) return
  for (const i of titles.filter((at) => isText(blocks[at + 1]))) {
    const below = downTo(blocks, i, isTitle)
    const heads = below.filter(
      (b, at) =>
        isHead(b) &&
        patterns.smallHead.test(b.text) &&
        b.blanks > 0 &&
        below[at + 1]?.blanks === 0 &&
        isText(below[at + 1]),
    )
    const last = below.indexOf(heads.at(-1) as Features)
    if (heads.length >= 2 && !below.slice(0, last).some(({ signs }) => signs === 'name'))
      for (const head of heads) head.beneath = true
  }
}

const isTitle = (b: Features) => isHead(b) && isCapitals(b) && b.width >= 3
