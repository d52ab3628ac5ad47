// Articles whose titles stand above each other and whose paragraphs take turns below, as a scan reads columns side by
// side → each title with its own paragraphs.
import type { VFile } from 'vfile'
import { textOf } from './block-words.ts'
import { countTexts, type Pairs, pairsOf, sharedPairs } from './cohesion.ts'
import { titleOf } from './fragments.ts'
import { areNamed, headsAbove, isOfficial, mostAbreast, opens, partings, stacksOf } from './head-rows.ts'
import { isFinished, type JoinContext, joinScore } from './join.ts'
import { joinOf } from './join-context.ts'
import { warn } from './messages.ts'
import {
  type ArticleNode,
  type BlockNode,
  isArticle,
  isHead,
  type SourceNode,
  type SourceRoot,
} from './tree.ts'

const widest = 60

/** Deals the paragraphs below a row of titles out to them, where they plainly take turns. Gives the articles there are then. */
export function dealOut(tree: SourceRoot, context: JoinContext, file: VFile): ArticleNode[] {
  const articles = tree.children.filter(isArticle)
  tree.children = tree.children.flatMap((node): SourceNode[] => {
    if (!isArticle(node)) return [node]
    const stacks = stacksOf(node)
    if (stacks) return partStacks(node, stacks, context, file)
    const at = articles.indexOf(node)
    return dealTo([...bareAbove(articles, at), node], context, file)
      ? [node]
      : partHeads(articles, at, context, file)
  })
  tree.children = tree.children.filter((node) => !isArticle(node) || node.children.length > 0)
  return tree.children.filter(isArticle)
}

// Where heads above each other were read as those of one article, or of too few: parts them as the text below says.
function partHeads(
  articles: readonly ArticleNode[],
  at: number,
  context: JoinContext,
  file: VFile,
): ArticleNode[] {
  const node = articles[at] as ArticleNode
  const above = shortAbove(articles, at)
  const own = headsAbove(node)
  const bodies = node.children.slice(own.length)
  const heads = [...above.flatMap(({ children }) => children), ...own]
  if ([...heads, ...bodies].some(isOfficial)) return [node]
  const ways = partings(heads).flatMap((stacks) => {
    const hand = dealt(stacks.map(nameOf), bodies, context)
    const texts = stacks.map((_, i) =>
      bodies
        .filter((_, body) => hand?.owners[body] === i)
        .map(textOf)
        .join(''),
    )
    return hand && takesTurns(hand.owners, bodies, stacks.length) && areNamed(stacks, texts)
      ? [{ stacks, score: hand.score }]
      : []
  })
  const best = ways.sort((a, b) => b.score - a.score)[0]
  if (!best) return [node]
  const whole = { ...node, children: [...best.stacks.flat(), ...bodies] }
  for (const article of above) article.children = []
  for (const head of best.stacks.flat()) head.role = 'title'
  return partStacks(whole, best.stacks, context, file)
}

const nameOf = (heads: readonly BlockNode[]) => heads.map(textOf).join(' ')

// Articles right above that are nothing but short lines.
function shortAbove(articles: readonly ArticleNode[], at: number): ArticleNode[] {
  const row: ArticleNode[] = []
  for (let i = at - 1; row.length + 1 < mostAbreast; i--) {
    const article = articles[i]
    if (!article || headsAbove(article).length < article.children.length) return row
    row.unshift(article)
  }
  return row
}

// Deals the paragraphs of the last of a row out to all of it, if that is how they can be read.
function dealTo(row: readonly ArticleNode[], context: JoinContext, file: VFile): boolean {
  const bodies = row.at(-1)?.children.filter((block) => !isHead(block)) ?? []
  if (row.length < 2) return false
  const hand = dealt(row.map(titleOf), bodies, context)
  if (!hand || !takesTurns(hand.owners, bodies, row.length)) return false
  deal(row, bodies, hand.owners, file)
  return true
}

// Each stack of heads becomes that of an article; the article itself keeps the last, and what stands below it in the file.
function partStacks(
  article: ArticleNode,
  stacks: readonly BlockNode[][],
  context: JoinContext,
  file: VFile,
): ArticleNode[] {
  const { children } = article
  const row = stacks.map((heads): ArticleNode => ({ ...article, children: [...heads] }))
  row.at(-1)?.children.push(...children.filter((block) => !isHead(block)))
  if (!dealTo(row, context, file)) return [article]
  for (const [title, ...more] of stacks) {
    if (title) title.role = 'title'
    for (const head of more) head.role = 'subtitle'
  }
  return row
}

function bareAbove(articles: readonly ArticleNode[], at: number): ArticleNode[] {
  const isBare = (article: ArticleNode | undefined) => article?.children.every(isHead) === true
  const row: ArticleNode[] = []
  while (row.length + 1 < mostAbreast && isBare(articles[at - 1 - row.length]))
    row.unshift(articles[at - 1 - row.length] as ArticleNode)
  return row
}

const signs = ({ role }: BlockNode) => role === 'credit' || role === 'byline'

// Each has two paragraphs, and at least every other block stands below one of another article.
function takesTurns(owners: readonly number[], bodies: readonly BlockNode[], count: number): boolean {
  const turns = owners.filter((owner, i) => i > 0 && owner !== owners[i - 1]).length
  const paragraphs = (of: number) =>
    bodies.filter(({ role }, i) => owners[i] === of && role === 'paragraph').length
  const fewest = Math.min(...Array.from({ length: count }, (_, of) => paragraphs(of)))
  return fewest >= 2 && turns >= count && turns >= owners.length * 0.5
}

/** A way to deal the first blocks of a body out. */
interface Hand {
  score: number
  owners: readonly number[]
}

// The best way to deal the blocks out, or none where nothing tells of several articles.
function dealt(
  names: readonly string[],
  bodies: readonly BlockNode[],
  context: JoinContext,
): Hand | undefined {
  const count = names.length
  const several = bodies.filter(opens).length >= count || bodies.filter(signs).length >= count
  if (!several || bodies.some(({ role }) => role !== 'paragraph' && role !== 'credit' && role !== 'byline'))
    return
  const worth = fitsOf(names, bodies, context)
  let hands: Hand[] = [{ score: 0, owners: [] }]
  for (const at of bodies.keys())
    hands = hands
      .flatMap(({ score, owners }) =>
        names.map((_, owner) => ({ score: score + worth(at, owner, owners), owners: [...owners, owner] })),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, widest)
  return hands[0]
}

// What it is worth that a block stands in one of the articles, after those that stand there already.
function fitsOf(names: readonly string[], bodies: readonly BlockNode[], context: JoinContext) {
  const pairs = bodies.map((block) => pairsOf(textOf(block)))
  const titles = names.map(pairsOf)
  const counts = countTexts([...pairs, ...titles])
  return (at: number, owner: number, owners: readonly number[]): number => {
    const [block, own] = [bodies[at] as BlockNode, pairs[at] as Pairs]
    const above = owners.flatMap((other, i) => (other === owner ? [i] : []))
    const last = bodies[above.at(-1) ?? -1]
    const before = owners.at(-1)
    let score =
      before === undefined ? 0 : owner === (before + 1) % names.length ? 0.5 : owner === before ? -0.5 : 0
    score += Math.min(2, 0.5 * sharedPairs(own, titles[owner] as Pairs, counts, 3))
    for (const i of above) score += Math.min(0.6, 0.2 * sharedPairs(own, pairs[i] as Pairs, counts, 3))
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
