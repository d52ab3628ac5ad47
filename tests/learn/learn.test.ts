// What is learned from a few invented pages.
import { expect, test } from 'vitest'
import { type Lessons, noLessons } from '../../src/convert/lessons.ts'
import { roles } from '../../src/convert/roles.ts'
import { scoresOf } from '../../src/convert/scores.ts'
import { sumPaths } from '../../src/learn/field.ts'
import { learn } from '../../src/learn/learn.ts'
import type { Example } from '../../src/learn/lesson.ts'
import { invented } from './invented-page.ts'

const examples = [
  invented('柳桥', '新灯'),
  invented('石埠', '新灯'),
  invented('鹿渡', '新灯'),
  invented('澄湾', '火把'),
]
const lessons = learn(examples)

// How likely the gold of a page is among all ways to read it, in logarithms.
function likelihood({ view, gold }: Example, by: Lessons): number {
  const style = view.styles[0] as (typeof view.styles)[0]
  const { features } = view
  const scores = scoresOf(features, by)
  const follows = scores.follows(style)
  const all = [...roles.keys()]
  const first = (scores: readonly number[]) =>
    roles.flatMap((_, a) => roles.map((_, b) => (a === 0 ? (scores[b] as number) : -Infinity)))
  const last = (scores: readonly number[]) =>
    roles.flatMap((_, a) => roles.map((_, b) => (b === 0 ? (scores[a] as number) : -Infinity)))
  const potentials = {
    fits: Float64Array.from(scores.fits(style).flatMap((fit) => Array.from(fit))),
    follows: Float64Array.from(
      [...features.keys()]
        .flatMap((at) => (at === 0 ? first(follows.begin) : Array.from(follows.steps(at, all, all))))
        .concat(last(follows.end)),
    ),
  }
  const right = Int32Array.from(gold, (role) => (role ? roles.indexOf(role) : -1))
  return sumPaths(potentials, right).whole - sumPaths(potentials).whole
}

test('the same examples give the same lessons', () => expect(learn(examples)).toEqual(lessons))

test('the gold of every page is likelier with the lessons than without', () => {
  const without = { ...noLessons, handScale: lessons.handScale }
  for (const example of examples)
    expect(likelihood(example, lessons)).toBeGreaterThan(likelihood(example, without))
})

test('characters that stand side by side are counted', () => {
  expect(lessons.neighbours.码).toMatch(/^\d+ (?:..)*头\w/u)
})

test('each round is reported', () => {
  const rounds: string[] = []
  learn(examples.slice(0, 1), (round, of) => rounds.push(`${round} of ${of}`))
  expect(rounds.length).toBeGreaterThan(1)
  expect(rounds.at(-1)).toBe(`${rounds.length} of ${rounds.length}`)
})

test('what fewer than three pages show is not learned', () => {
  const said = Object.keys(lessons.signs)
  expect(said).toContain('last 新灯')
  expect(said).not.toContain('last 火把')
  expect(said.filter((name) => /柳桥|石埠|鹿渡|澄湾/.test(name))).toEqual([])
})
