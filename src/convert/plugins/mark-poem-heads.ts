// before: 渡口（外二首） over several poems · after: the titles of the further poems are sub-headings, and what stands
// right below them is their text.
import type { VFile } from 'vfile'
import { numberOf } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isPersonalName } from '../surnames.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestHead = 6.5
const widestVerse = 18
const mostLines = 120

/** Marks the titles of further poems below a title that says how many there are. */
export default function markPoemHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (const [at, line] of lines.entries()) {
      markCounted(lines, at, file)
      const [, more, all] = patterns.severalPoems.exec(plain(line.value)) ?? []
      const count = more ? countOf(more) : all ? countOf(all) - 1 : 0
      if (count < 1) continue
      const poem = verseBelow(lines, at)
      const short = poem.filter((one, i) => i > 0 && isHead(one, poem.slice(i + 1, i + 3)))
      const wide = short.filter(({ value }) => patterns.letterspaced.test(plain(value)))
      const heads = (wide.length >= count ? wide : short).slice(0, count)
      if (heads.length === count) for (const head of heads) mark(head, poem, file)
    }
  }
}

// 春行二题, its writer or none, and below it as many heads of verses as it says.
function markCounted(lines: readonly LineNode[], at: number, file: VFile): void {
  const [, counted] = patterns.countedPoems.exec(plain((lines[at] as LineNode).value)) ?? []
  if (!counted) return
  const poem = verseBelow(lines, at)
  const heads = poem.filter((_, i) => isVerseHead(poem, i))
  const first = poem.indexOf(heads[0] as LineNode)
  const writer = first === 1 ? (poem[0] as LineNode) : undefined
  if (heads.length !== countOf(counted) || first > 1) return
  if (writer && !isPersonalName(letters(writer.value))) return
  for (const head of heads) mark(head, poem, file)
  ;(lines[at] as LineNode).piece ??= 'title'
  if (writer) writer.piece = 'byline'
}

// A few words without a mark, below a verse that is over or at the top, right over two lines wider than they are.
function isVerseHead(poem: readonly LineNode[], at: number): boolean {
  const [line, first, second] = poem.slice(at, at + 3)
  if (!line || !first || !second || first.blanks + second.blanks > 0) return false
  const words = plain(line.value)
  const above = plain(poem[at - 1]?.value ?? '')
  const width = widthOf(letters(words))
  return (
    width <= widestHead &&
    /^[\p{Script=Han}\s\u3000·]+$/u.test(words) &&
    (at <= 1 || line.blanks > 0 || patterns.sentenceEnd.test(above)) &&
    [first, second].every(({ value }) => widthOf(letters(value)) > width) &&
    [patterns.pauseEnd, patterns.clauseMark].some((pause) => pause.test(plain(first.value)))
  )
}

const countOf = (word: string) => (word === '两' ? 2 : numberOf(word))

// All below the title as far as lines are short and address nobody.
function verseBelow(lines: readonly LineNode[], at: number): LineNode[] {
  const below = lines.slice(at + 1, at + mostLines)
  const end = below.findIndex(
    (line) => !isFree(line) || /[：:]$/u.test(plain(line.value)) || widthOf(plain(line.value)) > widestVerse,
  )
  return end < 0 ? below : below.slice(0, end)
}

// A few words below a blank line, or set wide, right over a verse.
function isHead(line: LineNode, [first, second]: readonly LineNode[]): boolean {
  const words = plain(line.value)
  return (
    widthOf(words) <= widestHead &&
    /^[\p{Script=Han}\s\u3000·]+$/u.test(words) &&
    first?.blanks === 0 &&
    second !== undefined &&
    !patterns.sectionWord.test(words.replace(/\s/gu, '')) &&
    (line.blanks > 0 ? second.blanks === 0 : patterns.letterspaced.test(words))
  )
}

function mark(head: LineNode, poem: readonly LineNode[], file: VFile): void {
  head.piece = 'subhead'
  const below = poem.slice(poem.indexOf(head) + 1)
  const end = below.findIndex(
    ({ blanks, piece, value }) =>
      blanks > 0 || piece === 'subhead' || patterns.letterspaced.test(plain(value)),
  )
  for (const verse of end < 0 ? below : below.slice(0, end)) verse.piece ??= 'paragraph'
  inform(file, head, 'mark-poem-heads', `“${plain(head.value)}” heads a further poem of those above.`)
}
