// Text → a root of line nodes with positions. Blank lines belong to nobody, nor does the margin of a typed sheet.
import { setSingle } from './spaced-lines.ts'
import { isWide } from './text.ts'
import type { LineNode, SourceRoot } from './tree.ts'

/**
 * Parses a decoded text into its non-blank lines. A trailing carriage return is no part of a line, nor are the spaces
 * that nearly every line of a sheet in Latin letters begins with. A sheet set with a blank line below every line has
 * only the blank lines that are more.
 */
export function parse(text: string): SourceRoot {
  const children: LineNode[] = []
  const raws = text.split('\n')
  const margin = marginOf(raws)
  let offset = 0
  let blanks = 0
  for (const [index, raw] of raws.entries()) {
    const whole = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const line = index + 1
    if (whole.trim() === '') blanks += 1
    else {
      const from = Math.min(margin, spacesBefore(whole))
      const start = { line, column: from + 1, offset: offset + from }
      const end = { line, column: whole.length + 1, offset: offset + whole.length }
      children.push({ type: 'line', value: whole.slice(from), blanks, position: { start, end } })
      blanks = 0
    }
    offset += raw.length + 1
  }
  setSingle(children)
  return { type: 'root', children }
}

const fewestLines = 20
const narrowest = 3

// The spaces that nine lines in ten begin with, or more.
function marginOf(raws: readonly string[]): number {
  const lines = raws.filter((raw) => raw.trim() !== '')
  const spaces = lines.map(spacesBefore).sort((a, b) => a - b)
  const margin = spaces[Math.floor(spaces.length / 10)] ?? 0
  return lines.length < fewestLines || margin < narrowest || isWide(lines.join('')) ? 0 : margin
}

function spacesBefore(line: string): number {
  let spaces = 0
  while (line[spaces] === ' ') spaces += 1
  return spaces
}
