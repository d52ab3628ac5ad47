// before: OBITUARY, and right below it Cyril Marrow, over a text · after: lines known as the kicker and the title.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestLabel = 16
const widestTitle = 30

/** Marks a label that says what kind of text its title heads, where the title stands right below it. */
export default function markLabelsOverTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    for (const [at, line] of lines.entries()) {
      const [title, text] = lines.slice(at + 1, at + 3)
      if (line.piece || (line.blanks === 0 && at > 0) || !isLabel(plain(line.value))) continue
      if (!title || !text || !isTitle(title) || !isText(text)) continue
      line.piece = 'kicker'
      title.piece = 'title'
      inform(
        file,
        line,
        'mark-labels-over-titles',
        `“${plain(line.value)}” is a label over the title below it.`,
      )
    }
  }
}

const isLabel = (text: string) =>
  !isWide(text) &&
  widthOf(text) <= widestLabel &&
  (patterns.overPerson.test(text) || patterns.kindOfText.test(text) || patterns.subjectLabel.test(text))

const isTitle = ({ value, piece, blanks }: LineNode) =>
  !piece &&
  blanks === 0 &&
  widthOf(plain(value)) <= widestTitle &&
  /^["“'‘]?[\p{Lu}\d]/u.test(plain(value)) &&
  !/[.,;:]$/.test(plain(value)) &&
  !patterns.writtenBy.test(plain(value)) &&
  smallWordsIn(plain(value)) < 5

// A line of prose as wide as the title at least.
const isText = ({ value, piece, blanks }: LineNode) =>
  !piece && blanks <= 1 && smallWordsIn(plain(value)) >= 3 && widthOf(plain(value)) >= 22
