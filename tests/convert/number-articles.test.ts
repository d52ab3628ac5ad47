import { expect, test } from 'vitest'
import type { ArticleLines } from '../../src/convert/kinship.ts'
import { type NumberedBefore, numberArticles } from '../../src/convert/number-articles.ts'

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

const said = (lines: [number, number], ...words: string[]) => ({
  ...at(lines),
  outline: `---\ntitle: ${words[0]}\n---\n\n${words.slice(1).join('\n\n')}\n`,
})

test('an article of a new scan keeps the number of the one with its words, wherever its lines are', () => {
  const before = new Map([
    ['01', said([1, 5], '渡口', 'a1', 'a2')],
    ['02', said([6, 9], '柳桥', 'b1')],
  ])
  const now = [said([3, 6], '石埠', 'c1'), said([7, 11], '渡口', 'a1', 'a2'), said([12, 15], '柳桥', 'b1')]
  expect(numberArticles(now, before, 2, new Set(['a.txt']))).toEqual(['03', '01', '02'])
})

test('an article that comes back has its number again; another on its lines has not', () => {
  const before = new Map([['02', { ...said([6, 9], '柳桥', 'b1'), isGone: true }]])
  expect(numberArticles([said([6, 9], '柳桥', 'b1', 'b2')], before, 2)).toEqual(['02'])
  expect(numberArticles([said([6, 9], '戏台', 'c1', 'c2', 'b1')], before, 2)).toEqual(['03'])
})

test('an article that was split and joined again has the number it had first', () => {
  const before = new Map<string, NumberedBefore>([
    ['01', said([5, 30], '渡口', 'a1', 'b1')],
    ['02', { ...said([9, 30], '柳桥', 'b1'), isGone: true }],
  ])
  expect(numberArticles([said([5, 7], '渡口', 'a1'), said([9, 30], '柳桥', 'b1')], before, 2)).toEqual([
    '01',
    '02',
  ])
})
