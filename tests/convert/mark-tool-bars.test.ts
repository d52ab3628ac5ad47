// The bars of an e-paper: the day, links to the next text, sizes of type.
import { expect, test } from 'vitest'
import { isToolBar } from '../../src/convert/tool-bars.ts'
import { convertText } from './convert-text.ts'

const text =
  '　　昨天清早，渡口的木桥重新开放，守桥的老人拉开铁链，第一个过桥的是卖豆腐的何婶，她说这一趟省了四里路，往后每天都能早回家半个钟头。'

test('a bar has links and sizes alone, beside a day or not', () => {
  for (const bar of [
    '2016年05月09日 放大 缩小 默认',
    '2016-05-09 星期一 【放大】【缩小】【默认】',
    '3 上一篇  下一篇 4                2016 年 5 月 9 日 星期一 放大 缩小 默认',
    '上一篇 下一篇 | 放大 + 缩小 -',
    '« 上一版 下一版 »',
  ])
    expect(isToolBar(bar), bar).toBe(true)
  for (const line of [
    '放大镜下的渡口',
    '2016年05月09日 星期一',
    '2016年5月9日 默认的规矩',
    '上一期 渡口的灯',
    '下一篇：茶山开采了',
  ])
    expect(isToolBar(line), line).toBe(false)
})

test('each bar with the day opens an article, whatever heads it', () => {
  const bar = '2016年05月09日 放大 缩小 默认'
  const source = [
    '渡口晚报数字报',
    '2016年5月9日 星期一',
    '第03版：民生',
    bar,
    '守桥人说往后不再收费 两岸约八百户受益',
    '渡口的木桥重新开放',
    '本报记者 林远',
    text,
    '　　夜里谁来守桥',
    text.replace('昨天清早', '昨天夜里'),
    bar,
    '茶山开采了',
    text.replace('木桥', '茶山'),
    bar,
    '集市改在桥头',
    text.replace('木桥', '集市'),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields: { title, kicker, subtitle } }) => ({ title, kicker, subtitle }))).toEqual([
    { title: '渡口的木桥重新开放', kicker: '守桥人说往后不再收费 两岸约八百户受益', subtitle: undefined },
    { title: '茶山开采了', kicker: undefined, subtitle: undefined },
    { title: '集市改在桥头', kicker: undefined, subtitle: undefined },
  ])
  expect(articles[0]?.body.map(({ role }) => role)).toEqual(['paragraph', 'subhead', 'paragraph'])
})

test('a bar below a title opens nothing', () => {
  const bar = '2016年05月09日 放大 缩小 默认'
  const source = [
    '渡口的木桥重新开放',
    bar,
    '本报记者 林远',
    text,
    '茶山今天开采了',
    bar,
    '本报记者 何立',
    text,
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields: { title, byline } }) => [title, byline])).toEqual([
    ['渡口的木桥重新开放', ['林远']],
    ['茶山今天开采了', ['何立']],
  ])
})
