// A text in Chinese that another article cuts in mid-sentence.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const cut = [
  '造船坊里添了暖炕',
  '石渡造船坊的老木匠们今年冬天不用再烤火盆了。坊里请来瓦工，在后院盘了三铺大炕，烟道从灶房一直通到',
]
const rest = [
  '木料棚的墙根下，连湿木料也烘得干透。',
  '老木匠方明说，往年手一冻僵，斧子就不听使唤，今年冬天木匠们一天能多刨四块船板。',
]
const other = [
  '镇邮亭延长营业时间',
  '从本月起，镇邮亭每晚营业到八点，代收包裹和汇款，逢集日提前半个钟头开门。',
]
const last = ['更正', '上期“船板三百块”应为“船板三千块”，特此更正。']

const pageOf = (...middle: string[]) =>
  ['石渡工人', '1986年1月9日　星期四　第31期', ...cut, ...middle, ...rest, '（坊务科 林远志）', ...last].join(
    '\n\n',
  )

test.each([
  ['a signature of its own', [...other, '（何立安）']],
  ['a signature behind its last words', [other[0] as string, `${other[1]}（邮电局 何立安）`]],
  ['no signature', other],
])('a text goes on below an article with %s', (_, middle) => {
  const { articles } = convertText(pageOf(...middle))
  const article = articles.find(({ fields }) => fields.title === cut[0])
  expect(article?.fields.byline).toEqual(['林远志'])
  expect(article?.body.map(({ text }) => text)).toEqual([`${cut[1]}${rest[0]}`, rest[1]])
})

test('a text that ends with its sentence goes on nowhere', () => {
  const { articles } = convertText(
    [
      '石渡工人',
      '1986年1月9日　星期四　第31期',
      cut[0],
      `${cut[1]}木料棚。`,
      ...other,
      ...rest,
      ...last,
    ].join('\n\n'),
  )
  expect(articles.find(({ fields }) => fields.title === cut[0])?.body).toHaveLength(1)
})
