// Whole paragraphs that stand below the wrong title of a page whose columns were mixed up.
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { sendHome } from '../../src/convert/homes.ts'
import type { ArticleNode, BlockNode, Role } from '../../src/convert/tree.ts'

const block = ([role, value, line]: [Role, string, number]): BlockNode => {
  const place = { line, column: 1 }
  return {
    type: 'block',
    role,
    children: [{ type: 'line', value, blanks: 1, position: { start: place, end: place } }],
  }
}

const article = (...blocks: [Role, string, number][]): ArticleNode => ({
  type: 'article',
  children: blocks.map(block),
})

const linesOf = ({ children }: ArticleNode) => children.map((one) => one.children[0]?.position.start.line)

const send = (home: ArticleNode, other: ArticleNode) => {
  sendHome([home, other], new VFile())
  return [linesOf(home), linesOf(other)]
}

const ferry = '渡口的石阶冬天修好了，老艄公阿福撑船四十年，头一回不用赤脚下水。'
const ferryCut = '阿福说，石阶修好以前，每逢枯水，过河的学生要踩着淤泥走半里路，'
const ferryRest = '鞋子提在手里。'
const ferryAgain = '阿福如今在石阶上放了一只木箱，枯水时给过河的学生换鞋，撑船的老艄公成了看鞋的人。'
const bakery = '西街的面包房今早开张，第一炉豆沙面包半个钟头卖完。'
const bakeryMore = '店主把烤糊的面包切成片，放在门口请人尝。'

test('a paragraph that speaks of the article above alone goes there, below what was found already', () => {
  const home = article(
    ['title', '老艄公不再赤脚下水', 1],
    ['paragraph', ferry, 3],
    ['paragraph', ferryCut, 5],
    ['paragraph', ferryRest, 13],
  )
  const other = article(
    ['title', '西街面包房开张', 7],
    ['paragraph', bakery, 9],
    ['paragraph', ferryAgain, 11],
    ['paragraph', bakeryMore, 15],
  )
  expect(send(home, other)).toEqual([
    [1, 3, 5, 13, 11],
    [7, 9, 15],
  ])
})

test('it stays where nothing of the article above was found further down', () => {
  const home = article(['title', '老艄公不再赤脚下水', 1], ['paragraph', ferry, 3])
  const other = article(
    ['title', '西街面包房开张', 7],
    ['paragraph', bakery, 9],
    ['paragraph', ferryAgain, 11],
  )
  expect(send(home, other)).toEqual([
    [1, 3],
    [7, 9, 11],
  ])
})

test('it stays where it speaks of its own article too', () => {
  const home = article(
    ['title', '老艄公不再赤脚下水', 1],
    ['paragraph', ferry, 3],
    ['paragraph', ferryCut, 5],
    ['paragraph', ferryRest, 13],
  )
  const both = '阿福每天撑船给西街面包房送豆沙，面包房的店主修好了石阶边的木箱，请过河的学生尝面包。'
  const other = article(
    ['title', '西街面包房开张', 7],
    ['paragraph', bakery, 9],
    ['paragraph', both, 11],
    ['paragraph', bakeryMore, 15],
  )
  expect(send(home, other)[1]).toEqual([7, 9, 11, 15])
})
