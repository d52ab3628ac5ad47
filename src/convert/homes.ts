// Whole paragraphs on a page whose columns were mixed up: one that shares no words with the article it stands in, and
// many with the one above, belongs there.
import type { VFile } from 'vfile'
import { textOf } from './block-words.ts'
import { countTexts, type Pairs, pairsOf } from './cohesion.ts'
import { titleOf } from './fragments.ts'
import { isFinished } from './join.ts'
import { warn } from './messages.ts'
import * as patterns from './patterns.ts'
import { type ArticleNode, type BlockNode, firstLine, lineNumber, linesOf } from './tree.ts'

/** A paragraph with what was found to go on in it. */
interface Run {
  blocks: BlockNode[]
  article: ArticleNode
  pairs: Pairs
}

// In natural logarithms of how rare what is shared is on the page.
const mostHere = 2.2
const leastThere = 8

/** Sends whole paragraphs home to the article above, of which alone they speak. */
export function sendHome(articles: readonly ArticleNode[], file: VFile): void {
  const runs = articles.flatMap(runsOf)
  const titles = new Map(articles.map((article) => [article, pairsOf(titleOf(article))]))
  const weigh = weightsOf([...runs.map(({ pairs }) => pairs), ...titles.values()])
  const shared = (run: Run, article: ArticleNode) =>
    runs
      .filter((other) => other !== run && other.article === article)
      .reduce(
        (sum, { pairs }) => sum + weigh(run.pairs, pairs),
        weigh(run.pairs, titles.get(article) as Pairs),
      )
  for (const [i, article] of articles.entries()) {
    const home = articles[i - 1]
    if (!home || !reachesInto(home, article)) continue
    for (const run of runs.filter((one) => one.article === article)) {
      if (opens(run) || shared(run, article) > mostHere || shared(run, home) < leastThere) continue
      move(run, home, file)
    }
  }
}

// Further down in the file than the article begins, pieces of the one above were found already.
function reachesInto(home: ArticleNode, article: ArticleNode): boolean {
  const begins = lineNumber(firstLine(article))
  return linesOf(home).some((line) => lineNumber(line) > begins)
}

// The paragraph that an article opens with is its own.
const opens = ({ blocks: [first], article }: Run) =>
  first === article.children.find(({ role }) => role === 'paragraph') ||
  patterns.dateline.test(textOf(first as BlockNode))

function runsOf(article: ArticleNode): Run[] {
  const runs: BlockNode[][] = []
  for (const block of article.children) {
    if (block.role !== 'paragraph' || firstLine(block).piece) continue
    const last = runs.at(-1)
    const above = last?.at(-1)
    if (last && above && (block.continues || !isFinished(textOf(above)))) last.push(block)
    else runs.push([block])
  }
  return runs.map((blocks) => ({ blocks, article, pairs: pairsOf(blocks.map(textOf).join('')) }))
}

// What two texts share, the rarer the more.
function weightsOf(texts: readonly Pairs[]): (a: Pairs, b: Pairs) => number {
  const counts = countTexts(texts)
  return (a, b) => {
    let sum = 0
    for (const pair of a) if (b.has(pair)) sum += Math.log(texts.length / (counts.get(pair) ?? 1))
    return sum
  }
}

function move(run: Run, home: ArticleNode, file: VFile): void {
  const [first] = run.blocks as [BlockNode]
  warn(
    file,
    first,
    'move-fragments',
    `Speaks of what “${titleOf(home).slice(0, 20)}” speaks of, and of nothing here: moved there. Compare with the page.`,
  )
  run.article.children = run.article.children.filter((block) => !run.blocks.includes(block))
  const last = home.children.findLastIndex(({ role }) => role === 'paragraph')
  home.children.splice(last + 1, 0, ...run.blocks)
  run.article = home
  for (const block of run.blocks) block.moved = true
}
