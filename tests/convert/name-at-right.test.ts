// A title and, at its right, who wrote the text: marked, spaced out, behind a stroke, or behind a wide gap.
import { describe, expect, test } from 'vitest'
import { nameAtRight } from '../../src/convert/name-at-right.ts'

describe('the writer begins behind the title', () => {
  const split: [string, string][] = [
    ['渡口茶摊          ○ 林 远 志', '○ 林 远 志'],
    ['◎纸风车/林 远', '/林 远'],
    ['雪夜　　　　　　　·樵渡生·', '·樵渡生·'],
    ['渡口歌　　　　　　樵渡散人', '樵渡散人'],
    ['夜班的灯　　　　　　／阿樵', '／阿樵'],
  ]
  for (const [line, writer] of split)
    test(line, () => expect(line.slice(nameAtRight(line) ?? line.length)).toBe(writer))
})

test.each([
  '渡口要闻　　　　第三版',
  '白菜价格　　　　一角二分',
  '今日天气　　　　多云转阴',
  '工会通知　　　　本报讯',
])('%s has no writer', (line) => expect(nameAtRight(line)).toBeUndefined())
