import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  '　　桥头的路灯坏了半个月，晚上放学的孩子都打着手电走。昨天电工老吴带着梯子来看过，说是接头进了水，换两个就好。'

const read = (source: string) => {
  const { articles, issue } = convertText(source)
  return { titles: articles.map(({ fields }) => fields.title), site: issue.title, date: issue.date }
}

test('who posted, his rank and the replies are no articles; the day is that of the first post', () =>
  expect(
    read(
      `渡口论坛 -> 邻里 -> 桥头的路灯修好了\n您是本帖第 32 个阅读者\n\n桥头老吴\n等级：侠客\n注册：2003-5-1\n发表于 2009-3-21 8:12:33　楼主\n\n${text}\n\n渡船\n等级：新手\n发表于 2009-3-21 9:40:02　2楼\n谢谢老吴！\n\nPowered by Dvbbs`,
    ),
  ).toEqual({ titles: ['桥头的路灯修好了'], site: '渡口论坛', date: '2009-03-21' }))

test('the title of a thread stands behind its label', () =>
  expect(
    read(
      `渡口论坛 » 邻里 » 路灯\n[回复]　　主题：桥头的路灯修好了\n\n桥头老吴\n级别: 侠客\n楼主 发表于: 2009-03-21 08:12\n\n${text}\n\n渡船\n级别: 新手\n沙发 发表于: 2009-03-21 09:40\n谢谢！`,
    ).titles,
  ).toEqual(['桥头的路灯修好了']))

test('a post of several numbered notices gives an article for each', () =>
  expect(
    read(
      `渡口论坛 → 公告 → 三月通知汇总\n快速回复\n\n居委会\n级别：版主\n发表于 2009-3-21 8:12　楼主\n\n各位邻居，两件事情。\n\n一、关于路灯的通知\n${text}\n\n二、关于水箱的通知\n　　三号楼的水箱定于月底清洗，那天上午停水，请各家先存好一天的用水，下午三点以后恢复。\n\n渡船\n级别：新手\n发表于 2009-3-21 9:40　2楼\n收到。`,
    ).titles,
  ).toEqual(['一、关于路灯的通知', '二、关于水箱的通知']))
