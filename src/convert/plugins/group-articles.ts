// before: blocks with roles · after: articles, section headings as furniture, and each article's section.
import type { VFile } from 'vfile'
import { textOf, withoutMarks } from '../block-words.ts'
import { isPersonName } from '../english-names.ts'
import { inform } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { endSections } from '../section-ends.ts'
import { endsUnruled, ruleOf, ruleOverSections } from '../section-rules.ts'
import { setOffWords } from '../set-off-heads.ts'
import { letters, plain, widthOf } from '../text.ts'
import {
  type ArticleNode,
  type BlockNode,
  type FurnitureNode,
  firstLine,
  isArticle,
  isBlock,
  isFurniture,
  isHead,
  isSectionHead,
  lineNumber,
  linesOf,
  type Role,
  type SourceNode,
  type SourceRoot,
} from '../tree.ts'

/** Groups blocks under articles. A section whose short items follow at once is an article of its own. */
export default function groupArticles() {
  return (tree: SourceRoot, file: VFile): void => {
    const grouping: Grouping = { file, nodes: tree.children, out: [], headings: new Map() }
    const rule = ruleOverSections(tree.children)
    for (const [index, node] of tree.children.entries()) {
      if (isBlock(node)) place(node, index, grouping)
      else {
        if (
          isPageLine(node) ||
          isPageEnd(node) ||
          (rule !== '' && ruleOf(node) === rule) ||
          endsUnruled(node, grouping.section, grouping.out)
        )
          grouping.section = undefined
        grouping.out.push(node)
      }
    }
    const { article, out, headings } = grouping
    if (article) signSheet(article, out)
    nameSheet(out)
    endSections(out.filter(isArticle), headings)
    tree.children = out
  }
}

// A page on its way to articles: what is grouped, and the section and the article that stand open.
interface Grouping {
  file: VFile
  nodes: SourceNode[]
  out: SourceNode[]
  /** The line of each section's heading, by the section's name. */
  headings: Map<string, string>
  section?: string | undefined
  article?: ArticleNode | undefined
}

function place(node: BlockNode, index: number, grouping: Grouping): void {
  const { nodes, out, file } = grouping
  const record = firstLine(node).record
  if (record) {
    grouping.section = record.section
    grouping.article = undefined
  }
  const { article } = grouping
  const before = article?.children.at(-1)
  // The rest of an article, below its name again.
  if (article && patterns.titleResumed.test(textOf(node))) node.role = 'title'
  if (node.role === 'section' && article) node.role = notSection(node) ?? node.role
  if (node.role === 'section' && (firstLine(node).piece || !isOwnTitle(nodes, index)))
    openSection(node, grouping)
  else if (node.role === 'section' && before && before.role !== 'paragraph' && isHead(before)) {
    out.push(furniture(node, 'section-heading'))
    if (article && sectionName(node)) article.section = sectionName(node)
  } else if (node.role === 'stray' && article && before?.role === 'credit' && isPlaceAndDay(node)) {
    node.role = 'paragraph'
    article.children.push(node)
  } else if (node.role === 'stray') {
    out.push(furniture(node, 'other'))
    inform(file, node, 'group-articles', 'A short line that goes with no article: kept as furniture.')
  } else if (!article || begins(node, before)) openArticle(node, index, grouping)
  else {
    if (before && isHead(before) && isNumber(before) && node.role === 'title') before.role = 'kicker'
    article.children.push(node)
  }
}

function openSection(node: BlockNode, grouping: Grouping): void {
  const section = sectionName(node) || undefined
  if (section) grouping.headings.set(section, firstLine(node).value)
  grouping.section = section
  grouping.article = undefined
  grouping.out.push(furniture(node, 'section-heading'))
  inform(
    grouping.file,
    node,
    'group-articles',
    `“${section ?? textOf(node)}” is a section heading: the articles below stand under it.`,
  )
}

function openArticle(node: BlockNode, index: number, grouping: Grouping): void {
  const { section, nodes, out } = grouping
  const { record } = firstLine(node)
  const article: ArticleNode = {
    type: 'article',
    ...(section && (node.role !== 'section' || isSectionHead(out.at(-1))) ? { section } : {}),
    ...(record?.page ? { page: record.page } : {}),
    children: [node],
  }
  if (node.role === 'paragraph' && isOverLetter(nodes, index)) node.role = 'title'
  if (node.role === 'section') {
    node.role = 'title'
    grouping.section = undefined
  } else if (
    section &&
    (patterns.opinionWord.test(section.replace(/[《》]/gu, '')) || patterns.soleColumn.test(section))
  )
    grouping.section = undefined
  else if (section && patterns.readersWord.test(section) && isNews(nodes, index)) {
    grouping.section = undefined
    delete article.section
  }
  if (isBeside(section, node, grouping)) grouping.section = undefined
  grouping.article = article
  out.push(article)
}

// A column's name that was set beside its title, or below it, is of that text alone.
function isBeside(section: string | undefined, title: BlockNode, { out }: Grouping): boolean {
  const heading = out.at(-1)
  return (
    section !== undefined &&
    isSectionHead(heading) &&
    heading !== undefined &&
    lineNumber(firstLine(heading)) > lineNumber(firstLine(title))
  )
}

// The title of the front matter, with no text below it but other articles, names the sheet.
function nameSheet(out: SourceNode[]): void {
  const [first, next] = out.filter(isArticle)
  const heads = first?.children.every(
    (block) => isHead(block) && firstLine(block).piece && !firstLine(block).record,
  )
  if (first && next && heads)
    out.splice(out.indexOf(first), 1, ...first.children.map((block) => furniture(block, 'other')))
}

// A second name at the very foot, below the postscript of a text that is signed already, is the compiler's.
function signSheet(article: ArticleNode, out: SourceNode[]): void {
  const at = article.children.findIndex((block) => block.role === 'credit')
  const last = article.children.at(-1) as BlockNode
  const between = article.children.slice(at + 1, -1)
  if (at < 0 || out.at(-1) !== article || last.role !== 'credit' || !isPersonName(textOf(last))) return
  if (!between.some((block) => block.role === 'paragraph')) return
  article.children.pop()
  out.push(furniture(last, 'editors'))
}

// A short line over Dear Editor, names the letter.
function isOverLetter(nodes: SourceNode[], index: number): boolean {
  const [line, next] = [nodes[index] as BlockNode, nodes[index + 1]]
  const isShort = widthOf(textOf(line)) <= 36 && !patterns.dear.test(textOf(line))
  return isShort && next !== undefined && isBlock(next) && patterns.dear.test(textOf(next))
}

// A news opening ends a section of letters, poems or a serial story.
function isNews(nodes: SourceNode[], index: number): boolean {
  const first = nodes.slice(index + 1).find((node) => isBlock(node) && !isHead(node))
  return first !== undefined && isBlock(first) && patterns.dateline.test(textOf(first))
}

// A day or a person alone signs what stands above it, and a number alone parts it: neither heads a section.
function notSection(block: BlockNode): Role | undefined {
  const text = textOf(block).trim()
  if (patterns.closingDay.exec(text)?.[0] === text || isPersonName(text)) return 'credit'
  return patterns.bareNumeral.test(text) ? 'subhead' : undefined
}

// Port Merrow, 8th May, 1926. below a signature.
const isPlaceAndDay = (block: BlockNode) => patterns.placeAndDay.test(textOf(block))

// A page's own line, 第2版 or A26, ends the section; a bare page number does not.
const isPageLine = (node: SourceNode) =>
  isFurniture(node) &&
  node.kind === 'folio' &&
  linesOf(node).some((line) => /版|^\s*[A-D]\d/u.test(line.value))

// 上一篇：… 下一篇：… below an article that was saved as a page of its own.
const isPageEnd = (node: SourceNode) =>
  isFurniture(node) && linesOf(node).some((line) => patterns.neighbourLink.test(plain(line.value)))

// The number of an official text stands above its title or below it.
const isNumber = (block: BlockNode) => patterns.documentNumber.test(textOf(block))

function begins(block: BlockNode, before: BlockNode | undefined): boolean {
  if (before && isHead(before) && (isNumber(block) || (isNumber(before) && isHead(block)))) return false
  if (block.untitled || block.role === 'kicker' || block.role === 'section') return true
  if (block.role === 'paragraph' && before?.role === 'credit' && patterns.dear.test(textOf(block)))
    return true
  if (block.role === 'jump-line' && before && !isHead(before)) return patterns.jumpFrom.test(textOf(block))
  if (block.role === 'paragraph' && before && !isHead(before) && before.role !== 'byline')
    return patterns.jumpFrom.test(textOf(block))
  return block.role === 'title' && before?.role !== 'kicker'
}

// 【简讯】 with a mark before each item, or a list of documents: the heading is the article's title.
function isOwnTitle(nodes: SourceNode[], index: number): boolean {
  let below = index + 1
  while (below < nodes.length && !isBlock(nodes[below] as SourceNode)) below += 1
  const next = nodes[below] as BlockNode | undefined
  return next?.role === 'item' || next?.role === 'paragraph'
}

function sectionName(block: BlockNode): string {
  const framed = patterns.setBetween.exec(textOf(block))?.[2] ?? setOffWords(textOf(block))
  const inChinese = patterns.bilingualName.exec(textOf(block).trim())?.slice(1).find(Boolean)
  const text = withoutMarks(framed || inChinese || textOf(block))
    .replace(patterns.sectionLabel, '')
    .replace(patterns.behindSection, '')
  if (patterns.partedName.test(text)) return letters(text)
  const inner = patterns.bracketed.exec(text)?.[1] ?? text
  return letters(inner).length <= 8 && /\p{Script=Han}/u.test(inner)
    ? inner.replace(/\s+/g, '')
    : inner.trim()
}

function furniture(block: BlockNode, kind: FurnitureNode['kind']): FurnitureNode {
  return { type: 'furniture', kind, children: linesOf(block) }
}
