// before: # 渡口周报 第12期, ## 要闻, ### title, text, ### title, text, ## 生活 … as sheets are written in Markdown
// after: what stands over headings is a section, what stands over a text a title, what stands below a title a sub-heading.
import type { VFile } from 'vfile'
import type { FrontMatter } from '../front-matter.ts'
import { mastFacts } from '../mast-facts.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { areOfScan, hasText, type RankedHead, rankedHeads, standsOverHeads, tells } from '../ranked-heads.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import { isLine, type LineNode, type Role, type SourceRoot } from '../tree.ts'
import { namesSheet } from './name-by-front.ts'

const fewest = 3
const widestName = 12
const widestLink = 40
const leastText = 30

/** Marks the headings of a Chinese sheet of several articles by their ranks. */
export default function markRankedHeads() {
  return (tree: SourceRoot, file: VFile): void => {
    const lines = tree.children.filter(isLine)
    if (lines.filter(({ value }) => patterns.markdownHeading.test(value)).length < fewest) return
    if (!isWide(lines.map(({ value }) => value).join('')) || areOfScan(lines)) return
    const roots = rankedHeads(lines)
    const sheet = namesOf(roots[0], (file.data.frontMatter ?? {}) as FrontMatter)
    const isTop = sheet === 'line' || roots.length === 1
    const heads = isTop ? [...(roots[0]?.below ?? []), ...roots.slice(1)] : roots
    // A scan of a page has ranks by the size of its type alone: its name stands over nothing.
    if (!isSheet(heads, sheet === 'front' || (sheet === 'line' && roots.length === 1))) return
    for (const line of lines) markEmpty(line)
    markContents(roots)
    const end = heads[0] ? lines.indexOf(heads[0].line) : 0
    markBoxes(lines, isTop ? lines.indexOf((roots[0] as RankedHead).line) : -1, end)
    markHeads(heads, undefined)
    for (const { own } of listed(heads)) markTexts(own)
    const titles = listed(heads).map(({ line }) => line)
    file.data.ranked = new Set(titles)
    for (const line of titles)
      if (line.piece)
        inform(file, line, 'mark-ranked-heads', `By its rank, a heading is read as ${line.piece}.`)
  }
}

// What names the sheet: its first heading, or the front matter.
function namesOf(first: RankedHead | undefined, { title = '' }: FrontMatter): 'line' | 'front' | '' {
  if (
    first &&
    (isName(first.words) || (title !== '' && letters(title) === letters(first.words) && isName(title)))
  )
    return 'line'
  return isName(title) ? 'front' : ''
}

const isName = (words: string) =>
  namesSheet(words) || ['number', 'day', 'day-part'].some((fact) => mastFacts(words).facts.has(fact as 'day'))

// What a box or a quotation tells of the sheet between its name and the first heading below.
function markBoxes(lines: readonly LineNode[], from: number, to: number): void {
  let inBox = false
  for (const [i, line] of lines.entries()) {
    if (i >= to) return
    if (i <= from) continue
    if (patterns.boxFence.test(line.value)) inBox = /\w/u.test(line.value)
    else if (line.furniture || line.piece) continue
    else if (inBox || /^\s*>/u.test(line.value)) line.furniture = 'other'
  }
}

// A named sheet with two headings over texts, or sections of which one has several headings.
function isSheet(heads: readonly RankedHead[], named: boolean): boolean {
  const over = heads.filter(standsOverHeads)
  const deep = over.reduce((sum, { below }) => sum + below.length, 0)
  if (over.length >= 2 && deep > over.length) return true
  return named && (heads.filter(hasText).length >= 2 || (over.length > 0 && heads.length >= 2))
}

// 内容速览, over a list of what stands below.
function markContents(roots: readonly RankedHead[]): void {
  const all = listed(roots)
  const names = all.map(({ words }) => letters(words)).filter((name) => name.length >= 2)
  for (const { line, own } of all) {
    if (own.length < 2 || !own.every(({ value }) => /^\s*(?:>|[-*+]\s|\d{1,2}[.、])/u.test(value))) continue
    const entries = own.map(({ value }) => letters(plain(plain(value)))).filter(Boolean)
    const again = entries.filter((entry) => names.some((name) => entry.startsWith(name) || name === entry))
    if (again.length * 2 < entries.length || again.length < 2) continue
    for (const one of [line, ...own]) one.furniture = 'other'
  }
}

function markHeads(heads: readonly RankedHead[], section: RankedHead | undefined): void {
  const isList = section !== undefined && heads.some(hasText)
  for (const [i, head] of heads.entries()) {
    const { line, words, below } = head
    if (line.furniture || line.piece) continue
    // Two lines of one title, or two titles.
    const [above, next] = [heads[i - 1], heads[i + 1]]
    if (isList && ((next && !hasText(head) && hasText(next)) || (above && !hasText(above) && hasText(head))))
      continue
    if (letters(words) === '') line.furniture = 'other'
    else if (patterns.contentsHeading.test(words)) continue
    else if (linksOf(head)) for (const own of [line, ...head.own]) own.furniture = 'related-links'
    else if (!hasText(head) && !isList)
      for (const one of listed([head])) one.line.furniture = 'section-heading'
    else if (standsOverHeads(head) && !(section && below.length === 1)) {
      line.piece = 'section'
      for (const note of head.own) note.furniture = 'other'
      markHeads(below, head)
    } else markArticle(head, section)
  }
}

function markArticle(head: RankedHead, section: RankedHead | undefined): void {
  const { line, below } = head
  const [only] = below
  if (head.own.length === 0 && only) {
    give(line, 'kicker', section)
    only.line.piece = 'title'
    for (const one of listed(only.below)) one.line.piece = 'subhead'
    return
  }
  give(line, 'title', section)
  const name = below.findIndex((one, i) => isNameOver(one, below[i + 1]))
  const own = name < 0 ? below : below.slice(0, name)
  for (const one of listed(own)) one.line.piece = 'subhead'
  if (name < 0) return
  const over = below[name] as RankedHead
  over.line.piece = 'section'
  for (const one of below.slice(name + 1)) markArticle(one, over)
}

// A few words without a text, right over a heading of their own rank that has one: they name what stands below.
const isNameOver = (head: RankedHead, next: RankedHead | undefined) =>
  !hasText(head) && next !== undefined && hasText(next) && widthOf(head.words) <= widestName

function give(line: LineNode, piece: Role, section: RankedHead | undefined): void {
  line.piece = piece
  line.record = section ? { section: section.words } : {}
}

// 其他連結, and below it a list of short words.
const linksOf = ({ words, own, below }: RankedHead) =>
  below.length === 0 &&
  patterns.sheetLinks.test(letters(words)) &&
  own.every(({ value }) => widthOf(plain(value)) <= widestLink && !/。/u.test(value))

const listed = (heads: readonly RankedHead[]): RankedHead[] =>
  heads.flatMap((head) => [head, ...listed(head.below)])

// Lines of Markdown are whole: what is long, or leads to an address, goes on from no other text.
function markTexts(own: readonly LineNode[]): void {
  for (const line of own)
    if (!line.furniture && !line.piece && !isListed(line.value) && isWhole(plain(line.value)))
      line.piece = 'paragraph'
}

const isListed = (value: string) => /^\s*(?:>|\||[-*+]\s|\d{1,3}\\?[.、)）])/u.test(value)

const isWhole = (text: string) => widthOf(text) >= leastText || /https?:\/\/|^:\w+:/u.test(text)

function markEmpty(line: LineNode): void {
  if (line.furniture || line.piece || patterns.markdownHeading.test(line.value)) return
  if (patterns.boldDay.test(line.value)) line.piece = 'subhead'
  else if (!tells(line) && !/^\s*!\[/u.test(line.value)) line.furniture = 'other'
}
