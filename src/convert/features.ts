// What a block looks like, measured once, for every plugin that decides by it.
import { type Credits, readCredits } from './credits.ts'
import * as patterns from './patterns.ts'
import { isPersonalName } from './surnames.ts'
import { isWide, joinLines, letters, plain, widthOf } from './text.ts'
import { type BlockNode, firstLine, type LineNode, linesOf } from './tree.ts'

/** A block as the eye sees it. */
export interface Features {
  text: string
  /** In ems: a Chinese character is 1, a Latin letter one half. */
  width: number
  wide: boolean
  /** The text is a finished sentence. */
  closed: boolean
  /** The text stops where more must follow. */
  open: boolean
  /** Full stops inside the text, the last one apart. */
  stops: number
  /** Depth of a Markdown heading, 0 when it is none. */
  level: number
  mark: string
  bold: boolean
  indent: number
  blanks: number
  credits: Credits | undefined
  dateline: boolean
  numbered: boolean
  /** The whole text has the shape of a Chinese personal name. */
  bareName: boolean
  item: boolean
}

/** Gives the words of a block, its lines joined as they were printed. */
export function textOf(block: BlockNode): string {
  return linesOf(block)
    .map((line) => plain(line.value))
    .reduce(joinLines, '')
}

/** Gives the mark at the head of a line, '' when there is none. */
export function markOf(value: string): string {
  const mark = patterns.leadingMark.exec(value.replace(/^\s{0,3}#{1,6}\s+/, ''))?.[1] ?? ''
  return /[-–—*+]/.test(mark) ? '-' : mark
}

/** Gives how far a line is set in, in ems. */
export function indentOf(line: LineNode): number {
  return widthOf(/^[\s\u3000]*/u.exec(line.value)?.[0] ?? '')
}

/** Measures a block. */
export function featuresOf(block: BlockNode): Features {
  const line = firstLine(block)
  const text = textOf(block)
  const bare = text.replace(patterns.leadingMark, '')
  return {
    text,
    width: widthOf(bare),
    wide: isWide(text),
    closed: patterns.sentenceEnd.test(text),
    open: patterns.sentenceOpen.test(text),
    stops: (text.slice(0, -1).match(/[。！？；]|[a-z)]\. (?=["“]?[A-Z])/g) ?? []).length,
    level: patterns.markdownHeading.exec(line.value)?.[1]?.length ?? 0,
    mark: markOf(line.value),
    bold: patterns.boldLine.test(line.value),
    indent: indentOf(line),
    blanks: line.blanks,
    credits: widthOf(text) <= 45 ? readCredits(text) : undefined,
    dateline:
      patterns.dateline.test(text) || (patterns.openingCredit.test(text) && letters(text).length > 20),
    bareName: isPersonalName(bare.replace(/\s/g, '')),
    numbered: patterns.numbering.test(bare),
    item: patterns.itemNumber.test(bare),
  }
}
