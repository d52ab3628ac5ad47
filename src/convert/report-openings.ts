// Printed lines of an English paper → those that open a report: its heads, a line in brackets on whose rights it is,
// its dateline. However a scan blurred the type of the heads, the dateline below them tells what they are.
import { isNearlyTitle } from './heading-fit.ts'
import * as patterns from './patterns.ts'
import { isWide, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

const mostHeads = 6

/** Marks the lines that open a report; each begins a block of its own. */
export function markReportOpenings(lines: readonly LineNode[]): void {
  const texts = lines.map(({ value }) => plain(value))
  for (const [at, text] of texts.entries()) {
    if (isWide(text) || !(patterns.blurredDateline.test(text) || patterns.datelineAlone.test(text))) continue
    const rights = patterns.scrapInBrackets.test(texts[at - 1] ?? '') ? 1 : 0
    const heads = headsAbove(lines, texts, at - rights)
    if (heads + rights === 0) continue
    for (const line of lines.slice(at - rights - heads, at - rights)) line.opens = 'head'
    if (rights > 0) (lines[at - 1] as LineNode).opens = 'rights'
    if (!patterns.datelineAlone.test(text)) (lines[at] as LineNode).opens = 'dateline'
  }
}

// The heads go up to the end of the sentence that closes the report above them.
function headsAbove(lines: readonly LineNode[], texts: readonly string[], at: number): number {
  let most = 0
  for (let count = 1; count <= mostHeads; count++) {
    const text = texts[at - count]
    const above = texts[at - count - 1]
    if (text === undefined || lines[at - count]?.furniture) break
    if (!isHead(text) && !(/^\p{Ll}/u.test(text) && /\p{Ll}-$/u.test(above ?? ''))) break
    const apart = above === undefined || lines[at - count]?.blanks !== 0
    if (apart || patterns.endsWithScraps.test(above)) most = count
    if (apart) break
  }
  // A word alone above another head may sign what stands above it.
  return most > 1 && !/\s/.test(texts[at - most] ?? '') ? most - 1 : most
}

const isHead = (text: string) =>
  widthOf(text) <= 32 &&
  (isNearlyTitle(text) ||
    (!/^\p{Ll}{3}/u.test(text) && (patterns.englishTitle.test(text) || isHalfCapital(text))))

// The Hxrbour Ltghts the Pilot.: of the longer words, half have a capital.
function isHalfCapital(text: string): boolean {
  const long = text.match(/[\p{L}.']{4,}/gu) ?? []
  const capital = long.filter((word) => /\p{Lu}/u.test(word)).length
  return long.length > 0 && capital >= long.length * 0.5
}
