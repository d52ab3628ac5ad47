// before: a title, By EDITH MARLOW, Sentinel staff writer, or (From Our Own Correspondent.), or CHAPTER IV., over text
// after: lines known as a byline, and as the sub-headings of a chapter, whatever stands around them.
import type { VFile } from 'vfile'
import { bylineParts } from '../english-bylines.ts'
import { isPersonName } from '../english-names.ts'
import { isCapitals } from '../latin-lines.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const widestHead = 34
const widestPost = 20

/** Marks who wrote or sent a report, below its title, and the chapter of a story. */
export default function markPressBylines() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    for (const [at, line] of lines.entries()) {
      if (line.piece || isWide(line.value)) continue
      if (isByline(lines, at)) {
        line.piece = 'byline'
        inform(file, line, 'mark-press-bylines', `“${plain(line.value)}” says who wrote what stands below.`)
        markPost(lines[at + 1])
        markColumn(lines, at - 1)
      } else if (isPhotographer(lines, at)) line.piece = 'credit'
      else if (isChapter(lines, at)) markChapter(lines, at)
    }
  }
}

const textOf = (line: LineNode | undefined) => plain(line?.value ?? '')

function isByline(lines: readonly LineNode[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at] as LineNode, lines[at + 1]]
  if (!above || !below || !isHead(lines, at - 1)) return false
  const text = textOf(line)
  // Apart from all, it may belong to the head.
  if (patterns.sentBy.test(text)) return line.blanks + below.blanks === 0
  if (bylineParts(text) && line.blanks <= 1 && isText(textOf(below))) return true
  const name = patterns.byLine.exec(text)?.[1] ?? ''
  if (name === '' || /^\p{Ll}/u.test(textOf(below))) return false
  if (isPersonName(name) || /^["“'‘]|^the (?:very )?(?:rev|hon)/iu.test(name)) return true
  // A name that nobody knows, unlike a headline that goes on.
  return (
    patterns.signature.test(name) && isCapitals(textOf(above)) !== isCapitals(text) && isText(textOf(below))
  )
}

// A short line, apart or below the end of something.
function isHead(lines: readonly LineNode[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at] as LineNode]
  const text = textOf(line)
  if (widthOf(text) > widestHead || /[,;]$/.test(text)) return false
  const ends =
    patterns.sentenceEnd.test(text) && !patterns.englishTitle.test(text) && !/[!?]["”'’]?$/.test(text)
  // Capitals are a head wherever a column was cut.
  return (
    !ends &&
    (isCapitals(text) || line.blanks > 0 || line.piece !== undefined || !above || !isRunning(textOf(above)))
  )
}

// A printed line of prose that stops inside its sentence.
const isRunning = (text: string) =>
  /[\p{Ll},;-]$/u.test(text) && smallWordsIn(text) >= 4 && !patterns.englishTitle.test(text)

const isText = (text: string) => smallWordsIn(text) >= 2 || patterns.englishDateline.test(text)

function markPost(line: LineNode | undefined): void {
  const text = textOf(line)
  if (!line || line.piece || line.blanks > 0 || widthOf(text) > widestPost) return
  if (patterns.staffPost.test(text) || patterns.sentBy.test(text)) line.piece = 'byline'
}

// Below what a picture shows.
const isPhotographer = (lines: readonly LineNode[], at: number) =>
  patterns.photoCredit.test(textOf(lines[at])) && patterns.sentenceEnd.test(textOf(lines[at - 1]))

// MILL CREEK NEWS, over who wrote it: a column's own title, not the name of a section.
function markColumn(lines: readonly LineNode[], at: number): void {
  const [above, line] = [lines[at - 1], lines[at] as LineNode]
  const stands = !above || line.blanks > 0 || !isCapitals(textOf(above))
  if (stands && patterns.englishSection.test(textOf(line))) line.piece ??= 'title'
}

// Below a title, a byline or the end of a sentence.
const isChapter = (lines: readonly LineNode[], at: number) =>
  [patterns.chapterHead, patterns.romanHead].some((p) => p.test(textOf(lines[at]))) &&
  at > 0 &&
  !isRunning(textOf(lines[at - 1])) &&
  lines[at + 1] !== undefined &&
  // Above the writer's name it belongs to the head.
  !lines.slice(at + 1, at + 3).some((line) => patterns.byLine.test(textOf(line)))

// The name of the chapter stands below its number.
function markChapter(lines: readonly LineNode[], at: number): void {
  const [line, name, text] = lines.slice(at, at + 3) as [LineNode, LineNode, LineNode | undefined]
  line.piece = 'subhead'
  const isName = name.blanks === 0 && isCapitals(textOf(name)) && text && !isCapitals(textOf(text))
  if (isName && patterns.chapterHead.test(textOf(line))) name.piece ??= 'subhead'
}
