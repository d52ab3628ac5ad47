import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `${about}在渡口小学的操场上举行，来自八个村的三十多名船工和家属参加，评委按照速度和安全两项打分，成绩当天贴在码头的布告栏里。`

test('few words that tell of pictures between paragraphs are captions of one article', () => {
  const source = [
    '渡口镇举办第三届撑船比赛',
    text('比赛'),
    '',
    '撑船比赛现场',
    '',
    '急救演示现场',
    '',
    text('闭幕式'),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['渡口镇举办第三届撑船比赛'])
  expect(articles[0]?.body.map(({ role }) => role)).toEqual(['paragraph', 'caption', 'caption', 'paragraph'])
})

test('lines with a sign that points up, below the last sentence, are captions', () => {
  const source = [
    '渡口镇举办撑船比赛',
    text('比赛'),
    '▲村民在岸边助威',
    '▲领奖的船工',
    '编辑：林远  审核：何立',
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles[0]?.body.map(({ role }) => role)).toEqual(['paragraph', 'caption', 'caption'])
})

test('such words alone between two texts may be a title', () => {
  const source = ['渡口镇举办撑船比赛', text('比赛'), '', '走进木桥修复现场', '', text('修复')]
  expect(convertText(source.join('\n')).articles).toHaveLength(2)
})
