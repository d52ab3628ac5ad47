// What was learned from documents whose roles a librarian has set: the weight of each sign for each role.
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import learned from './lessons.json' with { type: 'json' }
import counted from './neighbours.json' with { type: 'json' }
import type { Neighbours } from './neighbours.ts'
import { roles } from './roles.ts'
import { noWeights, scalesOf, type Weights } from './scales.ts'
import { placeOf } from './sign-kinds.ts'
import { type Page, pageOf, type StepStyle, tellBlock, tellStep, tellStyle } from './signs.ts'

/** Weights in log-odds, made by `npm run learn`. */
export interface Lessons {
  /** What the scores set by hand count beside the lessons. */
  handScale: number
  /** For each sign of a block a weight for each role, in the order of `roles`. */
  signs: Weights
  /** For each sign of a step from block to block a weight for each role after each role, row by row. */
  steps: Weights
  /** Which characters stand side by side. */
  neighbours: Neighbours
}

/** The lessons that came with the converter. */
export const lessons: Lessons = { ...learned, neighbours: counted }

/** No lessons: a page is read by the scores that hands have set. */
export const noLessons: Lessons = { handScale: 1, signs: {}, steps: {}, neighbours: {} }

/** A page with the weights of its signs; each function takes the house style that the page is read in. */
export interface Weighed {
  /** Gives the weights of the roles at each place. */
  places: (style: HouseStyle) => number[][]
  /** Gives the weights of each role after each role at each place but the first, row by row. */
  steps: (style: StepStyle) => number[][]
}

/** Weighs a page. What its house styles share is weighed once. */
export function weigh(blocks: readonly Features[], { signs, steps }: Lessons): Weighed {
  const page = pageOf(blocks)
  const scales = scalesOf(signs)
  const own = blocks.map((_, at) => {
    const total = nothing.slice()
    scales.begin(total)
    tellBlock(page, at, scales)
    return total
  })
  return {
    places: (style) =>
      own.map((weights, at) => {
        const total = weights.slice()
        scales.begin(total)
        tellStyle(page, at, style, scales)
        return total
      }),
    steps: (style) => blocks.map((_, at) => stepWeights(page, at, style, steps)),
  }
}

const nothing = noWeights(roles.length)
const unweighed = noWeights(roles.length ** 2)

// The signs of a step come in some hundred combinations: each is weighed once.
const combined = new WeakMap<Weights, Map<number, number[]>>()

function stepWeights(page: Page, at: number, style: StepStyle, weights: Weights): number[] {
  if (at === 0) return unweighed
  const known = combined.get(weights) ?? new Map<number, number[]>()
  combined.set(weights, known)
  let signs = 0
  tellStep(page, at, style, {
    sign: (kind, first, second, third) => {
      signs = signs * 32 + placeOf(kind, first, second, third)
    },
    word: () => {},
  })
  const before = known.get(signs)
  if (before) return before
  const total = noWeights(roles.length ** 2)
  const scales = scalesOf(weights)
  scales.begin(total)
  tellStep(page, at, style, scales)
  known.set(signs, total)
  return total
}
