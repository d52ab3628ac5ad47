// before: the heads of a paper that stops its sentences with 、, as papers before 1949 did · after: the first line of
// each known as the title, the lines below it as its decks.
import type { VFile } from 'vfile'
import { readCredits } from '../credits.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestHead = 14
const fewestTexts = 6
const mostDecks = 3

/** Marks the title and the decks of each headline of two lines or more. */
export default function markDecks() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    if (!stopsWithCommas(lines)) return
    for (let at = 0; at < lines.length; at += 1) {
      const decks = endsAbove(lines[at - 1], lines[at]) ? decksBelow(lines, at) : 0
      if (decks === 0) continue
      const title = lines[at] as LineNode
      title.piece = 'title'
      for (const deck of lines.slice(at + 1, at + decks + 1)) deck.piece = 'subtitle'
      inform(file, title, 'mark-decks', `“${plain(title.value)}” is a title over ${decks} decks.`)
      at += decks
    }
  }
}

// Many printed lines have 、 and hardly any 。 or ，.
function stopsWithCommas(lines: readonly LineNode[]): boolean {
  const texts = lines
    .map(({ value }) => value)
    .filter((value) => widthOf(value) >= 14 && /[、，。]/u.test(value))
  const own = texts.filter((value) => value.includes('、') && !/[，。]/u.test(value))
  return own.length >= fewestTexts && own.length >= texts.length * 0.8
}

// How many short lines stand below a title, over a text: none below the name of a section.
function decksBelow(lines: readonly LineNode[], at: number): number {
  if (!isHead(lines[at]) || isSection(lines[at] as LineNode)) return 0
  let end = at + 1
  while (isHead(lines[end]) && (lines[end] as LineNode).blanks === 0) end += 1
  const text = lines[end]
  const decks = end - at - 1
  const isText =
    text?.blanks === 0 &&
    widthOf(text.value) > widestHead &&
    /[、（(【]/u.test(text.value + (lines[end + 1]?.value ?? ''))
  const isName = lines.slice(at + 1, end).some((line) => readCredits(plain(line.value)))
  return isText && !isName && decks <= mostDecks ? decks : 0
}

const isHead = (line: LineNode | undefined): line is LineNode => {
  if (!line || !isFree(line) || !isWide(line.value)) return false
  const text = plain(line.value)
  return widthOf(text) >= 4 && widthOf(text) <= widestHead && /^[\p{Script=Han}\p{N}\s]+$/u.test(text)
}

// Four characters at most may name a section; a word that is known to, does.
const isSection = ({ value }: LineNode) =>
  letters(value).length <= 4 || patterns.sectionWord.test(letters(value))

// Below the end of a text, a section's name or nothing.
const endsAbove = (above: LineNode | undefined, line: LineNode | undefined) =>
  line !== undefined &&
  (above === undefined ||
    line.blanks > 0 ||
    /[、。）)]$/u.test(plain(above.value)) ||
    (isHead(above) && patterns.sectionWord.test(letters(above.value))))
