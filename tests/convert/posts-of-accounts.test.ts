// The post of an account, saved with what the app sets around it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const texts = [
  '夜里九点，渡口的灯还亮着，守灯的老人坐在石阶上数着对岸的船，他说今晚要等最后一班。',
  '最后一班船上只有两个人，一个是下了晚课的老师，一个是背着药箱的大夫，都说看见灯就放心。',
]
const post = (...head: string[]) =>
  convertText(['渡口的灯等最后一班船', '', ...head, '', ...texts].join('\n\n'))

test('who wrote it stands before the account', () => {
  const [article] = post('原创 林远 渡口微报 2021-05-04 21:30').articles
  expect(article?.fields).toMatchObject({ title: '渡口的灯等最后一班船', byline: ['林远'] })
})

test('an office before the account is nobody', () => {
  const [article] = post('原创 渡口镇 渡口微报 2021-05-04 21:30').articles
  expect(article?.fields.byline).toBeUndefined()
})

test.each([
  [['收录于话题', '#渡口的一天', '18个']],
  [['收录于合集', '#渡口的一天', '18个内容', '#守灯人', '3篇']],
  [['收录于专题', '#渡口的一天#']],
])('its topics belong to the app: %j', (topics) => {
  const { articles } = post('原创 林远 渡口微报 2021-05-04 21:30', ...topics)
  expect(articles.map(({ fields: { title, section } }) => [title, section])).toEqual([
    ['渡口的灯等最后一班船', undefined],
  ])
  expect(articles[0]?.body.map(({ text }) => text)).toEqual(texts)
})

test('a label set apart before its bar names who the text comes from, and who edited it', () => {
  const { articles, furniture } = convertText(
    [
      '渡口的灯等最后一班船',
      '原创 林远 渡口微报 2021-05-04 21:30',
      ...texts,
      '来 源 | 渡口镇茶站',
      '编 辑 | 何立',
    ].join('\n\n'),
  )
  expect(articles[0]?.fields.credit).toBe('渡口镇茶站')
  expect(furniture.at(-1)).toMatchObject({ kind: 'editors', lines: [[11, 11]] })
})

const stamped = (head: string[], foot: string[] = []) =>
  convertText([...head, '', ...texts, ...foot].join('\n'))

test.each([
  ['2015-10-20 渡口微报 渡口微报', '2015-10-20', '渡口微报', undefined],
  ['2016-07-09 林远 渡口微报', '2016-07-09', '渡口微报', ['林远']],
  ['渡口微报 2022-08-17 20:00 发表于浙江', '2022-08-17', '渡口微报', undefined],
])('the line of day and account, %s, is the app’s', (line, date, title, byline) => {
  const { issue, articles } = stamped(
    ['提示：点击上方"渡口微报"↑免费订阅本刊', '渡口的灯等最后一班船', line],
    ['阅读 2103', '投诉'],
  )
  expect(issue).toMatchObject({ date, title })
  expect(articles.map(({ fields }) => [fields.title, fields.byline])).toEqual([
    ['渡口的灯等最后一班船', byline],
  ])
})

test('the card of the account and what readers like besides are no part of a post', () => {
  const { articles } = stamped(
    [
      '渡口的灯等最后一班船',
      '以下文章来源于渡口旧事 ，作者渡口编辑部',
      '渡口旧事.',
      '说说渡口的人和事',
      '',
      '渡口微报 2022-08-17 20:00 发表于浙江',
    ],
    ['点个“在看”你最好看', '喜欢此内容的人还喜欢', '石阶上的老人', '渡口微报'],
  )
  expect(articles).toHaveLength(1)
  expect(articles[0]?.body.map(({ text }) => text)).toEqual(texts)
})

test('a day at the foot of a post is its day', () => {
  const { issue } = stamped(
    ['渡口的灯等最后一班船', '微信号：dukou'],
    ['阅读原文 阅读 32 赞 6', '2018年7月23日'],
  )
  expect(issue.date).toBe('2018-07-23')
})

test('a paper, a writer and a day below a title name the writer', () => {
  const { articles } = stamped([
    '渡口的燈等最後一班船',
    '渡口時報 林小遠 2019年8月27日 下午5:32',
    '讚 分享 LINE',
  ])
  expect(articles[0]?.fields.byline).toEqual(['林小遠'])
})

test('the name of an app above the title, and again at the foot, is no part of the article', () => {
  const { articles } = stamped(
    ['云上渡口', '渡口的灯等最后一班船', '2023-05-03 18:40:12'],
    ['来源：渡口县融媒体中心', '云上渡口客户端'],
  )
  expect(articles.map(({ fields }) => [fields.kicker, fields.title])).toEqual([
    [undefined, '渡口的灯等最后一班船'],
  ])
})

test('who wrote and the account may stand over the day', () => {
  const { issue, articles } = stamped(
    ['渡口的灯等最后一班船', '原创 渡口小编 渡口微报', '2023-09-28 11:20 发表于四川'],
    ['分享', '收藏'],
  )
  expect(issue).toMatchObject({ title: '渡口微报', date: '2023-09-28' })
  expect(articles[0]?.body.map(({ text }) => text)).toEqual(texts)
})

test('the card of the account, below the line that names it, is the app’s', () => {
  const { articles } = stamped(
    ['渡口的灯等最后一班船', '2017-12-20 林远 渡口微报', '渡口微报', 'dukou2016', '写渡口的人和事'],
    ['3 条留言', '阅读 2103'],
  )
  expect(articles.map(({ fields, body }) => [fields.title, body.map(({ text }) => text)])).toEqual([
    ['渡口的灯等最后一班船', texts],
  ])
})

test('a row of writer, paper and editor below a title is no text, and a label before a day names nobody', () => {
  const head = ['首页 > 渡口新闻 > 正文', '渡口的灯等最后一班船']
  const row = stamped([
    ...head,
    '渡口新闻网 发布时间：2012-01-18 10:02:41',
    '作者：林远 来源：渡口日报 责任编辑：何立',
  ])
  expect(row.articles[0]?.body.map(({ text }) => text)).toEqual(texts)
  expect(row.articles[0]?.fields.byline).toEqual(['林远'])
  const posted = stamped([...head, '張貼日期：2016/10/07 發布單位：社會課 點閱：215'])
  expect(posted.articles[0]?.fields.byline).toBeUndefined()
})
