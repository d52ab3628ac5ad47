// before: what someone writes above, around and below one story typed out of an English paper · after: that is furniture,
// and the paper and the day that it names are known of the issue.
import type { VFile } from 'vfile'
import { clippingNote } from '../clipping-notes.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type SourceRoot } from '../tree.ts'

const fewestLines = 8
const deepestHead = 8
const deepestFoot = 30

/** Marks what stands around a story that someone passes on, where a note above it or lines between signs tell of it. */
export default function markClippedStory() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter(({ furniture }) => !furniture)
    if (lines.length < fewestLines || lines.slice(0, 20).some(({ value }) => isWide(value))) return
    if (lines.some(({ html }) => html) || file.data.frontMatter) return
    markAdvert(lines)
    const free = lines.filter(({ furniture }) => !furniture)
    const [from, to] = envelopeOf(free)
    const note = clippingNote(free)
    const outside = [...free.slice(0, from), ...free.slice(to), ...(note?.lines ?? [])]
    if (outside.length === 0) return
    for (const line of outside) if (!isMailField(line)) line.furniture = 'other'
    for (const line of outside) if (isPostField(line)) line.furniture = 'page-chrome'
    if (note?.paper)
      file.data.frontMatter = { publication: note.paper, date: note.day, dateLine: note.dayLine }
    if (from > 0 || note) openStory(free.slice(from, to), file)
    inform(
      file,
      outside[0] as LineNode,
      'mark-clipped-story',
      'Someone passes on one story: this stands around it.',
    )
  }
}

const isPostField = ({ value }: LineNode) => patterns.postField.test(value)

const isMailField = ({ value }: LineNode) => patterns.mailField.test(value)

// Between the line that opens the story and the one that closes it; or above one that closes it near the end.
function envelopeOf(lines: readonly LineNode[]): [number, number] {
  const opens = lines.findIndex(({ value }) => patterns.envelopeOpens.test(value))
  const closes = lines.findLastIndex(({ value }) => patterns.envelopeCloses.test(value))
  const all = lines.filter(
    ({ value }) => patterns.envelopeOpens.test(value) || patterns.envelopeCloses.test(value),
  )
  if (opens >= 0 && closes - opens > fewestLines && all.length === 2) return [opens + 1, closes]
  if (opens < 0 && all.length === 1 && closes > lines.length * 0.7) return [0, closes]
  return [0, lines.length]
}

// Its page in the paper, and a title that the note leads to, with the writer behind it.
function openStory(story: readonly LineNode[], file: VFile): void {
  for (const line of story) if (patterns.notedPage.test(plain(line.value))) line.furniture = 'folio'
  const free = story.filter(({ furniture }) => !furniture)
  const led = free.slice(0, deepestHead).findIndex(({ value }) => patterns.headedSo.test(plain(value)))
  const title = free[led + 1]
  if (led < 0 || !title) return
  ;(free[led] as LineNode).furniture = 'other'
  title.piece = 'title'
  const [, words, writer] = patterns.titleAndWriter.exec(plain(title.value)) ?? []
  if (!words || !writer) return
  title.value = words
  file.data.facts = { By: { value: writer, line: lineNumber(title) } }
}

// Below the last paragraph a rule, and lines that give the telephones of boards.
function markAdvert(lines: readonly LineNode[]): void {
  const last = lines.findLastIndex(({ value }) => patterns.boardNumber.test(value))
  if (last < lines.length - deepestFoot) return
  const from = lines.findIndex((line, i) => i >= lines.length - deepestFoot && i < last && isDrawn(line))
  const foot = from < 0 ? [] : lines.slice(from)
  // A sheet that parts its texts by rules has its last one there.
  if (lines.slice(0, Math.max(from, 0)).some(isDrawn)) return
  if (from < lines.length / 2 || foot.filter(({ value }) => patterns.boardNumber.test(value)).length < 2)
    return
  for (const line of foot) line.furniture = 'advertisement'
}

const isDrawn = ({ value }: LineNode) =>
  widthOf(value.trim()) >= 5 && letters(value).length <= 2 && smallWordsIn(value) === 0
