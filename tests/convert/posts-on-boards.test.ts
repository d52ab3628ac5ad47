import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const first = '渡口市交通局表示，封閉三個月的渡口大橋今日上午恢復雙向通車，過橋車輛限速'
const rest = '四十公里。市交通局提醒，橋面仍有少量施工圍籬。'
const second = '大橋附近居民說，封橋期間上學要繞道半小時，「現在總算方便了」。'

test('the form of a board gives title, writer and paper of the story that a post brings', () => {
  const source = [
    '1.媒體來源:\n※ 請寫全名\n渡口日報\n',
    '2.記者署名:\n何立安\n',
    '3.完整報導標題:\n渡口大橋恢復通車　居民盼了三個月\n',
    `4.完整報導內文:\n※ 轉述的不算！\n${first}\n${rest}\n\n${second}\n`,
    '5.完整報導網址 (可用短網址):\nhttps://news.example/1\n',
    '6.備註:\n終於通車了',
  ]
  const { articles, issue } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => fields)).toEqual([
    { title: '渡口大橋恢復通車 居民盼了三個月', byline: ['何立安'] },
  ])
  expect(articles[0]?.body.map(({ text }) => text)).toEqual([first + rest, second])
  expect(issue.title).toBe('渡口日報')
})

test('the answers may stand beside the questions', () => {
  const source = [
    '【新聞來源】渡口日報',
    '【新聞標題】渡口大橋恢復通車',
    '【新聞連結】https://news.example/1',
    `【新聞內容】\n${first}${rest}\n\n${second}`,
    '【個人意見】\n終於通車了',
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields, body }) => [fields.title, body.length])).toEqual([['渡口大橋恢復通車', 2]])
})

test('a board sets fields above a post, and replies below', () => {
  const source = [
    '作者 linyuan (橋頭老林)\n看板 Dukou',
    '標題 [新聞] 渡口大橋恢復通車\n時間 Mon May 25 10:11:12 2020\n',
    `${first}\n${rest}\n\n${second}\n`,
    '--\n※ 發信站: 渡口小站, 來自: 10.0.0.1',
    '推 anli: 終於 05/25 10:20\n→ anli: 繞路繞到煩 05/25 10:21',
  ]
  const { articles, issue } = convertText(source.join('\n'))
  expect(articles.map(({ fields, body }) => [fields.title, body.map(({ text }) => text)])).toEqual([
    ['渡口大橋恢復通車', [first + rest, second]],
  ])
  expect(issue.date).toBe('2020-05-25')
})
