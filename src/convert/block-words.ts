// A block → its words as one text, its mark, its indent.
import { charactersOf } from './characters.ts'
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { joinLines, plain, widthOf } from './text.ts'
import { type BlockNode, isLine, type LineNode, linesOf } from './tree.ts'

/** Gives the words of a block, its lines joined as they were printed. */
export function textOf(block: BlockNode): string {
  const [only, more] = block.children
  const words =
    only && more === undefined && isLine(only)
      ? plain(only.value)
      : joined(
          linesOf(block)
            .map(({ value }) => value)
            .join('\n'),
        )
  // A tab parts columns on the page; in a field it is a space.
  return words.includes('\t') ? words.replace(/\t+/g, ' ') : words
}

const joined = remember((lines) => lines.split('\n').map(plain).reduce(joinLines, ''))

/** Gives the mark at the head of a line, '' when there is none. */
export function markOf(value: string): string {
  const mark = patterns.leadingMark.exec(value.replace(/^\s{0,3}#{1,6}\s+|^\s*\\(?=[*+-]\s)/, ''))?.[1] ?? ''
  return /[-–—*+]/.test(mark) ? '-' : mark
}

/** Takes the mark before a heading off, and where there is one, the marks behind it. */
export function withoutMarks(text: string): string {
  const bare = text.replace(patterns.leadingMark, '')
  return bare === text ? text : bare.replace(patterns.trailingMark, '')
}

/** Gives how far a line is set in, in ems. */
export function indentOf(line: LineNode): number {
  if (line.indent !== undefined) return line.indent
  return isSpace(line.value, 0) ? widthOf(/^[\s\u3000]*/u.exec(line.value)?.[0] ?? '') : 0
}

const isSpace = charactersOf(/[\s\u3000]/u)
