// Pages of sites and accounts: lists of short news, the account below a title, pictures and players that were not saved.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const bridge = '　　渡口的木桥上周修完，新换的桥板一共一百二十块，每块都刷了桐油，走上去不再吱呀作响。'
const boat = '　　渡船也停了三天，船工把船底刮净，补了四处裂缝，早上六点又照常开出，坐船的人比从前还多。'

const read = (source: string) => {
  const { articles, issue } = convertText(source)
  return { articles: articles.map(({ fields, body }) => ({ ...fields, texts: body.length })), issue }
}

test('a listed text has its day behind its title, or below it', () => {
  const [first, second] = read(
    `渡口镇教育组\n首页 > 动态\n\n木桥修完\n[2014-10-21]\n${bridge}\n\n渡船补好　2014-10-18\n${boat}\n`,
  ).articles
  expect(first).toMatchObject({ title: '木桥修完', date: '2014-10-21' })
  expect(second).toMatchObject({ title: '渡船补好', date: '2014-10-18' })
})

test('a page of several texts is of the day on which it was seen, or of the newest', () => {
  const posts = `\n\n木桥修完　2014-10-18\n${bridge}\n\n渡船补好　2014-10-21\n${boat}\n`
  expect(read(`渡口镇政府\n首页 > 动态${posts}`).issue.date).toBe('2014-10-21')
  expect(read(`渡口镇政府\n今天是2014年11月2日\n首页 > 动态${posts}`).issue.date).toBe('2014-11-02')
})

test('the account stands below the title, and is none', () => {
  const { articles, issue } = read(
    `木桥修完 渡船也补好了\n\n渡口微生活\n2014-10-21 18:30\n\n${bridge}\n\n${boat}\n\n阅读 2013\n分享 收藏 在看 12`,
  )
  expect(articles.map(({ title }) => title)).toEqual(['木桥修完 渡船也补好了'])
  expect(issue.title).toBe('渡口微生活')
})

test('the account stands below 原创 and the writer’s name too; a call to follow it is no text', () => {
  const { articles, issue } = read(
    `木桥修完 渡船也补好了\n原创\n何立\n渡口微生活\n2014-10-21 18:30\n↑点击上方“渡口微生活”可订阅哦！\n\n${bridge}\n\n${boat}\n\n阅读 2013`,
  )
  expect(articles).toMatchObject([{ title: '木桥修完 渡船也补好了', texts: 2 }])
  expect(issue.title).toBe('渡口微生活')
})

test('a person above the day is no account', () =>
  expect(
    read(`木桥修完 渡船也补好了\n林远\n2014-10-21 18:30\n\n${bridge}\n\n${boat}\n\n阅读 2013`).issue.title,
  ).toBeUndefined())

test('what stands right below the file of a picture tells what it shows', () => {
  const [article] = convertText(
    `木桥修完\n发布时间：2014-10-21 09:12　来源：镇政府\n\n${bridge}\n\nIMG_1021.jpg\n船工在刷桐油\n\n${boat}`,
  ).articles
  expect(article?.body).toMatchObject([{}, { role: 'caption', text: '船工在刷桐油' }, {}])
})

test('players, counts and links among the paragraphs are no text', () => {
  const amid = ['00:00 / 02:15 高清 倍速', '讚 1,204', '【相关报道：渡口下月通船】', '共2页 [1] [2]', '廣告']
  for (const line of amid)
    expect(
      read(`木桥修完\n2014-10-21 09:12　来源：渡口晚报\n\n${bridge}\n\n${line}\n\n${boat}`).articles,
      line,
    ).toMatchObject([{ title: '木桥修完', texts: 2 }])
})

test('figures on both sides of a gap stand below the title', () =>
  expect(
    read(
      `首页 > 要闻\n\n木桥上周修完，渡船也补好了\n投入三十万元 新换桥板120块\n\n发布时间：2014-10-21　来源：镇政府\n\n${bridge}\n\n${boat}`,
    ).articles,
  ).toMatchObject([{ title: '木桥上周修完，渡船也补好了', subtitle: '投入三十万元 新换桥板120块' }]))

test('what a picture shows may stand between the buttons of a series', () => {
  const [article] = convertText(
    `首页 > 图片\n\n【组图】渡船补好了\n2014-10-21 09:00:00 来源：渡口网\n\n${boat}\n\n点击图片进入下一页\n\n船工在刷桐油。何立摄\n\n1/5`,
  ).articles
  expect(article?.body.at(-1)?.text).toBe('船工在刷桐油。何立摄')
})

test('a line that says who asked, with the day, is no title', () =>
  expect(
    read(
      `渡口镇政府 > 热线\n\n网友：船工　2014-10-21\n${bridge}\n\n回复单位：镇建设站　2014-10-23\n${boat}`,
    ).articles.map(({ title }) => title),
  ).not.toContain('网友：船工'))

test('a page of a paper with three writers is no page of one article, whatever its site has around it', () => {
  const verse = '渡　口（外一首）\n何　立\n\n月亮在井里\n被水桶打碎\n又慢慢合拢'
  expect(
    read(
      `渡口日报 | 数字报首页 | 版面概览 | 标题索引\n2014-11-08　星期六　第3版　副刊·木桥\n放大⊕ 缩小⊖ 默认○\n\n【渡口灯火】\n父亲的船\n□林远\n\n${boat}\n\n${bridge}\n\n${verse}\n\n【灯下漫笔】\n说“慢”\n方明\n\n${bridge}\n\n${boat}\n\n上一篇：桥修好了\n下一篇：没有了\n渡口日报社主办　渡口网制作`,
    ).articles.map(({ title }) => title),
  ).toEqual(['父亲的船', '渡 口（外一首）', '说“慢”'])
})
