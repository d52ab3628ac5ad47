import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text =
  '　　石渡讯（记者 罗小蔓）昨天一早，镇里的五位河长带着水桶和卷尺，从石渡大桥出发，沿着江边走了十一公里，一路查看排水口。'

test('all above a breadcrumb is the head of the page, its steps on lines of their own', () => {
  const source = [
    '　　欢迎访问石渡新闻网　我们见证石渡　　　　　电话：0000-5550210　　邮箱：news@example.cn　　网站简介　|　设为首页　|　加入收藏',
    '热点新闻  视频新闻',
    '投资指南  重大项目  人事任免',
    '走进石渡',
    '您当前的位置 ：',
    '柳江网首页',
    ' > ',
    '石渡网',
    ' > ',
    '热点新闻',
    '石渡镇五位河长沿江走了一天',
    'www.shidu.example.cn　2016-10-19 09:15　来源：石渡新闻网　编辑：罗小蔓',
    text,
  ]
  const { articles, issue } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => fields.title)).toEqual(['石渡镇五位河长沿江走了一天'])
  expect(articles[0]?.body).toHaveLength(1)
  expect(issue.date).toBe('2016-10-19')
})

test('links above a text end above its title', () => {
  const links = ['往期回顾', '上一版  下一版', '标题导航', '老码头改成了图书角', '芒种前后话插秧', '简讯两则']
  const source = [
    '石渡日报数字报首页 | 版面导航 | 标题导航',
    '2012年6月21日 星期四 上一期 下一期',
    ...links,
    '老码头改成了图书角',
    '□本报记者 钟晓芸',
    text,
    text.replace('石渡大桥', '老码头'),
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.byline?.[0]])).toEqual([
    ['老码头改成了图书角', '钟晓芸'],
  ])
})
