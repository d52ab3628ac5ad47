// What a source states of its issue, in the forms in which papers, exports and saved pages state it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const body = [
  '',
  '渡口修好了木桥',
  '',
  '　　渡口的木桥在上个月修好了，过河的人不用再等船，老船工把桨挂在墙上。',
  '　　桥头立了一块石头，上面刻着出钱出力的人的名字，一共三百零六个。',
]
const issueOf = (...head: string[]) => convertText([...head, ...body].join('\n')).issue

test('the year of the number goes with the day on which the issue came out', () =>
  expect(issueOf('渡口公报', '1988年第2号　（总第6号）　5月15日出版')).toMatchObject({
    date: '1988-05-15',
    number: '1988年第2号',
  }))

test('the day may stand on the line below the year and the number', () => {
  expect(issueOf('窑火通讯', '一九八七年 第四期（总第9期）', '石渡窑业社秘书处编印　六月三日').date).toBe(
    '1987-06-03',
  )
  expect(issueOf('渡口简报', '2001年第2期', '渡口镇办公室编　　5月15日').date).toBe('2001-05-15')
})

test('a call for contributions below a rule is the foot of the sheet', () => {
  const last = ['更　正', '　　上期石阶一文的作者应为何立，特此更正。', '================================']
  const { articles } = convertText(
    [
      '渡口月报',
      '2003年4月',
      ...body,
      ...last,
      '来稿请投码头边的木箱，写清姓名、住址。（欢迎赐稿·免费赠阅）',
    ].join('\n'),
  )
  expect(articles.at(-1)).toMatchObject({ fields: { title: '更正' }, body: [{ role: 'paragraph' }] })
  expect(articles.at(-1)?.fields.byline).toBeUndefined()
})

test('a number may run to thousands, be of two issues, or count letters', () => {
  expect(issueOf('渡口日報', '一九七八年九月十六日　第二千零七號').number).toBe('第二千零七號')
  expect(issueOf('渡口月报', '2003年4月　第3、4期合刊').number).toBe('第3、4期合刊')
  expect(issueOf('渡口来信', '第61封　二〇二〇年十一月十四日').number).toBe('第61封')
})

test('the number comes before the month that names the issue', () =>
  expect(issueOf('渡口通讯', '2015年10月号　October 2015　第64期').number).toBe('第64期'))

test('the first issue has a word for a number', () =>
  expect(issueOf('渡口通讯', '创刊号　一九八四年三月一日').number).toBe('创刊号'))

test('the day of the first issue is not that of this one', () =>
  expect(issueOf('渡口日报', '1956年1月1日创刊', '2004年5月8日　第2087期').date).toBe('2004-05-08'))

test('labels state the date and the number', () =>
  expect(
    issueOf('渡口校友電子報', '發刊日期：2009-04-25　發刊期數：第087期　發刊頻率：雙月一次　發行量：2,310'),
  ).toMatchObject({ title: '渡口校友電子報', date: '2009-04-25', number: '第087期' }))

test('front matter names the paper that a page is taken from, and its number', () => {
  const note = 'The ferry lamp was lit again on the first of the month, and can be seen from the far bank.'
  const { issue } = convertText(
    [
      '---',
      'title: Notes',
      'date: 1894-10-18',
      'publication: "The Sallow Wire"',
      'issue: 41',
      '---',
      note,
    ].join('\n'),
  )
  expect(issue).toMatchObject({ title: 'The Sallow Wire', date: '1894-10-18', number: '41' })
})

test('of an imprint the editors are named, and no other field', () =>
  expect(
    convertText(
      [
        '渡口月报',
        '2003年4月',
        ...body,
        '',
        '编辑：何立　林小远　　开放时间：8:30—20:30',
        '责任编辑：段山  刻写：小  柏  印数：260份',
      ].join('\n'),
    ).issue.editors,
  ).toEqual(['何立', '林小远', '段山']))

test('a mail that brings a sheet of the month dates it to the day', () => {
  const mail = [
    'From: Lamp Office <lamps@tarn.example>',
    'Date: Thu, 9 Oct 2003 16:42:11 +0100',
    'Subject: LAMP NEWS no. 8',
  ]
  const sheet = [
    '',
    '*****************************',
    ' LAMP NEWS          no. 8    October 2003',
    '*****************************',
  ]
  const text = [
    '',
    'THE QUAY',
    '',
    'The lamps on the quay were lit again after the chandler had given back the two ladders.',
  ]
  expect(convertText([...mail, ...sheet, ...text].join('\n')).issue.date).toBe('2003-10-09')
})

test('the number of a permit is neither the issue’s nor a date', () => {
  expect(issueOf('渡口矿工', '准印证号 渡字第 0047 号', '1993年11月27日 星期六 第812期')).toMatchObject({
    date: '1993-11-27',
    number: '第812期',
  })
  expect(issueOf('渡口会馆会讯', '第58期 | 2011年10月号 | 非卖品 | PPS 1871/08/2011')).toMatchObject({
    date: '2011-10',
    number: '第58期',
  })
})

test('the year of the number may stand in brackets', () =>
  expect(issueOf('渡口信息', '〔2003〕第12期', '中共渡口镇委办公室编　5月9日').date).toBe('2003-05-09'))

test('what no text claims above the first article states the issue', () => {
  const text = [
    'WHO MENDS THE LAMP',
    'The lamp on the quay has been out for five weeks and the ferry has',
    'run without it. The men at the forge have asked twice for a ladder and',
    'twice they were told that it was lent to the chandler.',
    'CANTEEN',
    'The soup is back. It was missed, says Mrs. Oakes, by all but the',
    'dog, who had grown fat on what was left of it all winter long.',
  ]
  const head = [
    'THE ANVIL',
    'the voice of Branch 22/180 — Pell Forge',
    'March 1968      FREE  (give what you like)',
  ]
  expect(convertText([...head, ...text].join('\n')).issue).toMatchObject({
    title: 'THE ANVIL',
    date: '1968-03',
  })
})

test('a day is read in the forms of old papers, and apart from its year', () => {
  expect(issueOf('渡口日報', '中華民國二年八月十六號', '第一頁').date).toBe('1913-08-16')
  expect(issueOf('渡口日報', '西曆一千九百廿三年三月廿二號　禮拜四').date).toBe('1923-03-22')
  expect(issueOf('渡口工人', '1963·1·19 第3期').date).toBe('1963-01-19')
  expect(issueOf('渡口市人民政府公报', '2015年第3期', '4月10日出版').date).toBe('2015-04-10')
})

const prose = [
  '　　秋收以后，村里的老人把晒谷场腾了出来，请来县剧团演了三天大戏，锣鼓一响，全村的狗都叫了起来。',
  '　　最后一晚下了小雨，看戏的人撑着伞没有走，台上的人也没有停，一直唱到了半夜才散场。',
]

test.each([
  [
    [
      '砚川史志网',
      '首页 | 史志动态 | 人物春秋',
      '晒谷场上三天大戏',
      '作者：林远　2006-7-1',
      '阅读次数：655',
      ...prose,
    ],
  ],
  [
    [
      '首頁 | 地方 | 生活 | 副刊',
      '晒谷场上三天大戏',
      `2006-07-01〔記者林遠／砚川報導〕${prose[0]?.trim()}`,
      ...prose,
    ],
  ],
])('the only article of a page states its day above its text: %#', (lines) => {
  expect(convertText(lines.join('\n')).issue.date).toBe('2006-07-01')
})

test('a page that states its day beside a label alone is of that day', () => {
  const dayOf = (...lines: string[]) => convertText(lines.join('\n')).issue.date
  expect(dayOf('首页 话题 发现', ...body, '', '编辑于 2017-11-02', '相关问题')).toBe('2017-11-02')
  expect(
    dayOf(
      '渡口晨讯　>>　今日要闻',
      '●渡口的桥',
      '渡口在线 2000-11-08 　本报讯（记者林远）渡口的木桥在上个月修好了，过河的人不用再等船。',
    ),
  ).toBe('2000-11-08')
})

test('figures set apart as the characters are make one number', () =>
  expect(issueOf('渡口通讯', '第 1 4 6 期    1 9 8 3 年 5 月')).toMatchObject({
    date: '1983-05',
    number: '第 146 期',
  }))
