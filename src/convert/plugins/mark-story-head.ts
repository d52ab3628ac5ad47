// before: a title, a sentence that says more, By Ruth Lisle, and what a paper's site sets around one story
// after: lines known as a title and a subtitle, and where the story begins.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const deepest = 30
const narrowestTitle = 10

/** Marks the head of the one story of a page, where a single byline and three things around it show that there is one. */
export default function markStoryHead() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.some(({ piece }) => piece === 'title')) return
    const bylines = lines.filter((line) => patterns.creditedBy.test(plain(line.value)))
    const byline = bylines.length === 1 ? lines.indexOf(bylines[0] as LineNode) : -1
    if (byline < 1 || byline > deepest || thingsAround(lines) < 3) return
    const from = lines.slice(0, byline).findLastIndex((line) => line.furniture)
    const [title, deck, more] = lines.slice(from + 1, byline)
    if (!title || more || title.piece || widthOf(title.value) < narrowestTitle) return
    title.piece = 'title'
    if (deck) deck.piece = 'subtitle'
    file.data.story = lines[byline]
    inform(file, title, 'mark-story-head', 'The one story of its page begins here, above its byline.')
  }
}

const thingsAround = (lines: readonly LineNode[]) =>
  new Set(
    lines.map(({ value }) => plain(value).toLowerCase()).filter((text) => patterns.aroundStory.test(text)),
  ).size
