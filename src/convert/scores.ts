// The scores by which a page is read: those set by hand, and what was learned, together.
import { type Features, says } from './features.ts'
import type { HouseStyle } from './house-style.ts'
import type { Fits, Follows } from './lattice.ts'
import { type Lessons, weigh } from './lessons.ts'
import { writesOnDay } from './name-fit.ts'
import { isSurelyText } from './paragraph-fit.ts'
import * as patterns from './patterns.ts'
import { rememberOf } from './remember.ts'
import { fitOf } from './role-fit.ts'
import { ending, opening, orderOf } from './role-order.ts'
import { roles } from './roles.ts'
import { noWeights } from './scales.ts'
import type { Role } from './tree.ts'

// What the hand-set scores never see in these roles may still be learned.
const learnable = new Set<Role>(['item', 'stray', 'caption', 'byline', 'credit'])
const unseen = -9
const signs = new Set<Role>(['byline', 'credit'])
const begins = new Set<Role>(['title', 'kicker', 'section'])
// A notice or an advertisement; a longer text would be missed by its readers.
const longestStray = 160

const nothing = noWeights(roles.length)

// What is said weighs more than all that can speak against it.
const said = 60

/** Gives the scores that hands alone set for each role of a block. */
export function handFits(block: Features, style: HouseStyle): number[] {
  const scores = nothing.slice()
  const jumps = isJump(block)
  for (let i = 0; i < roles.length; i++) scores[i] = handFit(block, roles[i] as Role, style, jumps)
  return scores
}

function handFit(block: Features, role: Role, style: HouseStyle, jumps: boolean): number {
  if (jumps && role !== 'jump-line') return Number.NEGATIVE_INFINITY
  if (!fitsRecord(block, role)) return Number.NEGATIVE_INFINITY
  if (begins.has(role) && (isClause(block) || greets(block))) return Number.NEGATIVE_INFINITY
  if (signs.has(role) && isSentence(block)) return Number.NEGATIVE_INFINITY
  if (role === 'subtitle' && says(block, patterns.documentNumber)) return Number.NEGATIVE_INFINITY
  if (role === 'stray' && writesOnDay(block)) return Number.NEGATIVE_INFINITY
  if (role === 'stray' && (isSurelyText(block) || (block.signsDate && says(block, patterns.bodyAndDay))))
    return Number.NEGATIVE_INFINITY
  if (signs.has(role) && (block.signs === 'place' || says(block, patterns.placeAlone)))
    return Number.NEGATIVE_INFINITY
  if (block.record === 'title') return Math.max(0, fitOf(block, role, style))
  if (block.piece === role && !block.wide) return said
  const fit = fitOf(block, role, style)
  if (role === 'stray' && block.width > longestStray) return fit
  return fit === Number.NEGATIVE_INFINITY && learnable.has(role) ? unseen : fit
}

// Where the fields beside them head records, nothing else begins one; between wide gaps, and between the title and the
// end of the one story of a page, all is part of one.
const fitsRecord = ({ record }: Features, role: Role): boolean => {
  if (record === '') return true
  if (record === 'title') return role === 'title'
  const isPart = record === 'piece' || record === 'story'
  return !(begins.has(role) || (isPart && role === 'stray') || (record === 'story' && role === 'title-line'))
}

// A sentence with its full stop signs nothing that it does not name.
const isSentence = rememberOf(
  ({ text, wide, width, credits, signs, stops }: Features) =>
    wide &&
    width > 12 &&
    signs === '' &&
    ((credits === undefined && /。[”」』]?$/u.test(text.trim())) || (width > 24 && stops > 1)),
)

// （二）渡口的夜市 is part of something that a heading without brackets names.
const isClause = rememberOf(({ text }: Features) => patterns.clauseNumber.test(text))

// Dear Editor, opens a letter that something above it names.
const greets = rememberOf(({ text }: Features) => text.endsWith(',') && patterns.dear.test(text))

// A line that is a jump mark and nothing else: (上接第1版).
const isJump = rememberOf(({ text }: Features) =>
  [patterns.jumpTo, patterns.jumpFrom].some((jump) => jump.exec(text)?.[0].trim() === text.trim()),
)

/** Gives how well each role fits each block of a page looked at alone, and how well roles follow one another. */
export interface Scores {
  fits: (style: HouseStyle) => Fits
  follows: (style: HouseStyle) => Follows
}

// Adds scores to others.
function sumOf(sum: number[], scores: readonly number[], scale: number): number[] {
  for (let role = 0; role < sum.length; role++)
    sum[role] = scale * (scores[role] as number) + (sum[role] as number)
  return sum
}

/** Scores a page for every house style that it may be read in. */
export function scoresOf(blocks: readonly Features[], lessons: Lessons): Scores {
  const { handScale } = lessons
  const weighed = weigh(blocks, lessons)
  return {
    fits: (style) =>
      weighed
        .places(style)
        .map((learned, at) => sumOf(learned, handFits(blocks[at] as Features, style), handScale)),
    follows: (style) => {
      const learned = weighed.steps(style)
      return {
        begin: opening.map((score) => handScale * score),
        end: ending.map((score) => handScale * score),
        steps: (at, before, open) => {
          const step = { a: blocks[at - 1] as Features, b: blocks[at] as Features, style }
          const table = orderOf(step, before, open)
          const more = learned[at] as number[]
          for (const from of before)
            for (const to of open) {
              const cell = from * roles.length + to
              table[cell] = handScale * (table[cell] as number) + (more[cell] as number)
            }
          return table
        },
      }
    },
  }
}
