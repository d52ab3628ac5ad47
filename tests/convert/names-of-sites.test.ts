import { expect, test } from 'vitest'
import { readDate, readSeason } from '../../src/convert/dates.ts'
import { convertText } from './convert-text.ts'

const text =
  '　　今年秋天，村里的老人们把晒谷场腾了出来，请来县剧团演了三天大戏，锣鼓一响，全村的狗都叫了起来。'

test.each([
  ['石渡日报数字报刊平台', '石渡日报'],
  ['石渡日报多媒体数字版', '石渡日报'],
  ['石渡晚报电子报刊', '石渡晚报'],
])('“%s” is the page of %s', (head, title) => {
  const source = [
    head,
    '2014年09月17日 星期三　第 3 版:县区新闻',
    '数字报首页 | 版面导航 | 标题导航',
    '',
    '晒谷场上三天大戏',
    text,
    text,
  ]
  expect(convertText(source.join('\n')).issue.title).toBe(title)
})

test('an account is named behind who wrote, a colon between or not', () => {
  const source = ['晒谷场上三天大戏', '原创: 石渡发布 石渡发布 2019-10-21 06:58', '', text, text]
  expect(convertText(source.join('\n')).issue.title).toBe('石渡发布')
})

test('a day by the sun behind the lunar month, and a season behind a stroke', () => {
  expect(readDate('一九八八年農曆戊辰年五月　陽曆六月十五日')?.edtf).toBe('1988-06-15')
  expect(readSeason('第 41 期    2015 / 夏')).toBe('2015-22')
})
