// Trees that were grown on documents whose roles a librarian has set → what they say of a block: how likely each role is.
// Gradient boosting (Friedman, 2001): each round has a tree for each role, and their leaves are added up.
import { roles } from './roles.ts'

/**
 * A tree as a row of numbers, the root first: a question takes three (the number it asks about, the bound, where the
 * block goes on whose number is above it; otherwise it goes on right behind), a leaf two (-1, and what it is worth).
 */
export type Tree = readonly number[]

/** Trees made by `npm run learn`. */
export interface Trees {
  /** What they count beside the other scores. */
  scale: number
  /** The names of the numbers that they ask about. */
  asks: readonly string[]
  /** What each role is worth before any tree is asked, in the order of `roles`. */
  begin: readonly number[]
  /** The trees of each round, one for each role. */
  rounds: readonly (readonly Tree[])[]
}

/** No trees: they say nothing of any block. */
export const noTrees: Trees = { scale: 0, asks: [], begin: roles.map(() => 0), rounds: [] }

/** Gives what the trees say of a row of numbers: for each role a score in log-odds. */
export function askTrees(trees: Trees, row: Float64Array): number[] {
  const { cells, starts } = ready.get(trees) ?? stand(trees)
  const scores = [...trees.begin]
  for (let tree = 0, role = 0; tree < starts.length; tree++, role = (role + 1) % scores.length) {
    let at = starts[tree] as number
    let ask = cells[at] as number
    while (ask >= 0) {
      at = (row[ask] as number) <= (cells[at + 1] as number) ? at + 3 : (cells[at + 2] as number)
      ask = cells[at] as number
    }
    scores[role] = (scores[role] as number) + (cells[at + 1] as number)
  }
  return scores
}

// All trees in one row, role by role and round by round, and where each begins: every block asks all of them.
interface Standing {
  cells: Float64Array
  starts: Int32Array
}

const ready = new WeakMap<Trees, Standing>()

function stand(trees: Trees): Standing {
  const cells: number[] = []
  const starts: number[] = []
  for (const tree of trees.rounds.flat()) {
    const start = cells.length
    starts.push(start)
    for (let at = 0; at < tree.length; at += (tree[at] as number) < 0 ? 2 : 3) {
      cells.push(tree[at] as number, tree[at + 1] as number)
      if ((tree[at] as number) >= 0) cells.push(start + (tree[at + 2] as number))
    }
  }
  const standing = { cells: Float64Array.from(cells), starts: Int32Array.from(starts) }
  ready.set(trees, standing)
  return standing
}

// Trees are not believed when they say that something cannot be.
const least = -8

/** Gives what to add to the scores of each role of a block: the logarithm of how likely it is, scaled. */
export function sayTrees(trees: Trees, row: Float64Array): number[] {
  const scores = askTrees(trees, row)
  const top = Math.max(...scores)
  const whole = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0))
  return scores.map((score) => trees.scale * Math.max(least, score - whole))
}
