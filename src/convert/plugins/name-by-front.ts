// before: `title: "…"` in front matter, which no line below says again · after: it is the title above the text.
import type { VFile } from 'vfile'
import { readDateAlone } from '../dates.ts'
import type { FrontMatter } from '../front-matter.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, lineNumber, type Role, type SourceRoot } from '../tree.ts'

const widestPart = 18

/** Gives a page the title of its front matter, which a site generator prints above the text. */
export default function nameByFront() {
  return (tree: SourceRoot, file: VFile): void => {
    const { title, titleLine, subtitle, subtitleLine, isPost } = (file.data.frontMatter ?? {}) as FrontMatter
    if (!title || letters(title) === '') return
    const lines = tree.children.filter(isLine)
    const first = lines.find(({ furniture }) => !furniture)
    file.data.sheet = namesSheet(title) || bringsNews(plain(first?.value ?? ''))
    if (file.data.sheet) return
    const line = lines.find((one) => lineNumber(one) === titleLine)
    if (!line || lines.some((one) => one !== line && saysAgain(one, title))) return
    const isSection = holdsLetters(lines, title)
    give(line, title, isSection ? 'section' : 'title')
    const parts = isPost && !isSection && !isWide(title) ? partsOf(lines, line) : []
    for (const head of parts) head.piece = 'subhead'
    if (parts.length > 0) Object.assign(file.data, { story: line, whole: true })
    const deck = lines.find((one) => lineNumber(one) === subtitleLine && one !== line)
    if (subtitle && deck) give(deck, subtitle, 'subtitle')
    inform(file, line, 'name-by-front', 'The page has its title in its front matter alone.')
  }
}

// Church news from Pell Ferry, below the name of the church.
const bringsNews = (text: string) => patterns.newsOf.test(text) && /news/i.test(text)

// Letters to the Editor, over two letters at least.
const holdsLetters = (lines: readonly LineNode[], title: string) =>
  patterns.lettersPage.test(title) &&
  lines.filter(({ value }) => patterns.dear.test(plain(value))).length >= 2

// Headings of one level, each as short as that of a part, and none of them signed or dated: a post in parts.
function partsOf(lines: readonly LineNode[], title: LineNode): LineNode[] {
  const free = lines.filter((line) => !line.furniture && line !== title)
  const heads = free.filter(({ value }) => patterns.markdownLevel.test(value))
  const levels = new Set(heads.map(({ value }) => patterns.markdownLevel.exec(value)?.[1]))
  const isPart = (head: LineNode) => {
    const below = plain(free[free.indexOf(head) + 1]?.value ?? '')
    const isDated = readDateAlone(below) !== undefined || patterns.writtenBy.test(below)
    return widthOf(plain(head.value)) <= widestPart && !isDated
  }
  return levels.size === 1 && heads.every(isPart) ? heads : []
}

function give(line: LineNode, words: string, role: Role): void {
  delete line.furniture
  line.value = words
  line.piece = role
}

/** Says whether a title is that of a sheet of several articles: Fenwick Village News; 第9期. */
export const namesSheet = (title: string) =>
  [patterns.publicationName, patterns.sheetWord, patterns.issueNumber, patterns.yearMonth].some((p) =>
    p.test(title),
  )

// A person who writes a heading of the first rank in the text titles it there; what a masthead says is no title.
const saysAgain = (line: LineNode, title: string) =>
  line.furniture !== 'page-chrome' &&
  (patterns.markdownLevel.exec(line.value)?.[1] === '#' || letters(plain(line.value)) === letters(title))
