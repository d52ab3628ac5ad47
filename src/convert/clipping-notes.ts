// The lines above a story that someone typed or posted → where it was printed, as a note there says.
import { readDate } from './dates.ts'
import * as patterns from './patterns.ts'
import { plain, widthOf } from './text.ts'
import { type LineNode, lineNumber } from './tree.ts'

const deepestNote = 4
const longestNote = 8
const widestGreeting = 24

/** A note, the lines above it with it, and what it states. */
export interface ClippingNote {
  lines: LineNode[]
  paper?: string
  day?: string
  dayLine?: number
}

/** Finds such a note, where no more than the fields of a mail, a greeting or a rule stands above it. */
export function clippingNote(lines: readonly LineNode[]): ClippingNote | undefined {
  const paragraphs: LineNode[][] = []
  for (const line of lines.slice(0, 60)) {
    const last = paragraphs.at(-1)
    if (isField(line)) continue
    if (last && line.blanks === 0) last.push(line)
    else paragraphs.push([line])
  }
  for (const [i, paragraph] of paragraphs.slice(0, deepestNote).entries()) {
    const text = paragraph.map(({ value }) => plain(value)).join(' ')
    if (paragraph.length <= longestNote && patterns.clippingNote.test(text)) {
      const found = factsOf(paragraph, text)
      const above = paragraphs.slice(0, i).flat()
      return found && { ...found, lines: [...above, ...paragraph] }
    }
    if (!paragraph.every(({ value }) => widthOf(plain(value)) <= widestGreeting)) return undefined
  }
  return undefined
}

const isField = ({ value }: LineNode) => patterns.mailField.test(value) || patterns.postField.test(value)

// A paper, a day, or both; neither: no note of what was printed.
function factsOf(paragraph: LineNode[], text: string): Omit<ClippingNote, 'lines'> | undefined {
  const dated = text.replace(/\bl(\d{3})\b/gu, '1$1')
  const names = [...text.matchAll(patterns.paperInNote)].map(([, name = '']) => name)
  const isDay = (name: string) => readDate(`${name} 1, 1990`) !== undefined
  const parts = names.flatMap((name) => name.split(/ of (?:the )?/u)).filter((name) => !isDay(name))
  const paper = parts.find((name) => patterns.paperWord.test(name)) ?? parts[0]
  const day = readDate(dated)
  if (!paper || (!day && !patterns.paperWord.test(paper))) return undefined
  const year = day?.edtf.slice(0, 4) ?? ''
  const at = paragraph.find(({ value }) => year !== '' && value.replace(/\bl(?=\d{3})/u, '1').includes(year))
  return {
    paper,
    ...(day ? { day: day.edtf, dayLine: lineNumber(at ?? (paragraph[0] as LineNode)) } : {}),
  }
}
