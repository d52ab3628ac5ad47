// Headings between runs of signs, or between rules, as plain mails set them.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (name: string) =>
  `${name}昨日清早重新開放，守橋的老人拉開鐵鏈，第一個過橋的是賣豆腐的何嬸，她說這一趟省了四里路，往後每天都能早回家半個鐘頭。`

const sheet = (frame: (words: string) => string[]) =>
  [
    '渡口電子報 第12期',
    '2008年3月3日',
    '',
    ...frame('本期目錄'),
    '木橋重新開放',
    '茶山開採',
    '讀者來信',
    '',
    ...frame('最新消息'),
    '',
    '木橋重新開放',
    '',
    text('木橋'),
    '',
    ...frame('鄉土人物'),
    '',
    '茶山開採',
    '',
    text('茶山'),
    '',
    ...frame('讀者來信'),
    '',
    text('渡口的路燈'),
  ].join('\n')

test.each([
  ['=', (words: string) => [`===== ${words} =====`]],
  ['〖', (words: string) => [`--〖${words}〗--------------------`]],
  ['◆', (words: string) => [`◆◇◆ ${words} ◆◇◆`]],
  [':', (words: string) => [`:::${words}:::`]],
  ['rules', (words: string) => ['----------', `  ${words}`, '----------']],
  ['a box', (words: string) => ['┌──────┐', `│ ${words} │`, '└──────┘']],
])('%s around words over a title heads a section, over a text it is a title', (_, frame) => {
  const { articles } = convertText(sheet(frame))
  expect(articles.map(({ fields: { title, section } }) => [title, section])).toEqual([
    ['木橋重新開放', '最新消息'],
    ['茶山開採', '鄉土人物'],
    ['讀者來信', undefined],
  ])
})

test('counted titles between rules are titles, with their bylines below', () => {
  const rule = '===================='
  const source = ['木橋重新開放', '茶山開採', '路燈'].flatMap((title, i) => [
    rule,
    `${i + 1}. ${title}`,
    rule,
    '文：林遠',
    '',
    text(title),
    '',
  ])
  const { articles } = convertText(['渡口電子報 第12期', '2008年3月3日', '', ...source].join('\n'))
  expect(articles.map(({ fields: { title, byline } }) => [title, byline])).toEqual([
    ['木橋重新開放', ['林遠']],
    ['茶山開採', ['林遠']],
    ['路燈', ['林遠']],
  ])
})
