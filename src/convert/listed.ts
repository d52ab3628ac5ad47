// Titles that a list of contents names → the blocks that bear them.
import type { Features } from './features.ts'
import * as patterns from './patterns.ts'
import { remember } from './remember.ts'
import { letters, plain } from './text.ts'

/** Marks what a list of contents names: a title, over two or three lines where it stands so above its text. */
export function markListed(features: readonly Features[], contents: ReadonlySet<string>): void {
  if (contents.size === 0) return
  for (const index of features.keys()) {
    let key = ''
    for (const [n, block] of features.slice(index, index + 3).entries()) {
      key += titleKey(block.text)
      if (key.length < (n === 0 ? 2 : 3) || !contents.has(key)) continue
      for (const [i, part] of features.slice(index, index + n + 1).entries())
        if (!patterns.documentNumber.test(part.text)) part.listed = i === 0 ? 'title' : 'title-line'
    }
  }
}

/** Gives the letters by which a contents entry and its title are known for the same. */
export const titleKey = remember((value: string): string => {
  const text = plain(value).replace(patterns.leadingMark, '')
  return letters(
    text.replace(
      /^\s*[①-⑳❶-❿]\s*|^\s*(?:[A-D]?\d{1,3}|[(（]\d+[)）])[\s.、．版]+|[\s.…·⋯┄┅┈┉‥・﹒．]+[(（]?(?:[A-D]?\d{1,3}\s*[版页]?|第?\s?[一二三四五六七八九十\d]{1,3}\s?[版页])[)）]?$/gu,
      '',
    ),
  ).toLowerCase()
})
