// What a rule of the grammar of a page is: what two blocks show of the roles they may bear one after the other.
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import type { Role } from './tree.ts'

/** Two blocks, one after the other, in a house style. */
export interface Step {
  a: Features
  b: Features
  style: HouseStyle
}

/** What a step is worth where block `a` bears one of some roles, and block `b` one of others. */
export interface Rule {
  from: readonly Role[]
  to: readonly Role[]
  worth: (step: Step) => number
}

/** Makes a rule. */
export const rule = (from: readonly Role[], to: readonly Role[], worth: Rule['worth']): Rule => ({
  from,
  to,
  worth,
})

/** The roles at the head of an article, in its text, and those that open one. */
export const heads: Role[] = ['title', 'title-line', 'subtitle', 'byline']
export const bodies: Role[] = ['paragraph', 'item', 'caption']
export const openings: Role[] = ['title', 'kicker']
