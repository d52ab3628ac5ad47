// What was learned from documents whose roles a librarian has set: the weight of each sign for each role.
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import learned from './lessons.json' with { type: 'json' }
import { roles } from './roles.ts'
import { type StepStyle, signsOf, stepSigns, styleSigns } from './signs.ts'

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

/** A page with the weights of its signs; each function takes the house style that the page is read in. */
export interface Weighed {
  /** Gives the weights of the roles at each place. */
  places: (style: HouseStyle) => number[][]
  /** Gives the weights of each role after each role at each place but the first, row by row. */
  steps: (style: StepStyle) => number[][]
}

/** Weighs a page. What its house styles share is weighed once. */
export function weigh(blocks: readonly Features[], { signs, steps }: Lessons): Weighed {
  const ofSigns = rowsOf(signs)
  const own = blocks.map((_, at) => add(zeros(roles.length), signsOf(blocks, at), ofSigns))
  const stepped = new Map<string, number[][]>()
  return {
    places: (style) =>
      blocks.map((block, at) => add((own[at] as number[]).slice(), styleSigns(block, style), ofSigns)),
    steps: ({ single, gap }) => {
      const key = `${single} ${gap}`
      const weights = stepped.get(key) ?? stepWeights(blocks, { single, gap }, steps)
      stepped.set(key, weights)
      return weights
    },
  }
}

// The signs of a step come in some hundred combinations: each is weighed once.
const combined = new WeakMap<Lessons['steps'], Map<string, number[]>>()

function stepWeights(blocks: readonly Features[], style: StepStyle, table: Lessons['steps']): number[][] {
  const rows = rowsOf(table)
  const known = combined.get(table) ?? new Map<string, number[]>()
  combined.set(table, known)
  return blocks.map((_, at) => {
    const names = at === 0 ? [] : stepSigns(blocks, at, style)
    const key = names.join()
    const weights = known.get(key) ?? add(zeros(roles.length ** 2), names, rows)
    known.set(key, weights)
    return weights
  })
}

type Rows = ReadonlyMap<string, readonly number[]>

const zeros = (length: number): number[] => Array.from({ length }, () => 0)

function add(total: number[], names: readonly string[], rows: Rows): number[] {
  for (const name of names) {
    const row = rows.get(name)
    if (row) for (let i = 0; i < total.length; i++) total[i] = (total[i] as number) + (row[i] as number)
  }
  return total
}

// Every page asks the same lessons.
const ready = new WeakMap<Lessons['signs'], Rows>()

function rowsOf(table: Lessons['signs']): Rows {
  const rows = ready.get(table) ?? new Map(Object.entries(table))
  ready.set(table, rows)
  return rows
}
