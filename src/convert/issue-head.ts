// A marked tree → the lines that state its issue: its masthead, and what no text claims above the first article.
import { letters, plain } from './text.ts'
import {
  firstLine,
  inOrder,
  isArticle,
  isFurniture,
  type LineNode,
  lineNumber,
  linesOf,
  type SourceRoot,
} from './tree.ts'

const deepest = 12

/** Lists the lines of the masthead, in the order of the page; at the head of a sheet, all lines above its first text. */
export function issueHead(tree: SourceRoot): LineNode[] {
  const masthead = tree.children
    .filter((node) => isFurniture(node) && node.kind === 'masthead')
    .flatMap(linesOf)
  return inOrder([...masthead, ...aboveArticles(tree)])
}

// ANVIL, and March 1968 below it. The head of a saved page is another thing.
function aboveArticles(tree: SourceRoot): LineNode[] {
  const articles = tree.children.filter(isArticle)
  const start = Math.min(...articles.map(firstLine).map(lineNumber))
  const above = tree.children.filter(isFurniture).filter((node) => lineNumber(firstLine(node)) < start)
  if (above.some(({ kind }) => kind === 'page-chrome' || kind === 'related-links')) return []
  const titles = new Set(
    articles.flatMap(({ children }) =>
      children
        .filter(({ role }) => role === 'title')
        .map((title) =>
          letters(
            linesOf(title)
              .map(({ value }) => plain(value))
              .join(''),
          ),
        ),
    ),
  )
  const lines = linesOf(tree)
    .map(lineNumber)
    .sort((a, b) => a - b)
  const end = Math.min(start, lines[deepest] ?? start)
  return above
    .filter(({ kind }) => kind === 'other')
    .flatMap(linesOf)
    .filter((line) => lineNumber(line) < end && !titles.has(letters(plain(line.value))))
}
