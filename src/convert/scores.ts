// The scores by which a page is read: those set by hand, and what was learned, together.
import type { Features } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import type { Fits } from './lattice.ts'
import { type Lessons, weigh } from './lessons.ts'
import { fitOf } from './role-fit.ts'
import { orderOf } from './role-order.ts'
import { roles } from './roles.ts'
import type { Role } from './tree.ts'

/** How well a role follows another; `undefined` is the start or the end. */
export type Follows = (before: Role | undefined, after: Role | undefined, at: number) => number

// What the hand-set scores never see in these roles may still be learned.
const learnable = new Set<Role>(['item', 'stray', 'caption', 'byline', 'credit'])
const unseen = -9

/** Gives the score that hands alone set for a role at a place. */
export function handFit(block: Features, role: Role, style: HouseStyle): number {
  const fit = fitOf(block, role, style)
  return fit === Number.NEGATIVE_INFINITY && learnable.has(role) ? unseen : fit
}

const number = new Map(roles.map((role, i) => [role, i]))
const numberOf = (role: Role) => number.get(role) as number

/** Gives how well each role fits each block of a page looked at alone, and how well roles follow one another. */
export interface Scores {
  fits: (style: HouseStyle) => Fits
  follows: (style: HouseStyle) => Follows
}

/** Scores a page for every house style that it may be read in. */
export function scoresOf(blocks: readonly Features[], lessons: Lessons): Scores {
  const { handScale } = lessons
  const weighed = weigh(blocks, lessons)
  return {
    fits: (style) => {
      const places = weighed.places(style)
      return blocks.map((block, at) =>
        roles.map((role, i) => handScale * handFit(block, role, style) + (places[at]?.[i] as number)),
      )
    },
    follows: (style) => {
      const steps = weighed.steps(style)
      return (before, after, at) =>
        handScale * orderOf(before, after, blocks[at - 1], blocks[at], style) +
        (before && after ? (steps[at]?.[numberOf(before) * roles.length + numberOf(after)] as number) : 0)
    },
  }
}
