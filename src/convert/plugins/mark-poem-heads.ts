// before: 渡口（外二首） over several poems · after: the titles of the further poems are sub-headings, and what stands
// right below them is their text.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestHead = 6.5
const widestVerse = 18
const mostLines = 120
const numerals = '一二三四五六七八九'

/** Marks the titles of further poems below a title that says how many there are. */
export default function markPoemHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    for (const [at, line] of lines.entries()) {
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

const countOf = (word: string) => (word === '两' ? 2 : numerals.indexOf(word) + 1 || Number(word))

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
    ({ blanks, piece, value }) => blanks > 0 || piece || patterns.letterspaced.test(plain(value)),
  )
  for (const verse of end < 0 ? below : below.slice(0, end)) verse.piece ??= 'paragraph'
  inform(file, head, 'mark-poem-heads', `“${plain(head.value)}” heads a further poem of those above.`)
}
