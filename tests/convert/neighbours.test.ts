// Which characters stand side by side.
import { expect, test } from 'vitest'
import { countNeighbours, neighbourScore, rarityOf } from '../../src/convert/neighbours.ts'

const neighbours = countNeighbours(['渡口的灯亮了，渡口的船回来了。', '灯亮着，渡口的人都在看灯。'])

test('what stands side by side once is left out', () => {
  expect(neighbours.渡).toBe('3 口3')
  expect(neighbours.船).toBeUndefined()
})

test('characters that stand side by side are likelier than others', () => {
  expect(neighbourScore('到了渡', '口边', neighbours)).toBeGreaterThan(0.5)
  expect(neighbourScore('到了渡', '灯边', neighbours)).toBeLessThan(0)
})

test('nothing is said where nothing was counted', () => {
  expect(neighbourScore('到了渡', '口边', {})).toBe(0)
})

test('traditional characters are known by their simplified ones', () => {
  const simple = countNeighbours(['灯亮着，门开着，门亮着。', '灯亮了，门开了。'])
  expect(neighbourScore('到了門', '開着', simple)).toBe(neighbourScore('到了门', '开着', simple))
})

test('a word that is seldom seen is rare', () => {
  const known = { ...countNeighbours(['渡口的灯亮了，渡口的船回来了。']), 的: '40000 人z' }
  const rarity = rarityOf('枕木的', known)
  expect(rarity.get('枕木')).toBeGreaterThan(1)
  expect(rarity.has('的')).toBe(false)
})
