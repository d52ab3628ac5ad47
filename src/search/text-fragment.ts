// A place in a text in, the end of an address out that leads a browser there: `#:~:text=前文-,词,-后文`.
// Browsers look for whole words unless the text before and after is given as well, up to where a clause ends.
import type { Stretch } from './excerpt.ts'

const clauseEnd = /[\p{P}\p{S}\n]/u
const longest = 40

/** Makes the text fragment for a stretch of a block. */
export function textFragment(block: string, { start, end }: Stretch): string {
  let from = start
  while (from > 0 && start - from < longest && !clauseEnd.test(block[from - 1] as string)) from--
  let to = end
  while (to < block.length && to - end < longest && !clauseEnd.test(block[to] as string)) to++
  const prefix = encode(block.slice(from, start).trim())
  const suffix = encode(block.slice(end, to).trim())
  const match = encode(block.slice(start, end))
  return `#:~:text=${prefix && `${prefix}-,`}${match}${suffix && `,-${suffix}`}`
}

// A hyphen has a meaning of its own in a text fragment; half a character cannot be written.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D')
}
