// before: an English page saved from the web, menus above its title · after: what is above the title is chrome or masthead.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain } from '../text.ts'
import { titlesBelowChrome } from '../titles-below-chrome.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

/** Marks the lines above a title that stands between menus and its date, and keeps the title from being a masthead. */
export default function markAboveTitle() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    const titles = titlesBelowChrome(lines)
    const first = titles[0]
    if (!first) return
    const known = (file.data.titlesOverLines ?? []) as Iterable<LineNode>
    file.data.titlesOverLines = [...known, ...titles]
    for (const line of lines.slice(0, lines.indexOf(first)).filter(({ furniture }) => !furniture)) {
      line.furniture = patterns.linksOfPage.test(plain(line.value)) ? 'page-chrome' : 'masthead'
      inform(file, line, 'mark-above-title', `“${plain(line.value).slice(0, 24)}” stands above the title.`)
    }
  }
}
