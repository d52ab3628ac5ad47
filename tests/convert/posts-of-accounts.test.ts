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
