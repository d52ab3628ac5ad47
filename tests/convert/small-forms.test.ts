// Small forms of printed papers: prices, verses that are numbered, pictures, places over titles, notices, contents.
import { expect, test } from 'vitest'
import { letters } from '../../src/convert/text.ts'
import { convertText } from './convert-text.ts'

const report = (title: string, place: string) =>
  `${title}\n\n本报讯　${place}的木桥昨天修好通行，桥面换了四十块新板，两边装了栏杆，孩子上学不用再绕路。\n\n${place}的住户凑钱买了油漆，几位退休的木匠用两天把栏杆漆成了绿色。`
const articlesOf = (...parts: string[]) => convertText(parts.join('\n\n')).articles
const bridge = report('城东木桥修好了', '城东')

test.each([
  ['（四月二日渡口集市　单位：元／斤）', '鲤鱼 2.40', '菜籽油 1.85', '豆腐 0.30-0.35', '干辣椒（一级） 4.10'],
  ['(4月2日 单位:元/吨)', '水泥 320', '红砖（每块） 0.09', '沙子 24-26'],
])('%s stands below the title of prices', (note, ...prices) => {
  const [, list] = articlesOf(bridge, '渡口集市行情', note, ...prices)
  expect(list?.fields.title).toBe('渡口集市行情')
  expect(letters(list?.fields.subtitle ?? '')).toBe(letters(note))
  expect(list?.body.map(({ role }) => role)).toEqual(prices.map(() => 'item'))
})

test('numerals alone over verses are sub-headings', () => {
  const verses = [
    '一',
    '渡口一盏灯，',
    '照到江心明，',
    '船来灯不灭，',
    '人走路也平。',
    '二',
    '桨声咿呀唱，',
    '网起银鳞扬，',
    '一船装得满，',
    '半船送邻乡。',
  ]
  const [, song] = articlesOf(bridge, ['船工谣', ...verses].join('\n'), report('城西木桥修好了', '城西'))
  expect(song?.fields.title).toBe('船工谣')
  expect(song?.body.filter(({ role }) => role === 'subhead').map(({ text }) => text)).toEqual(['一', '二'])
})

test.each(['林远　摄', '本报记者 何立 摄', '何立 林远 摄影'])(
  'a head over one text that %s signs is a picture of its own',
  (credit) => {
    const picture = [
      '桥头灯市',
      '元宵节前，桥头的灯市又热闹起来，老木匠扎的鱼灯一晚上卖出六十盏，孩子们举着灯从桥上走过。',
      credit,
    ]
    const titles = articlesOf(bridge, ...picture, report('城西木桥修好了', '城西')).map(
      ({ fields }) => fields.title,
    )
    expect(titles).toEqual(['城东木桥修好了', '桥头灯市', '城西木桥修好了'])
  },
)

test.each([
  ['渡口造船厂', '试制成功新式舢板'],
  ['第四生产大队', '养鱼又养鸭收入翻一番'],
])('%s and what it did are one title', (place, what) => {
  const [, article] = articlesOf(
    bridge,
    report(`${place}\n${what}`, '城南'),
    report('城西木桥修好了', '城西'),
  )
  expect(article?.fields.title?.replace(/\s/gu, '')).toBe(place + what)
})

test.each(['1998年4月2日', '一九九八年四月二日'])(
  'who signs a notice stands below its last line, over %s',
  (day) => {
    const notice = [
      '停水通知',
      '因检修水管，下列地段停水，请各户存水备用：四月四日，河沿街、',
      '桥头街；四月五日，码头街、盐店巷和老粮站宿舍，停水到下午六时为止。',
      '渡口县自来水公司',
      day,
    ].join('\n')
    const [, found] = articlesOf(bridge, notice)
    expect(found?.fields).toMatchObject({ title: '停水通知', credit: '渡口县自来水公司', date: '1998-04-02' })
  },
)

test('contents that end in the name of a page are no articles', () => {
  const contents = [
    '【本期要目】',
    '城东木桥修好了　　第一版',
    '城西木桥修好了　　第二版',
    '城南木桥修好了　　第四版',
  ]
  const page = [...contents, bridge, report('城西木桥修好了', '城西'), report('城南木桥修好了', '城南')]
  expect(articlesOf(...page).map(({ fields }) => fields.title)).toEqual([
    '城东木桥修好了',
    '城西木桥修好了',
    '城南木桥修好了',
  ])
})

test('the lines below a label that says advertisement are one', () => {
  const [article, ...more] = articlesOf(
    bridge,
    '公 益 广 告\n惜水如金 从我做起\n渡口县节水办 渡口县自来水公司',
  )
  expect(more).toEqual([])
  expect(article?.body).toHaveLength(2)
})

test.each(['2016年5月8日深夜', '2016年5月8日　于北岸', '二○一六年五月八日　灯下'])(
  'a letter is dated by %s below its name',
  (day) => {
    const letter = `渡口来信\n\n各位朋友：\n\n船修好了，桨也换了新的，下个月起每天早晚各开一班，欢迎大家来坐。\n\n林远\n${day}`
    const dated = articlesOf(bridge, letter, report('城西木桥修好了', '城西'))[1]
    expect(dated?.fields).toMatchObject({ title: '渡口来信', byline: ['林远'], date: '2016-05-08' })
    expect(dated?.fields.credit).toBeUndefined()
  },
)

test.each(['请看详细报道——', '下面请听详细内容。', '接下来是具体新闻：'])(
  '%s below the list of the news is no section',
  (foot) => {
    const list = `今天节目的主要内容有：\n1、城东木桥修好了\n2、城西木桥修好了\n3、城南木桥修好了\n${foot}`
    const articles = articlesOf(
      list,
      bridge,
      report('城西木桥修好了', '城西'),
      report('城南木桥修好了', '城南'),
    )
    expect(articles.map(({ fields }) => fields.title)).toEqual([
      '城东木桥修好了',
      '城西木桥修好了',
      '城南木桥修好了',
    ])
    expect(articles.map(({ fields }) => fields.section)).toEqual([undefined, undefined, undefined])
  },
)
