// Heads that stand above each other over paragraphs of several articles → the ways to part them into as many stacks.

import { textOf } from './block-words.ts'
import { type Pairs, pairsOf } from './cohesion.ts'
import { readCredits } from './credits.ts'
import { isFinished } from './join.ts'
import * as patterns from './patterns.ts'
import { widthOf } from './text.ts'
import { type ArticleNode, type BlockNode, isHead } from './tree.ts'

/** So many columns stand side by side at most. */
export const mostAbreast = 3
const mostHeads = 6
const widestHead = 36
const leastShared = 2
const leastOwn = 2

/** Says whether a block opens a news text. */
export const opens = (block: BlockNode) => patterns.dateline.test(textOf(block))

const isOneMost = (all: readonly number[]) => all.filter((one) => one === Math.max(...all)).length === 1

/**
 * Reads several news openings below one stack of heads, each of which speaks of one of them: as many titles, each with
 * the heads that speak of the same.
 */
export function stacksOf({ children }: ArticleNode): BlockNode[][] | undefined {
  const heads = children.filter(isHead)
  const openings = children.filter(opens).map((block) => pairsOf(textOf(block)))
  if (openings.length < 2 || openings.length > mostAbreast || heads.length < openings.length) return
  const fits = heads.map((head) => openings.map((own) => sharedOf(head, own)))
  const homes = fits.map((own) => (isOneMost(own) ? own.indexOf(Math.max(...own)) : -1))
  const stacks = openings.map((_, home) => heads.filter((_, i) => homes[i] === home))
  const isNamed = openings.every((_, home) =>
    fits.some((own, i) => homes[i] === home && (own[home] as number) >= leastShared),
  )
  if (homes.includes(-1) || !isNamed) return
  const place = ([first]: BlockNode[]) => heads.indexOf(first as BlockNode)
  return stacks.sort((a, b) => place(a) - place(b))
}

const sharedOf = (head: BlockNode, own: Pairs) =>
  [...pairsOf(textOf(head))].filter((pair) => own.has(pair)).length

/** Lists what may be a head at the top of an article, whatever it was taken for: short lines above its first paragraph. */
export function headsAbove({ children }: ArticleNode): BlockNode[] {
  const end = children.findIndex((block) => !isHead(block) && !mayHead(block))
  return end < 0 ? children : children.slice(0, end)
}

function mayHead(block: BlockNode): boolean {
  const text = textOf(block)
  return widthOf(text) <= widestHead && !isFinished(text) && !opens(block) && readCredits(text) === undefined
}

/** Says whether a block is of an official text, which has one title however many offices and days sign it. */
export const isOfficial = (block: BlockNode) =>
  [patterns.documentNumber, patterns.addressees, patterns.numbering, patterns.closingDay].some((pattern) =>
    pattern.test(textOf(block)),
  )

/** Lists the ways to part heads into stacks side by side, from two to as many as there may be. */
export function partings(heads: readonly BlockNode[]): BlockNode[][][] {
  if (heads.length < 2 || heads.length > mostHeads) return []
  const cuts = heads.slice(1).map((_, i) => i + 1)
  const two = cuts.map((at) => [heads.slice(0, at), heads.slice(at)])
  const three = cuts.flatMap((a) =>
    cuts.filter((b) => b > a).map((b) => [heads.slice(0, a), heads.slice(a, b), heads.slice(b)]),
  )
  return [...two, ...three]
}

/** Says whether each stack has characters that stand in its own text and in none of the others'. */
export function areNamed(stacks: readonly BlockNode[][], texts: readonly string[]): boolean {
  return stacks.every((heads, i) => {
    const own = new Set(
      heads
        .map(textOf)
        .join('')
        .match(/\p{Script=Han}/gu) ?? [],
    )
    const here = texts[i] as string
    const others = texts.filter((_, other) => other !== i)
    const only = [...own].filter((one) => here.includes(one) && !others.some((text) => text.includes(one)))
    return only.length >= leastOwn
  })
}
