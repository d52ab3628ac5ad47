// Articles in the order of the file, parts of one standing below another → each with its own parts, where the page as a
// whole plainly says so.
import type { VFile } from 'vfile'
import { textOf } from './block-words.ts'
import { piecesOf } from './fragments.ts'
import type { JoinContext } from './join.ts'
import { type Lessons, lessons } from './lessons.ts'
import { warn } from './messages.ts'
import { bodyOf, type PageUnit, unitsOf } from './page-units.ts'
import * as patterns from './patterns.ts'
import { threadUnits } from './threads.ts'
import { type ArticleNode, type BlockNode, lineNumber } from './tree.ts'

const least = 5
const mostUnits = 800
const mostOfficial = 4
const surely = 3.8

/** Threads the parts of articles anew where columns were mixed up; says whether they were. */
export function threadTexts(articles: readonly ArticleNode[], context: JoinContext, file: VFile): boolean {
  // Of a page all in pieces the joins say more than the order.
  if (articles.length < 2 || context.broken || isGazette(articles)) return false
  // A byline in the midst of its article tells where that begins.
  if (piecesOf(articles).some(({ astray }) => astray)) return false
  const { neighbours } = (file.data.lessons as Lessons | undefined) ?? lessons
  const units = unitsOf(articles, context, neighbours)
  if (units.length > mostUnits || !isCut(units)) return false
  const { owners, gain } = threadUnits(units, context, neighbours)
  if (gain < least) return false
  deal(units, owners, articles, file)
  return true
}

// A paragraph or more stops in mid-sentence.
const isCut = (units: readonly PageUnit[]) => units.some(({ open }, at) => open && !units[at + 1]?.inner)

// What offices publish stands in one column, and all of it speaks of the same things.
const isGazette = (articles: readonly ArticleNode[]) =>
  articles.flatMap(({ children }) => children.map(textOf).filter(isOfficial)).length > mostOfficial

const isOfficial = (text: string) =>
  [patterns.documentNumber, patterns.addressees, patterns.numbering, patterns.closingDay].some((pattern) =>
    pattern.test(text),
  )

function deal(
  units: readonly PageUnit[],
  owners: ArrayLike<number>,
  articles: readonly ArticleNode[],
  file: VFile,
): void {
  const home = new Map(articles.map((article) => [article.children[0], article]))
  const dealt = new Map(articles.map((article) => [article, article.children.slice(0, bodyOf(article))]))
  const lasts = new Map<number, number>()
  for (const [at, unit] of units.entries()) {
    const owner = owners[at] as number
    const last = lasts.get(owner)
    lasts.set(owner, at)
    if (unit.kind === 'head') continue
    const blocks = dealt.get(home.get(units[owner]?.block) as ArticleNode) as BlockNode[]
    const above = last === undefined ? undefined : units[last]
    if (unit.inner && last === at - 1) {
      blocks.at(-1)?.children.push(...unit.lines)
      continue
    }
    const block = { ...unit.block, children: [...unit.lines] }
    blocks.push(block)
    if (above && last !== at - 1) moved(block, above, file)
  }
  for (const [article, blocks] of dealt) article.children = blocks
}

function moved(block: BlockNode, above: PageUnit, file: VFile): void {
  const [first] = block.children
  const last = above.lines.at(-1)
  if (!first) return
  const place = last ? `line ${lineNumber(last)}` : 'its title'
  warn(
    file,
    first,
    'move-fragments',
    `Goes on from ${place}, above a text that interrupts it: moved there. Compare with the page.`,
  )
  block.moved = true
  if (above.open) block.continues = surely
}
