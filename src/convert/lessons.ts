// What was learned from documents whose roles a librarian has set: the weight of each sign for each role.
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import learned from './lessons.json' with { type: 'json' }
import { roles } from './roles.ts'
import { signsOf, stepSigns, styleSigns } from './signs.ts'

/** Weights in log-odds, made by `npm run learn`. */
export interface Lessons {
  /** What the scores set by hand count beside the lessons. */
  handScale: number
  /** For each sign of a block a weight for each role, in the order of `roles`. */
  signs: Readonly<Record<string, readonly number[]>>
  /** For each sign of a step from block to block a weight for each role after each role, row by row. */
  steps: Readonly<Record<string, readonly number[]>>
}

/** The lessons that came with the converter. */
export const lessons: Lessons = learned

/** No lessons: a page is read by the scores that hands have set. */
export const noLessons: Lessons = { handScale: 1, signs: {}, steps: {} }

/** Gives the weights of the roles at each place of a page. */
export const placeWeights = (blocks: readonly Features[], style: HouseStyle, { signs }: Lessons) =>
  blocks.map((block, at) => sum(roles.length, [...signsOf(blocks, at), ...styleSigns(block, style)], signs))

/** Gives the weights of each role after each role at each place but the first. */
export const stepWeights = (blocks: readonly Features[], style: HouseStyle, { steps }: Lessons) =>
  blocks.map((_, at) => sum(roles.length ** 2, at === 0 ? [] : stepSigns(blocks, at, style), steps))

function sum(size: number, names: readonly string[], weights: Lessons['signs']): Float64Array {
  const total = new Float64Array(size)
  for (const name of names) {
    const row = weights[name]
    if (row) for (let i = 0; i < size; i++) total[i] = (total[i] as number) + (row[i] as number)
  }
  return total
}
