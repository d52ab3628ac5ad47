// before: a title again above each picture; a teaser: title, title, text cut off · after: repeated-title, related-links.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks a title's repetitions, and teasers that a saved page appends. */
export default function markRepeatedTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const keys = lines.map((line) => (canRepeat(line) ? letters(plain(line.value)) : ''))
    const seen = new Map<string, number>()
    for (const [index, line] of lines.entries()) {
      const key = keys[index] as string
      if (key === '' || line.furniture) continue
      if (keys[index + 1] === key && !seen.has(key) && isTeaser(lines[index + 2], index > 2)) {
        for (const part of lines.slice(index, index + 3)) part.furniture = 'related-links'
        inform(
          file,
          line,
          'mark-repeated-titles',
          'A title given twice with a text cut off: a teaser of another page.',
        )
      } else if (seen.has(key) && !patterns.jumpFrom.test(plain(lines[index + 1]?.value ?? ''))) {
        line.furniture = 'repeated-title'
        inform(file, line, 'mark-repeated-titles', `The title of line ${seen.get(key)} again: left out.`)
      }
      if (!seen.has(key)) seen.set(key, line.position.start.line)
    }
  }
}

function canRepeat(line: LineNode): boolean {
  const text = plain(line.value)
  return (
    letters(text).length >= 8 &&
    widthOf(text) <= 70 &&
    !/[。；]/.test(text) &&
    !patterns.itemNumber.test(text) &&
    !/^[\w\s.,@:-]+$/.test(text)
  )
}

const isTeaser = (line: LineNode | undefined, later: boolean) =>
  later && line !== undefined && widthOf(line.value) > 80 && !patterns.sentenceEnd.test(plain(line.value))
