// How well the roles of two blocks follow one another: the usual order, and what the rules of a page say of the two.
import type { Rule, Step } from './page-rule.ts'
import { exceptions, pageRules } from './page-rules.ts'
import { roles } from './roles.ts'
import type { Role } from './tree.ts'
import { never, order } from './usual-order.ts'

/** How well each role opens a page. */
export const opening: readonly number[] = roles.map((role) => order.edge[role] ?? never)

/** How well each role ends a page. */
export const ending: readonly number[] = roles.map((role) => order[role].edge ?? never)

const usual: readonly number[] = roles.flatMap((before) =>
  roles.map((after) => order[before][after] ?? never),
)

// Each rule, with the places in a table where it counts.
const placed = pageRules.map((rule) => ({
  worth: rule.worth,
  cells: cellsOf(rule),
  from: bitsOf(rule.from.map((role) => roles.indexOf(role))),
  to: bitsOf(rule.to.map((role) => roles.indexOf(role))),
}))

const excepted = exceptions.map((rule) => ({ worth: rule.worth, cells: cellsOf(rule) }))

function cellsOf({ from, to }: Rule): number[] {
  const isMeant = (before: Role, after: Role) => from.includes(before) && to.includes(after)
  return roles
    .flatMap((before) => roles.map((after) => isMeant(before, after)))
    .flatMap((meant, cell) => (meant ? [cell] : []))
}

// A set of roles by number, a bit for each.
function bitsOf(numbers: readonly number[]): number {
  let bits = 0
  for (const number of numbers) bits |= 1 << number
  return bits
}

const all = [...roles.keys()]

/**
 * Scores each role of a step's second block following each role of its first, row by row of the role before. Where
 * only some roles are open to the two, by number, what the others score has no meaning.
 */
export function orderOf(step: Step, before: readonly number[] = all, open = before): number[] {
  const table = usual.slice()
  for (const { worth, cells } of excepted) {
    const score = worth(step)
    if (score !== 0) for (const cell of cells) table[cell] = score
  }
  const [from, to] = [bitsOf(before), bitsOf(open)]
  for (const rule of placed) {
    if ((rule.from & from) === 0 || (rule.to & to) === 0) continue
    const score = rule.worth(step)
    if (score !== 0) for (const cell of rule.cells) table[cell] = (table[cell] as number) + score
  }
  return table
}
