// The lines of a sheet in Latin letters, a blank line below each of them → the same, parted as if it were set without.
import { isWide } from './text.ts'
import type { LineNode } from './tree.ts'

const fewestLines = 12
const shareSpaced = 0.9
// Of the lines parted by one blank line alone, so many go on amid a sentence where lines are parted so, not paragraphs.
const shareGoingOn = 0.35

/** Takes one blank line from above every line of a sheet that sets one below each; paragraphs keep theirs. */
export function setSingle(lines: readonly LineNode[]): void {
  if (lines.length < fewestLines) return
  const parted = lines.slice(1).filter(({ blanks }) => blanks > 0)
  if (parted.length < (lines.length - 1) * shareSpaced) return
  const near = lines.flatMap((line, i) => (i > 0 && line.blanks === 1 ? [i] : []))
  const goingOn = near.filter((i) => goesOn(lines[i - 1] as LineNode, lines[i] as LineNode))
  if (near.length < parted.length / 2 || goingOn.length < near.length * shareGoingOn) return
  if (isWide(lines.map(({ value }) => value).join(''))) return
  for (const line of lines)
    line.blanks = line.blanks <= 1 ? 0 : Math.max(1, Math.floor((line.blanks - 1) / 2))
}

// A sentence that the line above leaves open goes on in small letters.
const goesOn = (above: LineNode, { value }: LineNode): boolean =>
  /^\s*["'(]?\p{Ll}/u.test(value) && !/[.!?:]["')]?\s*$/u.test(above.value)
