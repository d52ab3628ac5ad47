// Trees grown on rows of numbers, and what they then say of a row.
import { expect, test } from 'vitest'
import { askTrees, type Tree } from '../../src/convert/trees.ts'
import { growTrees } from '../../src/learn/grow-trees.ts'

const growth = { rounds: 20, rate: 0.3, leaves: 4, fewest: 3, pull: 1 }

// Rows of two numbers: the kind hangs on both together, and on neither alone.
const rows = Array.from({ length: 80 }, (_, i) => Float64Array.of(i % 2 === 0 ? 3 : 40, i % 7 < 4 ? 0 : 1, 7))
const kinds = Int32Array.from(rows, ([width, blanks]) =>
  width === 3 ? (blanks as number) : 1 - (blanks as number),
)
const grown = growTrees(rows, kinds, 2, growth)
const likeliest = (row: Float64Array) => {
  const scores = askTrees({ scale: 1, asks: [], ...grown }, row)
  return scores.indexOf(Math.max(...scores))
}

test('what two numbers say only together is learned', () => {
  for (const [i, row] of rows.entries()) expect(likeliest(row)).toBe(kinds[i])
})

test('a value between those seen goes to the nearer side', () => {
  expect(likeliest(Float64Array.of(5, 1, 7))).toBe(1)
  expect(likeliest(Float64Array.of(35, 1, 7))).toBe(0)
})

test('the same rows give the same trees', () => expect(growTrees(rows, kinds, 2, growth)).toEqual(grown))

test('a number that never differs is not asked about', () => {
  const asked = grown.rounds.flat().flatMap((tree) => questionsOf(tree))
  expect(new Set(asked)).toEqual(new Set([0, 1]))
})

test('no leaf holds fewer rows than allowed', () => {
  const few = growTrees(rows.slice(0, 5), kinds.slice(0, 5), 2, growth)
  expect(few.rounds.flat().every((tree) => tree.length === 2)).toBe(true)
})

test('each round is reported', () => {
  const rounds: string[] = []
  growTrees(rows, kinds, 2, { ...growth, rounds: 2 }, (round, of) => rounds.push(`${round} of ${of}`))
  expect(rounds).toEqual(['1 of 2', '2 of 2'])
})

function questionsOf(tree: Tree): number[] {
  const asked: number[] = []
  for (let at = 0; at < tree.length; at += (tree[at] as number) < 0 ? 2 : 3)
    if ((tree[at] as number) >= 0) asked.push(tree[at] as number)
  return asked
}
