// Articles of an English sheet, one set into a sentence of another → the other whole again, down to its signature.
import type { VFile } from 'vfile'
import { textOf } from './block-words.ts'
import { warn } from './messages.ts'
import { type ArticleNode, type BlockNode, firstLine } from './tree.ts'

/** Brings what goes on from a line above back to the article of that line, with all that stands below it. */
export function resumeInset(articles: readonly ArticleNode[], file: VFile): void {
  for (const article of articles) {
    const at = article.children.findIndex((block) => firstLine(block).resumes)
    const first = article.children[at]
    if (!first) continue
    const tail = firstLine(first).resumes
    const cut = articles.find(({ children }) => children.some((block) => block.children.at(-1) === tail))
    if (!cut) continue
    const rest = article.children.slice(at)
    const block = cut.children.find(({ children }) => children.at(-1) === tail) as BlockNode
    warn(
      file,
      first,
      'move-fragments',
      `Goes on from “${textOf(block).slice(-20)}”, above what is set into it: moved there. Compare with the page.`,
    )
    article.children = article.children.slice(0, at)
    cut.children.splice(cut.children.indexOf(block) + 1, 0, ...rest)
    first.moved = true
    first.continues = surely
  }
}

// As sure as a join is that needs no other sign.
const surely = 3.8
