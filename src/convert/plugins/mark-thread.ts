// before: a forum's page, the name, rank and stamp of who posted above each post · after: those lines are page-chrome, what
// others replied is furniture of kind other, and the first post is left to be read, with the thread's title.
import type { VFile } from 'vfile'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const deepestHead = 40
const widestName = 14
const fewestLetters = 80

/** A post: the lines that say who posted and when, and what was posted. */
interface Post {
  poster: LineNode[]
  text: LineNode[]
}

/** Marks what a forum's page has around its first post. */
export default function markThread() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (!lines.some(({ value }) => patterns.forumSign.test(value))) return
    const posts = postsOf(lines)
    const [opening, ...replies] = posts
    if (!opening) return
    const head = lines.slice(0, lines.indexOf(opening.poster[0] as LineNode))
    const around = head.length > deepestHead || head.some(isText) ? [] : head
    const title = holdsNotices(opening.text) ? undefined : titleOf(around, opening.text, file)
    for (const line of [
      ...around.filter((line) => line !== title),
      ...posts.flatMap(({ poster }) => poster),
    ]) {
      line.furniture = 'page-chrome'
      inform(file, line, 'mark-thread', `“${plain(line.value).slice(0, 20)}” says who posted, and when.`)
    }
    markEnds(opening.text)
    const name = letters(opening.poster[0]?.value ?? '')
    for (const { poster, text } of replies) {
      const goesOn =
        letters(poster[0]?.value ?? '') === name && letters(wordsOf(text)).length >= fewestLetters
      if (!goesOn) for (const line of text) line.furniture ??= 'other'
    }
  }
}

const isText = ({ value }: LineNode) => widthOf(value) > 40 && patterns.sentenceEnd.test(plain(value))

const wordsOf = (lines: readonly LineNode[]) => lines.map(({ value }) => value).join('')

// Each stamp with the rows above and below it, and what stands between them and the next.
function postsOf(lines: readonly LineNode[]): Post[] {
  const heads = lines.flatMap((line, at) => (isStamp(line) ? [headAround(lines, at)] : []))
  return heads.map(([from, to], i) => ({
    poster: lines.slice(from, to),
    text: lines.slice(to, heads[i + 1]?.[0] ?? lines.length),
  }))
}

const isStamp = ({ value }: LineNode) => widthOf(value) <= 60 && patterns.postStamp.test(plain(value))
const isRow = (line: LineNode | undefined) =>
  line !== undefined && widthOf(line.value) <= 45 && patterns.posterRow.test(plain(line.value))

// The name, alone on its line below a blank one, with rows of rank and date down to the stamp; or rows below it.
function headAround(lines: readonly LineNode[], at: number): [from: number, to: number] {
  let from = at
  while (isRow(lines[from - 1]) && lines[from]?.blanks === 0) from -= 1
  const above = lines[from - 1]
  if (above && lines[from]?.blanks === 0 && isName(above) && (above.blanks > 0 || from - 1 === 0)) from -= 1
  let to = at + 1
  while (isRow(lines[to]) && lines[to]?.blanks === 0) to += 1
  return [from, to]
}

const isName = ({ value }: LineNode) =>
  widthOf(plain(value)) <= widestName && !/[，。！？：；]/u.test(value) && !patterns.chromeLine.test(value)

// A post of several numbered notices, which greets its readers first.
function holdsNotices(text: readonly LineNode[]): boolean {
  const notices = text.filter(
    (line) => line.blanks > 0 && /^[一二三四五六七八九十]、[^。；]{4,40}$/u.test(plain(line.value)),
  )
  const [first] = text
  if (notices.length < 2) return false
  if (first && text[1] === notices[0] && patterns.postGreeting.test(plain(first.value)))
    first.furniture = 'other'
  return true
}

// The title of a thread: on a line of its own, behind its label, or the last step of its place.
function titleOf(head: readonly LineNode[], text: readonly LineNode[], file: VFile): LineNode | undefined {
  const place = head.find(({ value }) => stepsOf(value).length >= 3)
  const last = stepsOf(place?.value ?? '').at(-1) ?? ''
  const own =
    head.find(({ value }) => letters(plain(value)) === letters(last)) ??
    head.find(({ value }) => patterns.threadTitle.test(plain(value)))
  const title = own ?? (text[0] && isText(text[0]) ? place : undefined)
  if (!title) return undefined
  // The site is read from the place, whose last step alone is a title.
  if (title === place) file.data.place = { ...place }
  title.value = title === place ? last : (patterns.threadTitle.exec(plain(title.value))?.[1] ?? title.value)
  title.piece = 'title'
  return title
}

const stepsOf = (value: string) => plain(value).split(patterns.placeMark)

// Below a rule stand the words that who posted sets under all his posts.
function markEnds(text: readonly LineNode[]): void {
  const rule = text.findLastIndex(({ value }) => patterns.ruleLine.test(plain(value)))
  if (rule < 0 || text.length - rule > 4) return
  for (const line of text.slice(rule)) line.furniture = 'other'
}
