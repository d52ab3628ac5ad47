import { expect, test } from 'vitest'
import {
  type PageAround,
  readFollowed,
  readHolder,
  readKeeper,
  readPoster,
  readSite,
} from '../../src/convert/read-site.ts'
import { letters } from '../../src/convert/text.ts'
import type { LineNode } from '../../src/convert/tree.ts'

const line = (value: string): LineNode => {
  const point = { line: 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}

const page = (head: string[], foot: string[] = []): PageAround => ({
  head: head.map(line),
  foot: foot.map(line),
  titles: [letters('后山柿子红了 订单先到树下')],
})

test('the window names the site beside the title, however both are parted', () => {
  expect(readSite(page(['后山柿子红了 订单先到树下_本地新闻_砚川在线']))).toBe('砚川在线')
  expect(readSite(page(['砚川日报-后山柿子红了 订单先到树下', '第3版　县乡']))).toBe('砚川日报')
  expect(readSite(page(['后山柿子红了 订单先到树下 - 砚川网 - 砚川县委宣传部主办']))).toBe('砚川网')
})

test('the bar of links or the place names it, never by a channel', () => {
  expect(readSite(page(['砚川网首页 | 新闻 | 论坛 | 房产', '新闻中心 > 本地 > 正文']))).toBe('砚川网')
  expect(readSite(page(['砚川论坛 -> 邻里 -> 停水通知']))).toBe('砚川论坛')
  expect(readSite(page(['设为首页 | 加入收藏', '当前位置：首页 > 工作动态 > 正文']))).toBeUndefined()
})

test('the office or the site stands above its bar', () => {
  const bar = '首页　政务公开　办事服务　互动交流'
  expect(readSite(page(['砚川县人民政府', '无障碍　手机版', bar]))).toBe('砚川县人民政府')
  expect(readSite(page(['硯川新聞網 YC News', '即時 焦點 政治 社會 地方']))).toBe('硯川新聞網')
  expect(readSite(page(['欢迎访问砚川文明网　今日多云', bar]))).toBe('砚川文明网')
})

test('the foot says who holds the rights, or who keeps the site up', () => {
  expect(readHolder(page([], ['砚川广播电视台版权所有　许可证000号']))).toBe('砚川广播电视台')
  expect(readHolder(page([], ['© 2014 砚川日报报业集团 版权所有']))).toBe('砚川日报')
  expect(readHolder(page([], ['Copyright 2001-2013 yanchuan.example']))).toBeUndefined()
  expect(readKeeper(page(['首页 > 公示'], ['主办：砚川县水利局　承办：信息中心']))).toBe('砚川县水利局')
  expect(readKeeper(page([], ['主办：砚川居民区党支部']))).toBeUndefined()
})

test('an account asks to be followed', () =>
  expect(readFollowed([line('长按二维码，关注“石渡微生活”')])).toBe('石渡微生活'))

test('an account says what it is called, or what it is inside its system', () => {
  expect(readFollowed([line('微信公众号：石渡微生活')])).toBe('石渡微生活')
  expect(readFollowed([line('石渡微生活'), line('微信号：shidu2014')])).toBe('石渡微生活')
})

test('who put a text up stands beside the time of day, if that is no person', () => {
  expect(readPoster([line('石渡微生活 2014年10月21日 18:30 湖北')])).toBe('石渡微生活')
  expect(readPoster([line('2014-10-21 18:30　石渡发布')])).toBe('石渡发布')
  expect(readPoster([line('林远 2014-10-21 18:30')])).toBeUndefined()
})

test('the first word of a bar is a site only when a site is called so', () => {
  expect(readSite(page(['砚川热线 | 新闻 | 论坛 | 百姓呼声 | 房产', '新闻首页 → 民生 → 正文']))).toBe(
    '砚川热线',
  )
  expect(readSite(page(['砚川工人报电子版　　　　首页　返回　帮助']))).toBe('砚川工人报')
  expect(readSite(page(['新闻 | 论坛 | 百姓呼声 | 房产']))).toBeUndefined()
})

test('a name alone between two bars is the site', () => {
  expect(readSite(page(['網站導覽 | RSS | 我的新聞', '砚川新聞網', '即時 焦點 地方 社會 影劇']))).toBe(
    '砚川新聞網',
  )
})

test('what the foot says of rights names nobody', () => {
  expect(readHolder(page([], ['本文版权归作者所有']))).toBeUndefined()
  expect(readHolder(page([], ['©2010 使用前必读 协议']))).toBeUndefined()
})
