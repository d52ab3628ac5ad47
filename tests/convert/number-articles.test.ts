import { expect, test } from 'vitest'
import type { ArticleLines } from '../../src/convert/kinship.ts'
import { numberArticles } from '../../src/convert/number-articles.ts'

const at = (...lines: [number, number][]): ArticleLines => ({ file: 'a.txt', lines })

test('numbers new articles in their order', () => {
  expect(numberArticles([at([1, 5]), at([6, 9])], new Map(), 0)).toEqual(['01', '02'])
})

test('an article keeps the number of the one it shares most lines with', () => {
  const before = new Map([
    ['01', at([1, 5])],
    ['02', at([6, 20])],
  ])
  expect(numberArticles([at([1, 3]), at([4, 12]), at([13, 20])], before, 2)).toEqual(['01', '03', '02'])
})

test('a number once given is never given again to something else', () => {
  expect(numberArticles([at([50, 60])], new Map(), 7)).toEqual(['08'])
})

test('lines of another source are no reason for a number', () => {
  const before = new Map([['01', { file: 'b.txt', lines: [[1, 5]] as [number, number][] }]])
  expect(numberArticles([at([1, 5])], before, 1)).toEqual(['02'])
})
