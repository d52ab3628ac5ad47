// The mean of two sets of lessons.
import { expect, test } from 'vitest'
import { noLessons } from '../../src/convert/lessons.ts'
import { meanLessons } from '../../src/learn/mean-lessons.ts'

const newer = {
  ...noLessons,
  handScale: 0.2,
  signs: { short: [1, -0.5], new: [0.4, 0] },
  neighbours: { 渡: '口' },
}
const older = { ...noLessons, signs: { short: [0.5, 0.5], gone: [0, 0.3], even: [0.01, 0] } }

test('a weight is the mean of both, and of half where only one knows the sign', () => {
  expect(meanLessons(newer, older).signs).toEqual({
    even: [0.01, 0],
    gone: [0, 0.15],
    new: [0.2, 0],
    short: [0.75, 0],
  })
})

test('signs whose weights are all nothing are left out', () => {
  const opposite = { ...noLessons, signs: { short: [-1, 0.5] } }
  expect(meanLessons(newer, opposite).signs).toEqual({ new: [0.2, 0] })
})

test('the scale of hands and the neighbours are those learned last', () => {
  const { handScale, neighbours } = meanLessons(newer, older)
  expect({ handScale, neighbours }).toEqual({ handScale: 0.2, neighbours: newer.neighbours })
})
