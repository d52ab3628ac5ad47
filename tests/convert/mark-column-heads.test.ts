import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `${about}自本月起每逢週六下午開放兩個小時，凡持有借書證的鄉親都可以進入，帶孩子來的家長請在門口登記。`

const gap = ['', '', '']
const piece = (title: string, about: string) => [
  '渡口鐘聲',
  ...gap,
  title,
  '',
  text(about),
  '',
  '截止日期：2023年5月31日 下午6:00（當地時間）',
  '',
  '（點此報名）',
  ...gap,
]

test('words far from all else above each piece of a letter are its section', () => {
  const { articles } = convertText(
    [
      ...piece('夜校開課招生', '夜校'),
      ...piece('山村讀書會新書介紹', '讀書會'),
      ...piece('老渡船照片徵集', '照片室'),
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => [fields.title, fields.section])).toEqual([
    ['夜校開課招生', '渡口鐘聲'],
    ['山村讀書會新書介紹', '渡口鐘聲'],
    ['老渡船照片徵集', '渡口鐘聲'],
  ])
  for (const { body } of articles) expect(body.map(({ text }) => text).join('')).toContain('截止日期')
  for (const { body } of articles) expect(body.map(({ text }) => text).join('')).toContain('點此報名')
})

test('words that stand above a text and not above titles are no section', () => {
  const run = ['渡口鐘聲', ...gap, text('夜校'), ...gap]
  const { articles } = convertText(['夜校開課招生', '', ...run, ...run, ...run].join('\n'))
  expect(articles.some(({ fields }) => fields.section === '渡口鐘聲')).toBe(false)
})
