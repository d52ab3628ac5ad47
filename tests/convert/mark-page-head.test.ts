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

const prose = (place: string) =>
  `${place}的粮行老板说，今年雨水足，早稻收得多，镇里打算再等一个月，看看外头的行情，然后才定下新的价钱。`

test('a page whose window is named after its title holds one article, its cross-heads in it', () => {
  const source = [
    '米价或推迟到秋后再调 早稻与晚稻暂不并价_渡口财经',
    '应用',
    '渡口新闻',
    '渡口音乐',
    '账号：',
    '欢迎您， 安全退出',
    '渡口首页 > 财经频道 > 粮价 > 正文',
    '米价或推迟到秋后再调 早稻与晚稻暂不并价',
    '2016-10-19 19:34:36　来源: 南岸晚报·南岸粮网 (南岸)',
    '分享到：',
    '0',
    prose('桥头'),
    prose('渡口'),
    '早稻与晚稻暂不并价',
    prose('老粮站'),
    prose('新粮站'),
    '调价不止一次',
    prose('北门'),
    prose('南门'),
    '本文来源：南岸晚报·南岸粮网 责任编辑：LY049',
    '渡口网声明：此文转载自其它媒体，渡口网登载此文出于传递更多消息之目的，并不意味着赞同其观点。',
  ]
  const { articles } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.credit])).toEqual([
    ['米价或推迟到秋后再调 早稻与晚稻暂不并价', '南岸晚报·南岸粮网'],
  ])
  expect(articles[0]?.body.filter(({ role }) => role === 'subhead')).toHaveLength(2)
  expect(articles[0]?.body).toHaveLength(8)
})

test('the buttons that an account has beside its post belong to no article', () => {
  const source = [
    '石渡镇五位河长沿江走了一天',
    '罗小蔓',
    '石渡 River Lab',
    '在小说阅读器读本章',
    '去阅读',
    text.replace('（记者 罗小蔓）', ''),
    ' >>【石渡会员】与河长同行 三分钟办好',
    text.replace('五位', '七位'),
    '预览时标签不可点',
    '微信扫一扫',
    '关注该公众号',
    '继续滑动看下一个',
    '石渡 River Lab',
    '向上滑动看下一个',
    '知道了',
    '，轻点两下取消赞',
  ]
  const { articles } = convertText(source.join('\n\n'))
  expect(articles.map(({ fields, body }) => [fields.title, fields.byline, body.length])).toEqual([
    ['石渡镇五位河长沿江走了一天', ['罗小蔓'], 2],
  ])
})

test('the site, the source, the writer and the day of a text may share a line', () => {
  const source = [
    '石渡镇五位河长沿江走了一天',
    '石渡在线民生频道   来源：南岸日报   作者：罗小蔓   日期：2016-10-19',
    text.replace('（记者 罗小蔓）', ''),
    text.replace('石渡讯（记者 罗小蔓）', ''),
  ]
  const { articles, issue } = convertText(source.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.byline, fields.credit])).toEqual([
    ['石渡镇五位河长沿江走了一天', ['罗小蔓'], undefined],
  ])
  expect(issue.date).toBe('2016-10-19')
})

test.each(['首页 / 看石渡 / 茶山人家', '首页 > 看石渡 > 茶山人家', '您的位置：首页»看石渡»茶山人家'])(
  'the last step of %s again is the name of the column',
  (crumb) => {
    const source = [
      '石渡网',
      crumb,
      '茶山人家',
      '',
      '老茶师教会了三十个徒弟',
      '来源：石渡融媒　发布时间：2022-10-28 17:20',
      text,
    ]
    const { articles } = convertText(source.join('\n'))
    expect(articles.map(({ fields }) => fields.title)).toEqual(['老茶师教会了三十个徒弟'])
  },
)
