// before: an article without a title · after: a front-matter title, or its first words, as its title; nothing is added.
import type { VFile } from 'vfile'
import { warn } from '../messages.ts'
import {
  type ArticleNode,
  isArticle,
  isFurniture,
  type LineNode,
  lineNumber,
  type SourceRoot,
} from '../tree.ts'
import type { FrontMatter } from './mark-front-matter.ts'

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
    for (const article of untitled)
      warn(
        file,
        article,
        'name-untitled',
        'No title was found above this text: its first words stand for one.',
      )
  }
}

function takeLine(tree: SourceRoot, article: ArticleNode, number: number): void {
  for (const node of tree.children.filter(isFurniture)) {
    const line = (node.children as LineNode[]).find((line) => lineNumber(line) === number)
    if (!line) continue
    node.children = node.children.filter((other) => other !== line)
    article.children.unshift({ type: 'block', role: 'title', children: [line] })
  }
}
