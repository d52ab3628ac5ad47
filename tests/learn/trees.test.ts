// The numbers of a block that trees ask about, and what the trees of the converter say.
import { expect, test } from 'vitest'
import { numberNames, numbersOf } from '../../src/convert/block-numbers.ts'
import type { HouseStyle } from '../../src/convert/house-style.ts'
import { lessons } from '../../src/convert/lessons.ts'
import { bestStyle, readPage } from '../../src/convert/reading.ts'
import { roles } from '../../src/convert/roles.ts'
import { handFits, scoresOf } from '../../src/convert/scores.ts'
import { askTrees, noTrees, sayTrees } from '../../src/convert/trees.ts'
import { invented } from './invented-page.ts'

const { view } = invented('柳桥', '新灯')
const { features } = view
const handsIn = (style: HouseStyle) => features.map((block) => handFits(block, style))
const style = bestStyle(view, lessons)
const hands = handsIn(style)
const rows = numbersOf(features, style, hands)
const { trees } = lessons
const number = (at: number, name: string) => rows[at]?.[numberNames.indexOf(name)]

test('the trees were grown on the numbers that a block has now', () => {
  expect(trees.asks).toEqual(numberNames)
  expect(rows.map((row) => row.length)).toEqual(features.map(() => numberNames.length))
})

test('a block has its own numbers and those of its neighbours', () => {
  expect(number(1, 'width')).toBe(features[1]?.width)
  expect(number(1, 'above: width')).toBe(features[0]?.width)
  expect(number(1, 'below: width')).toBe(features[2]?.width)
  expect(number(0, 'above: width')).toBe(-9)
  expect(number(1, 'as title')).toBe(Math.max(-40, hands[1]?.[roles.indexOf('title')] as number))
})

test('it knows how far the long texts and the blocks like it are', () => {
  const isLong = features.map(({ width }) => width >= 30)
  const next = isLong.indexOf(true, 2)
  expect(number(1, 'untilLong')).toBe(next - 1)
  expect(number(1, 'longAfter')).toBe(features[next]?.width)
  expect(number(1, 'fromEnd')).toBe(features.length - 1)
})

test('trees say how likely each role is, scaled, and never that one cannot be', () => {
  for (const row of rows) {
    const said = sayTrees(trees, row)
    expect(Math.min(...said)).toBeGreaterThanOrEqual(-8 * trees.scale)
    expect(said.reduce((sum, score) => sum + Math.exp(score / trees.scale), 0)).toBeCloseTo(1, 1)
    expect(said.indexOf(Math.max(...said))).toBe(mostOf(askTrees(trees, row)))
  }
})

test('a page is read by the other scores and the trees together', () => {
  const without = readPage(view, { ...lessons, trees: noTrees })
  const { style, lattice } = readPage(view, lessons)
  expect(style).toEqual(without.style)
  const grown = scoresOf(features, lessons).grown(style)
  for (const [at, { fit }] of lattice.places.entries()) {
    const before = without.lattice.places[at]?.fit as ArrayLike<number>
    expect(fit).toEqual(Array.from(before, (score, role) => score + (grown[at]?.[role] as number)))
    expect(grown[at]).toEqual(sayTrees(trees, numbersOf(features, style, handsIn(style))[at] as Float64Array))
  }
})

test('of a long text they are not asked', () => {
  const long = features.map((block) => ({ ...block, width: 80 }))
  for (const grown of scoresOf(long, lessons).grown(style))
    expect(Array.from(grown, Math.abs)).toEqual(roles.map(() => 0))
})

const mostOf = (scores: readonly number[]) => scores.indexOf(Math.max(...scores))
