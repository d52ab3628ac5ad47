// A tree of blocks and furniture → the page as the eye sees it: each block measured in its place, and the house
// styles in which the page may be set.
import type { VFile } from 'vfile'
import type { Hints } from '../model/hints.ts'
import { creditForms } from './credit-forms.ts'
import { readDate } from './dates.ts'
import { type Features, measure } from './features.ts'
import { markRanksOfPost } from './heading-ranks.ts'
import type { HouseStyle } from './house-style.ts'
import { isOneArticle } from './one-article.ts'
import * as patterns from './patterns.ts'
import type { Contents } from './plugins/mark-contents.ts'
import { stylesToTry } from './styles-to-try.ts'
import { letters, plain } from './text.ts'
import {
  type BlockNode,
  firstLine,
  isBlock,
  isFurniture,
  type LineNode,
  linesOf,
  type SourceNode,
  type SourceRoot,
} from './tree.ts'

// What a long title over short cross-heads says for one article.
const wholeArticle = 6
const longParagraph = 30
// From here on nothing on the page begins a second article.
const surelyOne = 6

/** A page before it is read. */
export interface PageView {
  blocks: BlockNode[]
  features: Features[]
  styles: HouseStyle[]
  /** What speaks for a style beside its scores, in log-odds: one line of date and source, a signed foot. */
  favour: (style: HouseStyle) => number
}

/** Views a page. */
export function viewPage(tree: SourceRoot, file: VFile): PageView {
  const hints = file.data.hints as Hints | undefined
  const contents = file.data.contents as Contents | undefined
  const blocks = tree.children.filter(isBlock)
  const glued = (file.data.named ?? new Set()) as ReadonlySet<string>
  const titles = new Set([...(contents?.titles ?? []), ...glued])
  const features = measure(blocks, titles, creditForms(hints?.credits))
  placeFeatures(tree, features)
  markRanksOfPost(features)
  const heads = file.data.titles as ReadonlySet<LineNode> | undefined
  const free = file.data.headings as ReadonlySet<LineNode> | undefined
  for (const [i, block] of blocks.entries())
    if (heads && (heads.has(firstLine(block)) || !free?.has(firstLine(block))))
      (features[i] as Features).record = heads.has(firstLine(block))
        ? 'title'
        : file.data.gapped
          ? 'piece'
          : 'text'
  const saved = tree.children.some(isSavedChrome)
  const sections = [...(hints?.sections ?? []), ...(contents?.sections ?? [])]
  // One line of date and source: the page rather holds one article.
  const dated = features.filter((block) => block.overDate && !(block.closed && block.width > 30)).length
  const whole = isOneArticle(features) ? wholeArticle : 0
  const story = file.data.story as LineNode | undefined
  if (file.data.paged || story) {
    const title = blocks.findIndex((block) => firstLine(block) === story)
    keepWhole(features, title)
    // Below a title that is known nothing begins; where the end is known too, all is part of the story.
    if (story?.piece === 'title')
      for (const block of features.slice(title + 1)) block.record = file.data.whole ? 'story' : 'text'
  }
  // The window of a saved page is named after its one article.
  const named = isNamedByFront(blocks[0]) || (file.data.windowTitle === true && dated <= 1)
  const signs = Math.min(2, Number(file.data.footSigns ?? 0)) + (named ? 2 : 0)
  const one = (dated === 1 ? 1.5 : 0) + signs * 1.5 + whole
  const many = isPageOfPaper(tree, features) ? -40 : isSheet(file) || isScanned(tree) ? -6 : 0
  const styles = stylesToTry(features, saved, { ...hints, sections })
  if (many === 0 && one >= surelyOne && one > whole && styles.some(({ single }) => single))
    keepWhole(features, -1)
  return {
    blocks,
    features,
    styles,
    favour: (style) => (style.single ? many || one : 0),
  }
}

// Chrome that a printed page has too says nothing of how the page came: 扫码看视频, 广告.
const isSavedChrome = (node: SourceNode) =>
  isFurniture(node) &&
  node.kind === 'page-chrome' &&
  linesOf(node).some((line) => !patterns.alsoPrinted.test(plain(line.value)))

// Pages of one long text, or one story below its byline: nothing begins below its first paragraph.
function keepWhole(features: readonly Features[], above: number): void {
  const text = features.findIndex(({ closed, width }, i) => i > above && closed && width > longParagraph)
  for (const block of features.slice(Math.max(text, 0))) block.record = 'text'
}

// Pell Valley Messenger: its front matter names a sheet, which has several articles.
const isSheet = (file: VFile) => file.data.sheet === true

// A viewer of scanned papers shows a whole page of one.
const isScanned = (tree: SourceRoot) =>
  tree.children.some(
    (node) => isFurniture(node) && linesOf(node).some((line) => patterns.scannedHead.test(plain(line.value))),
  )

// A page of a paper, 第3版, with several writers.
const isPageOfPaper = (tree: SourceRoot, features: readonly Features[]) =>
  features.filter((b) => b.bareName || (b.credits?.people.length ?? 0) > 0).length >= 3 &&
  tree.children.some(
    (node) =>
      isFurniture(node) &&
      (node.kind === 'masthead' || node.kind === 'folio') &&
      linesOf(node).some((line) => patterns.statesPageNumber.test(plain(line.value))),
  )

// The title of a page's front matter is that of its one article.
const isNamedByFront = (block: BlockNode | undefined) =>
  block !== undefined && firstLine(block).piece === 'title' && firstLine(block).record === undefined

// What stands between a block and the one before it.
function placeFeatures(tree: SourceRoot, features: Features[]): void {
  let at = 0
  let between: string[] = []
  for (const node of tree.children) {
    if (
      isFurniture(node) &&
      node.kind === 'page-chrome' &&
      between.length === 0 &&
      at > 0 &&
      isDateline(linesOf(node)[0]?.value ?? '')
    )
      (features[at - 1] as Features).overDate = true
    if (isFurniture(node) && between.length === 0 && at > 0 && isRule(linesOf(node)[0]))
      (features[at - 1] as Features).boxed = (features[at - 1] as Features).ruled
    if (isFurniture(node) && !isRecordHead(linesOf(node)))
      between.push(...linesOf(node).flatMap(({ value }) => (patterns.tagsAlone.test(value) ? [] : value)))
    if (!isBlock(node)) continue
    const above = features[at - 1]
    const block = features[at++] as Features
    // The day of a bar that opens an article is of what stands below it.
    if (block.opensRecord && above) above.overDate = false
    const last = between.at(-1)?.trim() ?? ''
    block.chrome = between.length
    block.ruled = isRuleOf(last)
    block.overDate = false
    block.under =
      patterns.picturePlace.test(last) || /^(?:!\[[^\]]*\]\([^)]*\)\s*\|?|<img[^>]*>)$/u.test(last)
        ? 'picture'
        : patterns.loneNumber.test(last)
          ? 'number'
          : ''
    const name = letters(patterns.pictureName.exec(last)?.slice(1).find(Boolean) ?? '')
    block.namesPicture = name !== '' && name === letters(block.text)
    between = []
  }
}

const isRuleOf = (text: string) => patterns.ruleLine.test(text) && text.length >= 6
const isRule = (line: LineNode | undefined) => isRuleOf(line?.value.trim() ?? '')

// The page and the column that a text archive sets above each article part no more than blank lines do.
const isRecordHead = (lines: readonly LineNode[]) =>
  lines.every(({ value }) => [patterns.recordPage, patterns.sectionLabel].some((p) => p.test(plain(value))))

// The line of date and source below the title of a saved page.
const isDateline = (value: string) =>
  /发布|發佈|来源|來源|时间|日期|浏览|阅读|點擊|点击|作者|原创/u.test(value) || readDate(value) !== undefined
