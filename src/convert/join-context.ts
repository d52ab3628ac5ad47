// What the joins of a source are judged by, read from its articles.
import { indentOf, textOf } from './block-words.ts'
import { isFinished, type Join, type JoinContext } from './join.ts'
import { once } from './remember.ts'
import { Runs } from './runs.ts'
import { isWide, letters } from './text.ts'
import { type ArticleNode, type BlockNode, firstLine } from './tree.ts'

/** Reads from all articles of a source what its joins are judged by. */
export function joinContextOf(articles: readonly ArticleNode[]): JoinContext {
  const paragraphs = articles.flatMap((article) =>
    article.children.filter((block) => block.role === 'paragraph'),
  )
  // A line of verse is short and ends nothing.
  const open = paragraphs.filter((block) => textOf(block).length >= 24 && !isFinished(textOf(block))).length
  const indented = paragraphs.filter((block) => indentOf(firstLine(block)) >= 1.5).length
  const texts = articles.map((article) => article.children.map(textOf))
  const text = once(() => texts.map((blocks) => blocks.map(letters).join('\n')).join('\n'))
  return {
    wide: once(() => isWide(text())),
    runs: new Runs(text),
    cut: open >= 2,
    broken: paragraphs.length >= 4 && open > paragraphs.length * 0.25,
    indented: paragraphs.length >= 4 && indented > paragraphs.length * 0.5,
  }
}

/** Gives the two sides of the join of two blocks. */
export function joinOf(a: BlockNode, b: BlockNode): Join {
  return { a: textOf(a), b: textOf(b), indent: indentOf(firstLine(b)) }
}
