import { expect, test } from 'vitest'
import { nameOnPage } from '../../src/convert/head-names.ts'
import { readSiteHead, withoutColumns } from '../../src/convert/site-heads.ts'
import type { LineNode } from '../../src/convert/tree.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}
const siteOf = (...lines: string[]) =>
  readSiteHead({ head: lines.map(line), foot: [], titles: [], first: line(lines[0] ?? '') })
const bar = '首页 | 新闻 | 服务 | 互动'

test('a name in Chinese with the same in Latin letters behind it, or its address, is the site', () => {
  expect(siteOf('渡口古镇 DUKOU ANCIENT TOWN', bar)).toBe('渡口古镇')
  expect(siteOf('渡口晚报网  dkwb.com.cn', bar)).toBe('渡口晚报网')
  expect(siteOf('渡口古镇 DUKOU ANCIENT TOWN')).toBeUndefined()
})

test('a name right above an address is the site', () => {
  expect(siteOf('长者助手', '渡口镇人民政府', 'www.dukou.example.cn', bar)).toBe('渡口镇人民政府')
  expect(siteOf('工作动态', 'www.dukou.example.cn', bar)).toBeUndefined()
})

test('a blog and a board are named as such', () => {
  expect(siteOf('大山首页 | 新闻 | 博客 | 图片', '老渡口的博客', '首页 博文目录 图片 关于我')).toBe(
    '老渡口的博客',
  )
  expect(siteOf('百度贴吧', bar, '渡口吧  关注: 1,210  帖子: 3,447')).toBe('渡口吧')
})

test('the first line has the site before its column', () => {
  expect(siteOf('渡口农网－－读书', bar)).toBe('渡口农网')
  expect(siteOf('问医保 - 渡口市人力资源和社会保障网', bar)).toBe('渡口市人力资源和社会保障网')
})

test('the first line names the site without a bar of links too', () => {
  expect(siteOf('渡口网－－读书－－新书连载', '手机看新闻')).toBe('渡口网')
  expect(siteOf('From: news@dukou.example', '渡口网－－读书')).toBeUndefined()
  expect(siteOf('网页 新闻 贴吧 知道 MP3 图片', '渡口吧', '共有12篇')).toBe('渡口吧')
})

test('a word of the bar names a column and no sheet', () => {
  const left = withoutColumns(
    [line('工作动态(4月第2期)'), line('渡口通讯')],
    [line('首页 | 工作动态 | 公告')],
  )
  expect(left.map(({ value }) => value)).toEqual(['渡口通讯'])
})

test('a line at the head of a page that states the number names its sheet', () => {
  expect(nameOnPage([line(bar), line('渡口寺會訊　第二百期')])).toBe('渡口寺會訊')
  expect(nameOnPage([line(bar), line('渡口寺會訊')])).toBeUndefined()
})
