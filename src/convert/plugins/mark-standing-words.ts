// before: All Public Notifications appearing in this Gazette … are to be considered as official, and who says so; 最高指示
// over a quotation, as papers of the late 1960s have it in every issue · after: furniture, not an article.
import type { VFile } from 'vfile'
import { isPersonName } from '../english-names.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostLines = 8
const mostQuoted = 5
const deepestNotice = 20
// Above the texts the masthead is told by what stands around it.
const deepestMasthead = 8

/** Marks the words that a paper repeats in every issue: that what it prints is official, and the quotation of the day. */
export default function markStandingWords() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (const [at, line] of lines.entries()) {
      if (!isFree(line)) continue
      const text = plain(line.value)
      const notice = at < deepestNotice && patterns.standingNotice.test(text)
      const quotes = at >= deepestMasthead && patterns.quotationHead.test(text)
      const end = notice ? noticeEnd(lines, at) : quotes ? quotedEnd(lines, at) : at
      if (end === at) continue
      for (const own of lines.slice(at, end)) own.furniture = notice ? 'masthead' : 'other'
      inform(
        file,
        line,
        'mark-standing-words',
        `“${text.slice(0, 24)}” stands in every issue of such a paper.`,
      )
    }
  }
}

// The sentence, and the officer below it.
function noticeEnd(lines: readonly LineNode[], at: number): number {
  const end = stopAfter(lines, at, mostLines, /\.$/u)
  const signer = lines[end]
  if (end === at || !signer || !isFree(signer)) return end
  const [name = ''] = plain(signer.value).replace(/\.$/u, '').split(/, /u)
  return isPersonName(name) ? end + 1 : end
}

// One quotation, which opens on the next line; a heading over more is an article's.
function quotedEnd(lines: readonly LineNode[], at: number): number {
  const end = stopAfter(lines, at + 1, mostQuoted, /[。！!.][”"』」]?$/u)
  const next = lines[end]
  const full = Math.max(...lines.slice(at + 1, end).map(({ value }) => widthOf(value)))
  const goesOn = next !== undefined && next.blanks === 0 && isWide(next.value) && widthOf(next.value) >= full
  return end === at + 1 || goesOn ? at : end
}

/** Gives the place behind the first line that ends a sentence; the first line's own where none of so many does. */
function stopAfter(lines: readonly LineNode[], at: number, most: number, stop: RegExp): number {
  for (let i = at; i < at + most; i++) {
    const line = lines[i]
    if (!line || !isFree(line) || (i > at && line.blanks > 0)) return at
    if (stop.test(plain(line.value))) return i + 1
  }
  return at
}
