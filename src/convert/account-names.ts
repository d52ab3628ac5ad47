// The lines of a post with an account's buttons at its foot → the account's name above the text is chrome.
import * as patterns from './patterns.ts'
import { letters, plain, widthOf } from './text.ts'
import type { LineNode } from './tree.ts'

/** Marks the name of an account, which stands below its title and again among the buttons of the foot. */
export function markAccount(lines: LineNode[]): void {
  if (lines.filter(({ value }) => patterns.postWidget.test(plain(value))).length < 3) return
  const keys = lines.map(({ value }) => (widthOf(plain(value)) <= 20 ? letters(plain(value)) : ''))
  const last = lines.findLastIndex(
    (line) => !line.furniture && widthOf(line.value) > 30 && patterns.sentenceEnd.test(plain(line.value)),
  )
  for (const [i, line] of lines.entries()) {
    const key = keys[i] as string
    if (i < last && !line.furniture && key.length >= 3 && keys.indexOf(key, last + 1) > 0)
      line.furniture = 'page-chrome'
  }
}
