// before: an article without a title · after: a front-matter title, the line that heads the page, or its first words, as
// its title; nothing is added.
import type { VFile } from 'vfile'
import { readDate } from '../dates.ts'
import type { FrontMatter } from '../front-matter.ts'
import { warn } from '../messages.ts'
import * as patterns from '../patterns.ts'
import { isWide, letters, plain, widthOf } from '../text.ts'
import {
  type ArticleNode,
  isArticle,
  isFurniture,
  type LineNode,
  lineNumber,
  linesOf,
  type SourceRoot,
} from '../tree.ts'

/** Names an article that has no title line: by the page's front matter when it is the only one. */
export default function nameUntitled() {
  return (tree: SourceRoot, file: VFile): void => {
    const articles = tree.children.filter(isArticle)
    const untitled = articles.filter((article) => !article.children.some((block) => block.role === 'title'))
    const front = file.data.frontMatter as FrontMatter | undefined
    if (articles.length === 1 && untitled[0] && front?.title && front.titleLine) {
      takeLine(tree, untitled[0], front.titleLine)
      return
    }
    const first = articles[0]
    const head = first && untitled[0] === first ? headOf(tree, first) : undefined
    if (first && head) takeLine(tree, first, lineNumber(head))
    for (const article of untitled.slice(head ? 1 : 0))
      warn(
        file,
        article,
        'name-untitled',
        'No title was found above this text: its first words stand for one.',
      )
  }
}

// The line right above the first text that is no part of a masthead; where a fuller line says it too, that one.
function headOf(tree: SourceRoot, article: ArticleNode): LineNode | undefined {
  const above = tree.children.slice(0, tree.children.indexOf(article)).filter(isFurniture)
  const lines = above
    .filter(({ kind }) => kind === 'other')
    .flatMap(linesOf)
    .filter(isHeading)
  const nearest = lines.at(-1)
  const key = letters(nearest?.value ?? '')
  return lines.find(({ value }) => letters(value).includes(key)) ?? nearest
}

function isHeading(line: LineNode): boolean {
  const text = plain(line.value)
  const states = [
    patterns.sentenceEnd,
    patterns.publicationName,
    patterns.issueNumber,
    patterns.mastheadWord,
    patterns.webAddress,
    patterns.contentsHeading,
    patterns.recordHead,
    patterns.sectionLabel,
  ]
  return (
    isWide(text) &&
    widthOf(text) >= 4 &&
    widthOf(text) <= 40 &&
    !readDate(text) &&
    !/[:：]$/u.test(text) &&
    !states.some((pattern) => pattern.test(text))
  )
}

function takeLine(tree: SourceRoot, article: ArticleNode, number: number): void {
  for (const node of tree.children.filter(isFurniture)) {
    const line = (node.children as LineNode[]).find((line) => lineNumber(line) === number)
    if (!line) continue
    node.children = node.children.filter((other) => other !== line)
    if (node.children.length === 0) tree.children = tree.children.filter((other) => other !== node)
    article.children.unshift({ type: 'block', role: 'title', children: [line] })
  }
}
