// A place in a text in, the end of an address out that leads a browser there: `#:~:text=前文-,词,-后文`.
// Browsers look for whole words unless the text before and after is given as well, and that has to begin and end with
// a whole word: it goes as far as its clause, or to a space where that is far.
import type { Stretch } from './excerpt.ts'

const clauseEnd = /[\p{P}\p{S}\n]/u
// In don’t and 3.5 it ends nothing.
const insideWord = /[\p{L}\p{N}]['’.,:][\p{L}\p{N}]/u
const [long, longest] = [40, 80]

/** Makes the text fragment for a stretch of a block. */
export function textFragment(block: string, { start, end }: Stretch): string {
  let from = start
  while (from > 0 && !ends(block, from - 1, start - from)) from--
  let to = end
  while (to < block.length && !ends(block, to, to - end)) to++
  const prefix = encode(block.slice(from, start).trim())
  const suffix = encode(block.slice(end, to).trim())
  const match = encode(block.slice(start, end))
  return `#:~:text=${prefix && `${prefix}-,`}${match}${suffix && `,-${suffix}`}`
}

function ends(block: string, at: number, length: number): boolean {
  const isEnd = clauseEnd.test(block[at] as string) && !insideWord.test(block.slice(at - 1, at + 2))
  return isEnd || length >= longest || (length >= long && block[at] === ' ')
}

// A hyphen has a meaning of its own in a text fragment; half a character cannot be written.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')
}
