// A scan that leaves spaces inside Chinese text: those between names and between the halves of a slogan stay.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const spaced =
  '本报讯 石渡造船坊的老木匠们今年冬天 不用再烤火盆了。坊里请来瓦工，在后院盘了 三铺大炕，烟道从灶房一直通到木料棚，连湿 木料也烘得干干透透。'
const page = [
  '石渡工人',
  '1986年1月9日　星期四　第31期',
  '保安全 过好冬',
  '造船坊里添了暖炕',
  spaced,
  '（何立安）',
  '年终光荣榜',
  '经各坊评选，下列同志为本年红旗手：',
  '船木坊：林远志 何立 方 明',
  '缆绳坊：江一帆 柳小禾',
  '更正',
  '上期“船板三百块”应为“船板三千块”，特此更正。',
]

test('names in a list stay apart', () => {
  const roll = convertText(page.join('\n\n')).articles.at(-2)
  expect(roll?.body.slice(1).map(({ text }) => text)).toEqual([
    '船木坊：林远志 何立 方 明',
    '缆绳坊：江一帆 柳小禾',
  ])
})

test('the halves of a slogan stay apart', () => {
  const { articles } = convertText(page.with(2, '三年不停工　引水过石梁').join('\n\n'))
  expect(articles[0]?.fields.kicker).toBe('三年不停工 引水过石梁')
  expect(articles[0]?.body[0]?.text).not.toMatch(/冬天 不用/)
})
