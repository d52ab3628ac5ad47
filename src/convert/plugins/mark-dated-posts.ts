// before: a page of a site in English, Ferry to run all winter over 3 May 2019 • By Ada Lisle over each of its texts
// · after: each such line is a title, and the day and the writer are known of the text.
import type { VFile } from 'vfile'
import { markDated } from '../dated-titles.ts'
import { writersIn } from '../english-writers.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { isWide, plain, widthOf } from '../text.ts'
import { isFree, isLine, type LineNode, type SourceRoot } from '../tree.ts'
import { type HeadKind, headKinds, headsSheet, topKinds } from '../web-head.ts'
import { isSaved, markBelow, storyEnd } from '../web-story.ts'

const widestTitle = 50
const deepestText = 4

/** Marks the titles of a page of several dated texts: two at least that stand right above a line with the day. */
export default function markDatedPosts() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.length < 8 || file.data.frontMatter || lines.some(({ piece }) => piece)) return
    if (lines.some(({ value }) => isWide(value) || patterns.mailField.test(value))) return
    const top = topKinds(lines)
    const head = top.includes('text') ? top.slice(0, top.indexOf('text')) : top
    if (head.length === 0 || !isSaved(lines, head) || headsSheet(lines.slice(0, head.length), head)) return
    const kinds = headKinds(lines)
    const posts = lines.flatMap((line, i) =>
      isPost(lines, kinds, i) ? [{ title: line, day: lines[i + 1] as LineNode }] : [],
    )
    if (posts.length < 2) return
    const stated = (file.data.stated ?? []) as HeadFact[]
    for (const { title, day } of posts) {
      const writers = writersIn(plain(day.value))?.people.join('; ')
      if (day.piece === undefined) day.furniture = 'page-chrome'
      stated.push(...markDated(title, plain(day.value), writers))
      inform(
        file,
        title,
        'mark-dated-posts',
        `“${plain(title.value).slice(0, 24)}” is a title: its day stands below.`,
      )
    }
    const name = lines.find((line, i) => kinds[i] === 'words' && isFree(line))
    if (name && !posts.some(({ title }) => title === name)) name.furniture = 'masthead'
    for (const [i, line] of lines.entries())
      if (kinds[i] === 'chrome' && isFree(line)) line.furniture = 'page-chrome'
    const last = lines.indexOf((posts.at(-1) as (typeof posts)[0]).title) + 2
    const below = kinds.indexOf('text', last)
    if (below >= 0) markBelow(lines, kinds, storyEnd(lines, kinds, below))
    file.data.stated = stated
    file.data.titles ??= new Set(posts.map(({ title }) => title))
  }
}

// A day below it, and a text not far below that.
function isPost(lines: readonly LineNode[], kinds: readonly HeadKind[], at: number): boolean {
  const title = lines[at] as LineNode
  const below = kinds.slice(at + 2, at + 2 + deepestText)
  const text = below.indexOf('text')
  return (
    kinds[at] === 'words' &&
    kinds[at + 1] === 'day' &&
    isFree(title) &&
    widthOf(plain(title.value)) <= widestTitle &&
    !/[.,;:]$/u.test(plain(title.value)) &&
    !patterns.readerSays.test(plain(title.value)) &&
    text >= 0 &&
    !below.slice(0, text).some((kind, i) => kind === 'day' && below[i - 1] === 'words')
  )
}
