// before: an English page saved from the web, menus above its title · after: what is above the title is chrome or masthead.
import type { VFile } from 'vfile'
import { readDateAlone } from '../dates.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain } from '../text.ts'
import { titlesBelowChrome } from '../titles-below-chrome.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const mostAbove = 12

/** Marks the lines above a title that stands between menus and its date, and keeps the title from being a masthead. */
export default function markAboveTitle() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.some(({ piece }) => piece === 'title') || isOfMinutes(lines)) return
    const story = titlesBelowChrome(lines)
    const first = story?.lines[0]
    if (!story || !first) return
    const above = lines.slice(0, lines.indexOf(first)).filter(({ furniture }) => !furniture)
    // Further texts of the page stand above it.
    if (above.length > mostAbove || above.some(({ value }) => patterns.sentenceEnd.test(plain(value)))) return
    const known = (file.data.titlesOverLines ?? []) as Iterable<LineNode>
    file.data.titlesOverLines = [...known, ...story.lines]
    if (readDateAlone(plain(story.date.value))) story.date.furniture ??= 'masthead'
    for (const line of above) {
      line.furniture = patterns.linksOfPage.test(plain(line.value)) ? 'page-chrome' : 'masthead'
      inform(file, line, 'mark-above-title', `“${plain(line.value).slice(0, 24)}” stands above the title.`)
    }
  }
}

// The day of a meeting stands below what the minutes are of.
const isOfMinutes = (lines: readonly LineNode[]) =>
  lines.slice(0, 20).some(({ value }) => patterns.minutesOpening.test(plain(value)))
