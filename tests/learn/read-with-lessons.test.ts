// Scores with lessons, and without any.
import { expect, test } from 'vitest'
import type { Features } from '../../src/convert/features.ts'
import { noLessons, weigh } from '../../src/convert/lessons.ts'
import { ending, opening, orderOf } from '../../src/convert/role-order.ts'
import { roles } from '../../src/convert/roles.ts'
import { handFits, scoresOf } from '../../src/convert/scores.ts'
import { namesOf } from '../../src/convert/sign-kinds.ts'
import { pageOf, tellBlock } from '../../src/convert/signs.ts'
import { invented } from './invented-page.ts'

const { features, styles } = invented('柳桥', '新灯').view
const style = styles[0] as (typeof styles)[0]

test('without lessons every role fits as hands have set it', () => {
  const byHand = features.map((block) => handFits(block, style))
  expect(scoresOf(features, noLessons).fits(style)).toEqual(byHand)
})

test('without lessons every role follows as hands have set it', () => {
  const all = [...roles.keys()]
  const { begin, end, steps } = scoresOf(features, noLessons).follows(style)
  expect([begin, end]).toEqual([opening, ending])
  for (const [at, block] of features.entries())
    if (at > 0)
      expect(steps(at, all, all)).toEqual(orderOf({ a: features[at - 1] as Features, b: block, style }))
})

test('a sign adds its weights to the roles of each block that bears it', () => {
  const weights = roles.map((_, i) => i)
  const places = weigh(features, { ...noLessons, signs: { 'last 新灯': weights } }).places(style)
  expect(Array.from(places[1] ?? [])).toEqual(weights)
  expect((places[0] ?? []).map((weight) => weight + 0)).toEqual(roles.map(() => 0))
})

test('a block tells how it looks, what is around it and what it says', () => {
  const signs = namesOf((listener) => tellBlock(pageOf(features), 1, listener))
  expect(signs).toEqual(expect.arrayContaining(['han', 'first 柳桥', 'last 新灯', 'says 码头']))
  expect(signs.some((sign) => sign.startsWith('above '))).toBe(true)
})
