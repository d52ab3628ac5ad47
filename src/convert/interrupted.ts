// Articles of an English paper whose columns were read one after the other → a text that another article interrupts, whole again.
import type { VFile } from 'vfile'
import { textOf } from './block-words.ts'
import { stemsOf } from './cohesion.ts'
import { warn } from './messages.ts'
import * as patterns from './patterns.ts'
import { plain } from './text.ts'
import { type ArticleNode, type BlockNode, firstLine, type LineNode } from './tree.ts'

/** Brings the rest of a text that stops in mid-sentence back from the article right below it. */
export function endInterruptions(articles: readonly ArticleNode[], file: VFile): void {
  for (const [i, article] of articles.entries()) {
    const cut = articles[i - 1]
    const last = cut?.children.at(-1)
    if (!cut || !last || last.role !== 'paragraph' || !stopsInside(last)) continue
    const rest = restOf(article, cut) ?? partedRest(article, cut)
    const [first] = rest
    if (!first) continue
    warn(
      file,
      first,
      'move-fragments',
      `Begins in mid-sentence, and “${textOf(last).slice(-20)}” stops in one: moved there. Compare with the page.`,
    )
    article.children = article.children.filter((block) => !rest.includes(block))
    cut.children.push(...rest)
    for (const block of rest) block.moved = true
  }
}

// What begins in mid-sentence behind a gap: the rest of the text above where the article itself had ended, or where it
// goes on behind a second gap and its own words are other ones.
function restOf({ children }: ArticleNode, cut: ArticleNode): BlockNode[] | undefined {
  const gaps = children.flatMap((block, at) => (beginsInside(block, at, children) ? [at] : []))
  const [from, next] = gaps
  const above = from === undefined ? undefined : children[from - 1]
  if (from === undefined || !above) return
  if (isSigned(above)) return children.slice(from)
  if (above.role !== 'paragraph') return
  const rest = children.slice(from, next)
  if (!stopsInside(above)) return next === undefined && !rest.some(isSigned) ? rest : []
  if (next === undefined || gaps.length > 2) return []
  return shared(rest, cut.children) > shared(rest, children.slice(0, from)) ? rest : []
}

// Without a blank line between, what begins in a small letter right below a sentence's end, and all that stands below
// it, where their words are rather those of the text above.
function partedRest({ children }: ArticleNode, cut: ArticleNode): BlockNode[] {
  const at = children.findIndex((block) => block.role === 'paragraph' && gapIn(block) > 0)
  const block = children[at]
  if (!block) return []
  const [own, rest] = [block.children.slice(0, gapIn(block)), block.children.slice(gapIn(block))]
  const parted: BlockNode = { ...block, children: rest }
  const [before, after] = [
    [...children.slice(0, at), { ...block, children: own }],
    [parted, ...children.slice(at + 1)],
  ]
  if (after.some(isSigned) || shared(after, cut.children) <= shared(after, before)) return []
  block.children = own
  children.splice(at + 1, 0, parted)
  return after
}

const gapIn = ({ children }: BlockNode) =>
  children.findIndex(
    (line, i) =>
      i > 0 &&
      /^\p{Ll}/u.test(plain(line.value)) &&
      patterns.sentenceEnd.test(plain((children[i - 1] as LineNode).value)) &&
      !patterns.abbreviation.test(plain((children[i - 1] as LineNode).value)),
  )

// Below a blank line, or right below a signature.
const beginsInside = (block: BlockNode, at: number, blocks: readonly BlockNode[]) =>
  block.role === 'paragraph' &&
  (firstLine(block).blanks > 0 || isSigned(blocks[at - 1])) &&
  /^\p{Ll}/u.test(textOf(block))

const stopsInside = (block: BlockNode) =>
  block.children.length >= 2 && /[\p{Ll},-]$/u.test(textOf(block)) && !patterns.farewell.test(textOf(block))

const isSigned = (block: BlockNode | undefined) => block?.role === 'credit' || block?.role === 'byline'

// How many of its longer words stand in other blocks too.
function shared(rest: readonly BlockNode[], others: readonly BlockNode[]): number {
  const known = wordsOf(others)
  return [...wordsOf(rest)].filter((word) => known.has(word)).length
}

const wordsOf = (blocks: readonly BlockNode[]) => stemsOf(blocks.map(textOf).join(' '))
