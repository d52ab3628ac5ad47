import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test('who wrote may stand behind the paper that a page names as its source', () => {
  const source = [
    '渡口供销社的老柜台回来了',
    '渡口融媒 2023-11-08 17:22 发布于渡口',
    '昨天，城关供销社重新开门，三米长的老柜台和会唱歌的算盘都回到了原来的位置，来看的人从早上排到中午。',
    '来源:渡口融媒 记者 林远',
    '责任编辑:何立',
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.byline, fields.credit])).toEqual([[['林远'], '渡口融媒']])
})
