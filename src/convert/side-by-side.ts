// Articles whose titles stand above each other and whose paragraphs take turns below, as a scan reads columns side by
// side → each title with its own paragraphs.
import type { VFile } from 'vfile'
import { countPairs, pairsOf, sharedPairs } from './cohesion.ts'
import { textOf } from './features.ts'
import { titleOf } from './fragments.ts'
import { isFinished, type JoinContext, joinScore } from './join.ts'
import { joinOf } from './join-context.ts'
import { warn } from './messages.ts'
import * as patterns from './patterns.ts'
import { type ArticleNode, type BlockNode, isHead } from './tree.ts'

const mostAbreast = 3
const widest = 60

/** Deals the paragraphs below a row of titles out to them, where they plainly take turns. */
export function dealOut(articles: readonly ArticleNode[], context: JoinContext, file: VFile): void {
  for (const [at, last] of articles.entries()) {
    const row = [last]
    while (row.length < mostAbreast && isBare(articles[at - row.length]))
      row.unshift(articles[at - row.length] as ArticleNode)
    const bodies = last.children.filter((block) => !isHead(block))
    if (row.length < 2 || bodies.length < row.length + 1) continue
    const hands = dealt(row, bodies, context)
    if (!hands || !takesTurns(hands, row.length)) continue
    deal(row, bodies, hands, file)
  }
}

const isBare = (article: ArticleNode | undefined) => article?.children.every(isHead) === true

const signs = ({ role }: BlockNode) => role === 'credit' || role === 'byline'
const opens = (block: BlockNode) => patterns.dateline.test(textOf(block))

// Two openings or two signatures below one title tell of two articles, and two paragraphs must have gone to each.
function takesTurns(hands: readonly number[], count: number): boolean {
  const turns = hands.filter((hand, i) => i > 0 && hand !== hands[i - 1]).length
  const sizes = Array.from({ length: count }, (_, i) => hands.filter((hand) => hand === i).length)
  return turns >= count && Math.min(...sizes) >= 1 && turns >= hands.length * 0.5
}

/** A way to deal the first blocks of a body out. */
interface Hand {
  score: number
  owners: readonly number[]
}

// The best way to deal the blocks out, or none where nothing tells of several articles.
function dealt(row: readonly ArticleNode[], bodies: readonly BlockNode[], context: JoinContext) {
  const several = bodies.filter(opens).length >= row.length || bodies.filter(signs).length >= row.length
  if (!several || bodies.some(({ role }) => role !== 'paragraph' && role !== 'credit' && role !== 'byline'))
    return
  const fit = fitsOf(row, bodies, context)
  let hands: Hand[] = [{ score: 0, owners: [] }]
  for (const at of bodies.keys())
    hands = hands
      .flatMap(({ score, owners }) =>
        row.map((_, owner) => ({ score: score + fit(at, owner, owners), owners: [...owners, owner] })),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, widest)
  return hands[0]?.owners
}

// What it is worth that a block stands in one of the articles, after those that stand there already.
function fitsOf(row: readonly ArticleNode[], bodies: readonly BlockNode[], context: JoinContext) {
  const pairs = bodies.map((block) => pairsOf(textOf(block)))
  const titles = row.map((article) => pairsOf(titleOf(article)))
  const counts = countPairs([...pairs, ...titles])
  return (at: number, owner: number, owners: readonly number[]): number => {
    const [block, own] = [bodies[at] as BlockNode, pairs[at] as Set<string>]
    const above = owners.flatMap((other, i) => (other === owner ? [i] : []))
    const last = bodies[above.at(-1) ?? -1]
    const before = owners.at(-1)
    let score =
      before === undefined ? 0 : owner === (before + 1) % row.length ? 0.5 : owner === before ? -0.5 : 0
    score += Math.min(2, 0.5 * sharedPairs(own, titles[owner] as Set<string>, counts, 3))
    for (const i of above) score += Math.min(0.6, 0.2 * sharedPairs(own, pairs[i] as Set<string>, counts, 3))
    if (last && signs(last)) score -= 3
    if (signs(block)) return last ? score : score - 3
    if (opens(block)) return last ? score - 3 : score
    if (!last) return bodies.some(opens) ? score - 1 : score
    return isFinished(textOf(last))
      ? score
      : score + Math.min(2, 0.5 * joinScore(joinOf(last, block), context))
  }
}

function deal(
  row: readonly ArticleNode[],
  bodies: BlockNode[],
  owners: readonly number[],
  file: VFile,
): void {
  const last = row.at(-1) as ArticleNode
  last.children = last.children.filter((block) => !bodies.includes(block))
  for (const [i, article] of row.entries()) {
    const own = bodies.filter((_, at) => owners[at] === i)
    article.children.push(...own)
    if (article !== last && own[0])
      warn(
        file,
        own[0],
        'move-fragments',
        `Columns side by side: this goes with “${titleOf(article).slice(0, 20)}”. Compare with the page.`,
      )
  }
}
