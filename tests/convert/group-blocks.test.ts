// Printed lines → blocks: where a head or a further text begins though the line above it may seem to go on.

import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { textOf } from '../../src/convert/block-words.ts'
import { parse } from '../../src/convert/parse.ts'
import groupBlocks from '../../src/convert/plugins/group-blocks.ts'
import { isBlock } from '../../src/convert/tree.ts'

const blocksOf = (text: string) => {
  const tree = parse(text)
  groupBlocks()(tree, new VFile())
  return tree.children.filter(isBlock).map(textOf)
}

test('below the rows of a table a head begins', () => {
  const table = ['收水费      31户   620元', '收电费      28户   541元', '退押金       7户    70元']
  expect(blocksOf([...table, '失物与招领', '雨靴一双，在门房，先到先认。'].join('\n')).slice(-2)).toEqual([
    '失物与招领',
    '雨靴一双，在门房，先到先认。',
  ])
})

test('a sentence with a space behind its number is no row of a table', () => {
  const rule = [
    '第一章　总则',
    '第一条　为使渡船按时开出，船工与乘客',
    '都应当早到一刻，把伞收好，把筐放稳，',
    '不在跳板上停留，也不在船头招呼后来的',
    '人。',
  ]
  expect(blocksOf(rule.join('\n')).slice(1)).toEqual([rule.slice(1).join('')])
})

test('a short line above numbered lines heads them, however full the sentence above it is', () => {
  const page = [
    '木工房从三月起办夜校，每周两晚，来的',
    '多是青年，人人带一只板凳，学看图，学',
    '刨板，学打榫，学到立夏，每人要做出一',
    '只能坐的凳子，才算结业。木料由大队出。',
    '新谣：门前一条河',
    '1.门前一条河哟，',
    '2.河上一座桥哟，',
  ]
  expect(blocksOf(page.join('\n'))).toEqual([page.slice(0, 4).join(''), ...page.slice(4)])
})

test('two full lines over a byline are heads, and the byline stands alone', () => {
  const page = [
    '腾出每一间屋　多放一张课桌',
    '南渡小学自修旧屋添课室四间',
    '本报记者 林远 通讯员 何立',
    '三月二日开学那天，南渡小学',
    '的孩子一个不少，都有了座位。',
  ]
  expect(blocksOf(page.join('\n'))).toEqual([...page.slice(0, 3), page.slice(3).join('')])
})

test('the first row of a table names its columns, and is not the rest of what stands above', () => {
  const table = ['本镇部分蔬菜零售价格', '品名　单位　东街　西街', '青菜　500克　0.80元　0.70元']
  expect(blocksOf(table.join('\n'))).toEqual(table)
})
