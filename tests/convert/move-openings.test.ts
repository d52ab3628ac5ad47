// News openings that a scan set above the title of their own article.
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import moveFragments from '../../src/convert/plugins/move-fragments.ts'
import { type ArticleNode, isArticle, type Role, type SourceRoot } from '../../src/convert/tree.ts'

const articleOf = (from: number, blocks: [Role, string][]): ArticleNode => ({
  type: 'article',
  children: blocks.map(([role, value], i) => {
    const place = { line: from + i, column: 1 }
    return {
      type: 'block',
      role,
      children: [{ type: 'line', value, blanks: 0, position: { start: place, end: place } }],
    }
  }),
})

const move = (...children: ArticleNode[]) => {
  const tree: SourceRoot = { type: 'root', children }
  moveFragments()(tree, new VFile())
  return tree.children
    .filter(isArticle)
    .map((article) => article.children.map((block) => block.children[0]?.position.start.line))
}

const ferry: [Role, string][] = [
  ['title', '轮渡站送伞到码头'],
  ['paragraph', '本报讯　轮渡站昨日把六十把雨伞送到三个码头，过河的人随借随还，不用押金。'],
  ['credit', '（何立）'],
]
const opening: [Role, string] = [
  'paragraph',
  '本报讯　十一月九日起，县豆腐坊在每板豆腐上盖红印，印上有师傅的姓名和磨豆的时辰。',
]
const rest: [Role, string][] = [
  ['paragraph', '头一天卖出四十板，有人专挑一位师傅的买，别的师傅急了，第二天起得更早。'],
  ['credit', '（林远）'],
]

test('an opening below a signature goes below the title that speaks of the same', () => {
  expect(
    move(articleOf(1, [...ferry, opening]), articleOf(5, [['title', '豆腐上有了师傅的红印'], ...rest])),
  ).toEqual([
    [1, 2, 3],
    [5, 4, 6, 7],
  ])
})

test('it stays where no title below speaks of the same', () => {
  expect(
    move(articleOf(1, [...ferry, opening]), articleOf(5, [['title', '文化馆冬天办夜校'], ...rest])),
  ).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7],
  ])
})
