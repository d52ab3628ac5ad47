// Printed lines whose indents a scan lost → where paragraphs begin, and what stands above them for itself.
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { textOf } from '../../src/convert/block-words.ts'
import { parse } from '../../src/convert/parse.ts'
import groupBlocks from '../../src/convert/plugins/group-blocks.ts'
import markIndents from '../../src/convert/plugins/mark-indents.ts'
import { isBlock } from '../../src/convert/tree.ts'

const blocksOf = (lines: readonly string[]) => {
  const [tree, file] = [parse(lines.join('\n')), new VFile()]
  markIndents()(tree, file)
  groupBlocks()(tree, file)
  return tree.children.filter(isBlock).map(textOf)
}

const paragraphs = [
  ['渡口的木船在冬天里翻修', '一新，船底换了六块松木板，', '船帮刷了两遍桐油，舱里添了', '一排矮凳。'],
  ['修船的钱是两岸的住户凑', '起来的，多的出一元，少的出', '二角，没有钱的出半天工，拉', '锯抬板都算。'],
  ['老艄公说，这条船比他的', '年纪小三岁，送走过四个乡的', '新兵，接回过十几车的种子。'],
  ['如今上游要架桥了，有人', '劝他把船卖掉，他摇摇头说：', '桥有桥的用处，船有船的用处，', '等桥通了再说。'],
  ['两岸的人听了都笑，说那', '就叫他把桥头的灯也管起来，', '反正他夜里睡不着。'],
]
const joined = paragraphs.map((lines) => lines.join(''))

test('below a line that is full a paragraph begins two characters further in', () => {
  expect(blocksOf(paragraphs.flat())).toEqual(joined)
})

test('a head of one word and one as wide as a first line stand for themselves', () => {
  const page = [
    '船',
    ...paragraphs.slice(0, 2).flat(),
    '',
    '老艄公不肯卖掉他的船',
    ...paragraphs.slice(2).flat(),
  ]
  expect(blocksOf(page)).toEqual(['船', ...joined.slice(0, 2), '老艄公不肯卖掉他的船', ...joined.slice(2)])
})

test('a space of one character is half of an indent', () => {
  const half = paragraphs.flatMap(([first, ...rest]) => [`　${first}`, ...rest])
  expect(blocksOf(half)).toEqual(joined)
})

test('a question without a full stop in a narrow column is no verse', () => {
  const asked = ['王家埠的刘婶问，孩子在', '船上跑来跑去，掉到水里怎么', '办，能不能在船舷上拉一道绳', '子？']
  expect(blocksOf([...paragraphs.flat(), '', ...asked]).at(-1)).toBe(asked.join(''))
})

test('heads as wide as a first line stand apart above a byline', () => {
  const heads = ['两岸凑钱　木匠出工翻修', '渡口的木船换上六块新松木板', '记者 林远']
  expect(blocksOf([...paragraphs.flat(), '', ...heads, ...(paragraphs[1] as string[])]).slice(-4)).toEqual([
    ...heads,
    joined[1],
  ])
})

test('a line that a first line goes on in begins nothing', () => {
  const items = [
    '一、十一月九日在东码头拾',
    '得黑布伞一把，伞柄有红线。',
    '二、十一月十二日在西码头',
    '得木箱一只，箱角包有铜皮。',
  ]
  expect(blocksOf([...paragraphs.flat(), '', ...items]).slice(-2)).toEqual([
    items.slice(0, 2).join(''),
    items.slice(2).join(''),
  ])
})

test('where first lines are as long as the others, nothing is set in', () => {
  const flush = [
    ['渡口的木船在冬天里翻修了一', '遍，船底换了六块松木板，舱', '里添了一排矮凳。'],
    ['修船的钱是两岸的住户凑起来', '的，多的出一元，少的出二角，', '没有钱的出半天工。'],
    ['老艄公说这条船比他的年纪小', '三岁，送走过四个乡的新兵。'],
  ]
  const page = [...flush.flat(), '他不肯把船卖给别人', '桥有桥的用处，船有船的用处，', '等桥通了再说。']
  const tree = parse(page.join('\n'))
  markIndents()(tree, new VFile())
  expect(tree.children.some((line) => 'indent' in line)).toBe(false)
})
