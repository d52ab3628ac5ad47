// How much of what a block says the texts above and below it say too.
import { expect, test } from 'vitest'
import { echoesOf } from '../../src/convert/echoes.ts'
import { type Features, measure } from '../../src/convert/features.ts'
import { parse } from '../../src/convert/parse.ts'
import type { BlockNode } from '../../src/convert/tree.ts'

/** Measures a page, each line a block of its own. */
function blocksOf(lines: readonly string[]): Features[] {
  const blocks = lines.map((line): BlockNode => {
    const [node] = parse(`${line}\n`).children
    return { type: 'block', children: [node] } as BlockNode
  })
  return measure(blocks, new Set())
}

const harbour = '渡口的灯昨夜又亮了，守夜人说灯芯换成了新的，江心的船老远就看得见，摆渡到半夜也不怕。'
const orchard = '山上的梨园今年头一回卖票，果农把梨树编了号，城里人认养一棵，秋天自己上山来摘。'

test('a title is said again in the text below it, and not in the text of another article above', () => {
  const [, title] = echoesOf(blocksOf([harbour, '梨园认养梨树', orchard]))
  expect(title?.below).toBeGreaterThan(0.4)
  expect(title?.above).toBe(0)
})

test('a sub-heading is said again above it too', () => {
  const more = '守夜人一守三十年，灯芯换过九十根，船工过江都先看灯。'
  const [, subhead] = echoesOf(blocksOf([harbour, '守夜人换灯芯', more]))
  expect(subhead?.below).toBeGreaterThan(0.3)
  expect(subhead?.above).toBeGreaterThan(0.3)
})

test('Latin words count without their endings, and short ones not at all', () => {
  const text = 'The bell ringers practised all winter, and the ringing was heard at the mill.'
  const [title] = echoesOf(blocksOf(['Ringer rings for the village', text]))
  expect(title?.below).toBeGreaterThan(0.2)
  expect(title?.below).toBeLessThan(1)
  const [short] = echoesOf(blocksOf(['At it', text]))
  expect(short?.below).toBeUndefined()
})

test('what stands far away does not count', () => {
  const [title] = echoesOf(blocksOf(['梨园认养梨树', harbour, harbour, orchard]))
  expect(title?.below).toBe(0)
})
