// Titles counted 1, 2, 3 through a whole source → whether numbers head its articles.
import { numberOf } from './dates.ts'
import type { Features } from './features.ts'
import * as patterns from './patterns.ts'

const digitNumber = (text: string) => Number(/^\s*(\d{1,2})\s*[.．、)）]/.exec(text)?.[1] ?? 0)

/** Gives the number before a head, in characters: 三、; 0 where there is none. */
export const hanNumber = (text: string) =>
  numberOf(/^\s*([一二三四五六七八九十]{1,3})[、.．]/u.exec(text)?.[1])

/**
 * Says whether numbers head the articles: in Chinese numbered sub-headings look alike, but titles are counted through
 * the whole source from its very first block, or each stands below a rule, and has a text below it.
 */
export function isNumberedThroughout(blocks: readonly Features[], numberOfHead = digitNumber): boolean {
  const heads = blocks.flatMap((b, i) => {
    const number = numberOfHead(b.text)
    const next = blocks[i + 1]
    const heads = number > 0 && !b.closed && b.width <= 34 && next && numberOfHead(next.text) === 0
    return heads ? [{ number: Number(number), i, b }] : []
  })
  const counted = heads.every(({ number }, n) => number === n + 1)
  const first = heads[0]
  return (
    heads.length >= 3 &&
    counted &&
    (first?.i === 0 ||
      isBracketed(blocks[(first?.i ?? 0) - 1]) ||
      isNewsSection(blocks[(first?.i ?? 0) - 1]) ||
      heads.every(({ b }) => b.ruled))
  )
}

// 堂區消息 over 一、, 二、, 三、: a column of short news, each with its number.
const isNewsSection = (block: Features | undefined) =>
  block !== undefined &&
  block.width <= 6 &&
  /(?:消息|动态|動態|简讯|簡訊|短讯|短訊|快讯|快訊|要闻|要聞|新闻|新聞|信息|資訊)$/u.test(
    block.text.replace(/\s/g, ''),
  )

/** Says whether a block stands in brackets as a whole. */
export const isBracketed = (block: Features | undefined) =>
  block !== undefined && patterns.bracketed.test(block.text)
