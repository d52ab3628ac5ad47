// The pieces of a page → which open piece goes on in which, solved for all at once.
import { bestPairs } from './assignment.ts'
import { gainOf, isNext, isOpen, type Page, type Piece } from './fragments.ts'
import { joinScore } from './join.ts'
import { joinOf } from './join-context.ts'
import * as patterns from './patterns.ts'

/** Which open piece goes on in which. */
export interface Continuations {
  /** The pieces that stop in mid-sentence. */
  tails: Piece[]
  /** For each tail the piece it goes on in, by its place on the page, or -1. */
  pairs: number[]
  /** What each piece is worth behind each tail, in log-odds. */
  scores: number[][]
}

const rounds = 3
const inOrder = 0.8
const mixedUp = 0.1
const usually = 0.6
// How much better disorder must explain a page before it is believed.
const doubt = 2

/**
 * Finds where open pieces go on. How far away they do on this page is learnt from the page, round by round:
 * beginning from a page in order, from one mixed up, and from the joins that words alone make plain; what explains
 * the page best is taken.
 */
export function findContinuations(page: Page): Continuations {
  const { pieces } = page
  const tails = pieces.filter(isOpen)
  const at = tails.map((tail) => pieces.indexOf(tail))
  const gains = gainsOf(page)
  const texts = tails.map((tail) =>
    pieces.map((head, i) => textScore(tail, head, page) + (gains.get(tail.article)?.[i] ?? 0)),
  )
  const solve = (share: number, first: number[] = []): Continuations => {
    let found: Continuations = { tails, pairs: [], scores: [] }
    let distances = first
    for (let round = 0; round < rounds; round++) {
      const worth = worthOf(distances, round === 0 ? share : usually)
      const scores = texts.map((row, i) => row.map((score, j) => score + worth(j - (at[i] as number))))
      found = { tails, pairs: bestPairs(scores), scores }
      distances = found.pairs.flatMap((head, i) => (head < 0 ? [] : [head - (at[i] as number)]))
    }
    return found
  }
  const [whole, mixed] = [solve(inOrder), solve(mixedUp)]
  const one = totalOf(mixed) > totalOf(whole) + doubt ? mixed : whole
  const plain = plainDistances(texts, at)
  if (plain.length < 2) return one
  const strided = solve(usually, [...plain, ...plain, ...plain])
  return totalOf(strided) > totalOf(one) ? strided : one
}

// How far away go on the tails of which the words alone tell where.
function plainDistances(texts: readonly number[][], at: readonly number[]): number[] {
  return texts.flatMap((row, i) => {
    const [best = 0, next = 0] = [...row].sort((a, b) => b - a)
    return best > 6 && best - next > 2 ? [row.indexOf(best) - (at[i] as number)] : []
  })
}

const totalOf = ({ pairs, scores }: Continuations) =>
  pairs.reduce((sum, head, i) => sum + Math.max(0, scores[i]?.[head] ?? 0), 0)

// What a join over a distance is worth after the distances found: most pages are in order, some have a stride.
function worthOf(distances: readonly number[], share: number): (ahead: number) => number {
  const weight = 6
  const usual = (ahead: number) =>
    ahead === 1 ? share : (1 - share) * (ahead > 0 ? 0.32 * (ahead - 1) ** -1.3 : 0.08 * (-ahead) ** -1.3)
  const found = (ahead: number) =>
    distances.reduce((sum, one) => sum + (one === ahead ? 0.8 : Math.abs(one - ahead) === 1 ? 0.1 : 0), 0)
  return (ahead) =>
    ahead === 0
      ? -99
      : 0.9 * (Math.log((found(ahead) + weight * usual(ahead)) / (distances.length + weight)) + 2.5)
}

// What the words and the place of two pieces say of their join.
function textScore(tail: Piece, head: Piece, page: Page): number {
  const clause = /^[^，。、；：,.;:!?！？]*/u.exec(head.text)?.[0].length ?? 0
  let score = joinScore(joinOf(tail.block, head.block), page.context)
  // The end of a paragraph, or of a clause, that stands alone must go on from somewhere.
  if (head.scrap) score += 2.4
  else if (clause > 4) score -= 0.7
  if (clause <= 4 && !patterns.openingWord.test(head.text)) score += 0.9
  if (!head.fresh && !isNext(tail, head, page.pieces)) score -= 0.6
  if (head.article !== tail.article) score += head.astray ? 1.5 : head.first ? -3 : -0.7
  return score
}

// What each piece would gain by each article, piece by piece.
function gainsOf(page: Page) {
  const articles = new Set(page.pieces.map((piece) => piece.article))
  const bounded = (gain: number) => Math.max(-1.5, Math.min(1.5, gain))
  return new Map(
    [...articles].map((article) => [
      article,
      page.pieces.map((head) => bounded(gainOf(article, head, page))),
    ]),
  )
}
