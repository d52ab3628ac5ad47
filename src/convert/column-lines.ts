// Lines of a Chinese page that a scan read across → what each says of the column it was set in: its width, whether it may
// stand alone, and how its sentence ends and begins.
import { indentOf } from './block-words.ts'
import { unscratched } from './columns.ts'
import { isFinished } from './join.ts'
import * as patterns from './patterns.ts'
import { letters, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** A line, and how it is set. */
export interface ColumnLine {
  text: string
  /** In ems, without the marks that may hang behind its last character, and with them. */
  width: number
  reach: number
  /** It ends a sentence. */
  finished: boolean
  /** It begins a paragraph, by its mark. */
  begins: boolean
  /** Its first words go on from another line. */
  goesOn: boolean
  /** It may be a line of a title: no stop ends it, none stands inside. */
  bare: boolean
  /** Furniture or no letters; a speck, or a character of a title set upright; or a line like others. */
  kind: 'none' | 'speck' | 'line'
}

const widestSpeck = 3.5

/** Reads how the lines of a page are set. */
export function columnLines(lines: readonly LineNode[]): ColumnLine[] {
  return lines.map((line) => {
    const text = unscratched(line).trim()
    const width = indentOf(line) + widthOf(text.replace(hanging, ''))
    return {
      text,
      width,
      reach: indentOf(line) + widthOf(text),
      finished: isFinished(text),
      begins:
        patterns.leadingMark.test(line.value) ||
        [patterns.numbering, patterns.itemNumber, patterns.dateline].some((pattern) => pattern.test(text)),
      goesOn: patterns.midSentence.test(text),
      bare: !stops.test(text),
      kind: line.furniture || letters(text) === '' ? 'none' : width <= widestSpeck ? 'speck' : 'line',
    }
  })
}

const stops = /[，,。；;：:、][^”」』）)]?|[！？!?][”」』]?$/u
const hanging = /[\p{P}\s]+$/u
