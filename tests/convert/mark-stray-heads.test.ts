import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const prose = [
  '　　秋收以后，村里的老人把晒谷场腾了出来，请来县剧团演了三天大戏，锣鼓一响，全村的狗都叫了起来。',
  '　　最后一晚下了小雨，看戏的人撑着伞没有走，台上的人也没有停，一直唱到了半夜才散场。',
]

test('a line between the bars of a page and its title is part of the head, and no furniture', () => {
  const { articles } = convertText(
    [
      '首页 | 往期回顾 | 版面概览 | 报网互动',
      '砚川晚报',
      '2011年4月19日 星期二',
      '上一篇4 放大+ 缩小- 默认o 朗读',
      '',
      '台上不停锣 台下不收伞',
      '',
      '三天大戏唱热晒谷场',
      '',
      '□本报记者 林远',
      ...prose,
      '上一篇4',
      '收藏 打印 推荐给朋友',
    ].join('\n'),
  )
  expect(articles.map(({ fields: { kicker, title, byline } }) => [kicker, title, byline])).toEqual([
    ['台上不停锣 台下不收伞', '三天大戏唱热晒谷场', ['林远']],
  ])
})

test('the name of a channel above the title is none of its head', () => {
  const { articles } = convertText(
    [
      '网站首页 | 新闻 | 论坛',
      '当前位置：首页 > 乡镇动态 > 正文',
      '乡镇动态',
      '晒谷场上三天大戏',
      '2011-04-19 10:20',
      ...prose,
    ].join('\n'),
  )
  expect(articles.map(({ fields: { kicker, title } }) => [kicker, title])).toEqual([
    [undefined, '晒谷场上三天大戏'],
  ])
})
