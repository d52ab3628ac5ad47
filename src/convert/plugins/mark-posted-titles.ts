// before: a page of several news in English, Second boat on Sundays Posted: 3 May 2014 above each text
// after: the day is known of the text, and no part of its title; what is set so heads an article, however short that is.
import type { VFile } from 'vfile'
import { markDated } from '../dated-titles.ts'
import { readDateAlone } from '../dates.ts'
import { inform } from '../messages.ts'
import type { HeadFact } from '../page-credits.ts'
import * as patterns from '../patterns.ts'
import { plain, smallWordsIn, widthOf } from '../text.ts'
import { isLine, type LineNode, type SourceRoot } from '../tree.ts'

const fewest = 2
const widestTitle = 50
const widestName = 24
const shortestText = 28

/** A title with what stands behind it: its words, and its day as written. */
interface Posted {
  line: LineNode
  words: string
  day: string
}

/** Reads the days that a page sets behind its titles, where it has two such titles at least. */
export default function markPostedTitles() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine).filter((line) => !line.furniture)
    const posted = lines.flatMap((line, at) => postedAt(line, lines[at + 1]) ?? [])
    if (posted.length < fewest) return
    const stated = (file.data.stated ?? []) as HeadFact[]
    for (const { line, words, day } of posted) {
      line.value = words
      // The same words may head another text.
      line.record = {}
      stated.push(...markDated(line, day))
      inform(file, line, 'mark-posted-titles', `“${day}” is the day of the text below.`)
    }
    file.data.stated = stated
    file.data.titles ??= new Set(posted.map(({ line }) => line))
    // What else the page has may stand below the last of them.
    file.data.headings ??= new Set(lines.slice(lines.indexOf((posted.at(-1) as Posted).line) + 2))
    markAbove(lines.slice(0, lines.indexOf((posted[0] as Posted).line)))
  }
}

// What a page says of itself above its first text: its name, and what it is for.
function markAbove(lines: readonly LineNode[]): void {
  const [name, ...rest] = lines
  if (!name || widthOf(plain(name.value)) > widestName || rest.length > 4) return
  for (const line of lines) line.furniture = 'page-chrome'
}

function postedAt(line: LineNode, below: LineNode | undefined): Posted | undefined {
  const [, words = '', day = ''] = patterns.titleAndPosted.exec(plain(line.value)) ?? []
  if (words === '' || !below || below.blanks > 1 || widthOf(words) > widestTitle) return undefined
  // In a list of links to other texts, such lines stand one below the other.
  if (patterns.titleAndPosted.test(plain(below.value)) || !headsText(line, below)) return undefined
  if (readDateAlone(day)?.edtf.length !== 10) return undefined
  return { line, words, day }
}

// Without a word for it, the day stands behind a title only where prose stands below.
const headsText = (line: LineNode, { value }: LineNode) =>
  /(?:posted|published|added|updated)\b/iu.test(line.value) ||
  (widthOf(plain(value)) > shortestText && smallWordsIn(plain(value)) >= 4)
