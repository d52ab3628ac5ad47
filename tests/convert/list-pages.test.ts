// A Chinese page that is nothing but a list of headings: one article, of its last day.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test('days over bullets are sub-headings', () => {
  const { articles, issue } = convertText(
    [
      '# 渡口新聞公報',
      '',
      '## 2015-03-26',
      '- **石橋失火特別通知**',
      '- **民政處開放臨時住所**',
      '- **警方設立熱線**',
      '',
      '## 2015-03-27',
      '- **各村合力撲救石橋失火**',
      '- **縣長探望傷者（附圖）**',
      '- **教育局繼續提供支援**',
      '- **加開臨時住所**',
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['渡口新聞公報'])
  expect(articles[0]?.body.map(({ role }) => role).join(' ')).toBe(
    'subhead item item item subhead item item item item',
  )
  expect(issue.date).toBe('2015-03-27')
})

test('each entry may have its day behind it', () => {
  const rows = [
    '关于植树的通知',
    '关于石桥的公告',
    '关于夜校的通知',
    '地方志启事来函',
    '龙舟赛的通知',
    '河道的公告',
  ]
  const { articles, issue } = convertText(
    ['渡口县 通知公告', '', ...rows.map((row, i) => `${row} 2014-03-0${i + 1}`)].join('\n'),
  )
  expect(articles.map(({ body }) => body.length)).toEqual([6])
  expect(issue.date).toBe('2014-03-06')
})
