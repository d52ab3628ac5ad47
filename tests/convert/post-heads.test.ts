// Several posts in one source: the line below each title says when it was posted, by whom, for which office.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const fieldsOf = (lines: string[]) =>
  convertText(lines.join('\n')).articles.map(({ fields: { title, date, byline, credit } }) => ({
    title,
    date,
    byline,
    credit,
  }))

const texts = [
  '昨天夜里，渡口的灯重新亮了起来，守灯的老人说，这盏灯整整停了四十天，对岸的人都说看不清水。',
  '茶山今天开采，比去年早了五天，第一批鲜叶下午就送到了合作社，收购价比去年每斤高出三块钱。',
]

test('names and an office stand behind the time of day without a label', () => {
  expect(
    fieldsOf([
      '渡口的灯修好了',
      '2021-05-04 09:12 渡口县融媒体中心 记者 林远 何立',
      texts[0] as string,
      '转发 评论 赞 41',
      '',
      '茶山开采了',
      '2021-05-03 18:40 来源：渡口县茶叶局 供稿：张砚',
      texts[1] as string,
      '转发 评论 赞 12',
    ]),
  ).toEqual([
    { title: '渡口的灯修好了', date: '2021-05-04', byline: ['林远', '何立'], credit: '渡口县融媒体中心' },
    { title: '茶山开采了', date: '2021-05-03', byline: ['张砚'], credit: '渡口县茶叶局' },
  ])
})

test('a writer stands before the account and the day', () => {
  expect(
    fieldsOf([
      '渡口的灯修好了',
      '原创 林远 渡口微报 2021-05-04 09:12',
      texts[0] as string,
      '',
      '茶山开采了',
      '渡口微报 2021-05-03 18:40',
      texts[1] as string,
    ]),
  ).toMatchObject([
    { date: '2021-05-04', byline: ['林远'] },
    { date: '2021-05-03', byline: undefined },
  ])
})

test('a day in brackets above a title is of the post below', () => {
  expect(
    fieldsOf([
      '[2021-05-04 09:12]',
      '渡口的灯修好了',
      '来源：渡口县融媒体中心 作者：林远 点击：318',
      texts[0] as string,
      '分享 打印 收藏',
      '',
      '[2021-05-03 18:40]',
      '茶山开采了',
      '来源：渡口县茶叶局 点击：204',
      texts[1] as string,
      '分享 打印 收藏',
    ]).map(({ title, date }) => [title, date]),
  ).toEqual([
    ['渡口的灯修好了', '2021-05-04'],
    ['茶山开采了', '2021-05-03'],
  ])
})
