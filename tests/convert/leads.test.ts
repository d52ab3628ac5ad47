// The lead of a label is what the best path loses when that place must bear another label: held against trying all.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestPath } from '../../src/convert/best-path.ts'
import { confidenceOf, dateConfidence } from '../../src/convert/confidence.ts'
import { latticeOf } from '../../src/convert/lattice.ts'
import { leadsOf } from '../../src/convert/leads.ts'

const labels = ['a', 'b', 'c'] as const
type Label = (typeof labels)[number]
const score = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -6, max: 6 }) }, fc.constant(-Infinity))
const pages = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    fits: fc.array(fc.array(score, { minLength: 3, maxLength: 3 }), { minLength: length, maxLength: length }),
    steps: fc.array(fc.array(score, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
  }),
)

function every(length: number): Label[][] {
  if (length === 0) return [[]]
  return every(length - 1).flatMap((path) => labels.map((label) => [...path, label]))
}

test('a lead is what the best path is ahead of the best with another label there', () => {
  fc.assert(
    fc.property(pages, ({ fits, steps }) => {
      const at = (label: Label | undefined) => (label ? labels.indexOf(label) : 3)
      const fitAt = (place: number, label: Label) => fits[place]?.[at(label)] as number
      const follow = (before: Label | undefined, label: Label | undefined) =>
        steps[at(before)]?.[at(label)] as number
      const worth = (path: Label[]) =>
        path.reduce((sum, label, i) => sum + fitAt(i, label) + follow(path[i - 1], label), 0) +
        follow(path.at(-1), undefined)
      const table = steps.slice(0, 3).flatMap((row) => row.slice(0, 3))
      const lattice = latticeOf(fits, {
        begin: steps[3]?.slice(0, 3) as number[],
        end: steps.slice(0, 3).map((row) => row[3] as number),
        steps: () => table,
      })
      const best = bestPath(lattice)
      fc.pre(every(fits.length).some((path) => worth(path) > -Infinity))
      for (const [i, { lead, second }] of leadsOf(best.path, lattice).entries()) {
        const others = every(fits.length).filter((path) => at(path[i]) !== best.path[i])
        const next = Math.max(...others.map(worth))
        expect(lead).toBe(best.score - next)
        expect(second === undefined).toBe(next === -Infinity)
      }
    }),
  )
})

test('a page goes on below two places of which neither may follow the other', () => {
  const shut = [-Infinity, -Infinity, -Infinity]
  const lattice = latticeOf(
    [
      [0, ...shut.slice(1)],
      [-Infinity, 0, -Infinity],
      [0, 0, 5],
    ],
    {
      begin: [0, 0, 0],
      end: [0, 0, 0],
      steps: (at) => (at === 1 ? shut.flatMap(() => shut) : shut.flatMap(() => [0, 0, 0])),
    },
  )
  expect(bestPath(lattice).path).toEqual([0, 1, 2])
})

test('a greater lead is never less sure, and nothing is certain', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 50, noNaN: true }), (lead) => {
      for (const kind of ['role', 'kicker', 'subhead', 'joined', 'apart', 'moved'] as const) {
        expect(confidenceOf(kind, lead + 0.5)).toBeGreaterThanOrEqual(confidenceOf(kind, lead))
        expect(confidenceOf(kind, lead)).toBeLessThan(1)
      }
    }),
  )
  expect(confidenceOf('role', Number.POSITIVE_INFINITY)).toBe(0.99)
})

test('a date is as sure as what it is taken from', () => {
  const order = ['inferred: why', 'file name', 'line 5', 'sidecar'].map((from) =>
    dateConfidence('2022-05', from),
  )
  expect(order).toEqual([...order].sort())
  expect(dateConfidence('2022~', 'inferred: why')).toBeLessThan(dateConfidence('2022-05~', 'inferred: why'))
})
