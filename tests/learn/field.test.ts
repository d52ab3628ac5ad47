// Sums over all ways to give a tiny page its roles, against every way written out.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roles } from '../../src/convert/roles.ts'
import { logSum, type Potentials, sumPaths } from '../../src/learn/field.ts'

const size = roles.length

// Pages of one to three places; some scores forbid.
const score = fc.oneof(
  { arbitrary: fc.double({ min: -9, max: 9, noNaN: true }), weight: 9 },
  { arbitrary: fc.constant(Number.NEGATIVE_INFINITY), weight: 1 },
)
const scores = (count: number) =>
  fc
    .array(score, { minLength: count, maxLength: count, size: 'max' })
    .map((values) => Float64Array.from(values))
const page = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    potentials: fc.record({ fits: scores(length * size), follows: scores((length + 1) * size * size) }),
    gold: fc
      .array(fc.integer({ min: -1, max: size - 1 }), { minLength: length, maxLength: length })
      .map((values) => Int32Array.from(values)),
  }),
)

// The start and the end stand in the table as the first role.
function pathScore({ fits, follows }: Potentials, path: readonly number[]): number {
  const steps = [0, ...path, 0]
  const moved = steps.slice(1).map((to, at) => follows[(at * size + (steps[at] as number)) * size + to])
  const fitted = path.map((role, at) => fits[at * size + role])
  return [...moved, ...fitted].reduce<number>((sum, one) => sum + (one as number), 0)
}

function pathsOf(length: number): number[][] {
  if (length === 0) return [[]]
  return pathsOf(length - 1).flatMap((path) => [...roles.keys()].map((role) => [...path, role]))
}

const isNear = (a: number, b: number) => a === b || Math.abs(a - b) < 1e-6

test('the whole is the sum over all paths, and over those that bear the gold', () => {
  fc.assert(
    fc.property(page, ({ potentials, gold }) => {
      const paths = pathsOf(gold.length)
      const right = paths.filter((path) => path.every((role, at) => gold[at] === -1 || gold[at] === role))
      const sumOf = (some: number[][]) => logSum(some.map((path) => pathScore(potentials, path)))
      return (
        isNear(sumPaths(potentials).whole, sumOf(paths)) &&
        isNear(sumPaths(potentials, gold).whole, sumOf(right))
      )
    }),
    { numRuns: 30 },
  )
})

test('at every place the paths into and out of its roles are all paths', () => {
  fc.assert(
    fc.property(page, ({ potentials, gold }) => {
      const { into, out, whole } = sumPaths(potentials)
      return [...gold.keys()].every((at) => {
        const through = [...roles.keys()].map(
          (role) => (into[at * size + role] as number) + (out[at * size + role] as number),
        )
        return isNear(logSum(through), whole)
      })
    }),
    { numRuns: 30 },
  )
})

test('the sum of nothing is nothing', () => {
  expect(logSum([Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY)
  expect(logSum([0, 0])).toBeCloseTo(Math.log(2))
})
