// Who wrote, edited and photographed, as the pages of schools, towns and accounts say it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const day = (place: string) =>
  `9月3日上午，${place}的老师和家长一起到校门口迎接新生，孩子们排着队走过长长的石阶，领到了新的课本和一枝铅笔。`

const page = (...lines: string[]) => convertText(lines.join('\n')).articles

test('who edited and passed a text did not write it, and stays in the text', () => {
  const [article] = page(
    '柳溪小学迎来三百名新生',
    day('柳溪'),
    day('北门'),
    '撰稿：林远志 编辑：何立秋 审核：方明',
  )
  expect(article?.fields.byline).toEqual(['林远志'])
  expect(article?.body.at(-1)?.text).toContain('编辑：何立秋 审核：方明')
})

test('who wrote a text is named at its very end, before who edited it', () => {
  const [article] = page('柳溪小学迎来三百名新生', day('柳溪'), `${day('北门')}（文/林远志 编辑/何立秋）`)
  expect(article?.fields.byline).toEqual(['林远志'])
  expect(article?.body.at(-1)?.text).toContain('编辑/何立秋')
})

test('below a report that names its writer, who took a picture is its caption', () => {
  const [article] = page(
    '柳溪小学迎来三百名新生',
    `新闻网讯（记者 林远志）${day('柳溪')}`,
    '',
    '记者 何立秋 摄',
    '',
    day('北门'),
  )
  expect(article?.fields.byline).toEqual(['林远志'])
  expect(article?.body.map(({ role }) => role)).toEqual(['paragraph', 'caption', 'paragraph'])
})

test('a cross-head that ends like an office, or a short sentence, signs nothing', () => {
  const [article] = page(
    '早稻晚稻不再并价 粮市酝酿变动',
    '2016-10-19 19:34:36　来源: 南岸日报',
    '分享到：',
    '早稻 价格将在秋后放开。',
    day('粮站'),
    '　　或左右粮市格局',
    day('米行'),
    day('渡口'),
  )
  expect(article?.fields.byline).toBeUndefined()
  expect(article?.fields.credit).toBe('南岸日报')
  expect(article?.body.map(({ role }) => role)).toEqual([
    'paragraph',
    'paragraph',
    'subhead',
    'paragraph',
    'paragraph',
  ])
})

test('where titles stand over their writers, a short line without one opens no article', () => {
  const articles = page(
    '柳溪小學迎來三百名新生',
    '2016/5/12 【渡口時報 文/記者 何立安】',
    day('柳溪'),
    day('南門'),
    '',
    '北門小學今年添了一班',
    '2016/5/13 【南岸日報 文/記者 林遠志】',
    day('北門'),
    day('東門'),
    '',
    '西河小學換了新的課桌',
    '2016/5/14 【渡口時報 文/記者 何立安】',
    day('西河'),
    '校舍的將來還要再看',
    '河東的校舍已經用了三十年，梁柱還很結實，只要把屋頂重鋪一遍，再把窗子換大一點，就能再用上二十年。',
  )
  expect(articles.map(({ fields }) => [fields.title, fields.byline?.[0], fields.date])).toEqual([
    ['柳溪小學迎來三百名新生', '何立安', '2016-05-12'],
    ['北門小學今年添了一班', '林遠志', '2016-05-13'],
    ['西河小學換了新的課桌', '何立安', '2016-05-14'],
  ])
})

test('a head indented as the texts are is a sub-heading among titles that are not', () => {
  const indented = (text: string) => `　　${text}`
  const articles = page(
    '据调查显示：柳溪人最爱在河边买米',
    day('柳溪'),
    '',
    indented(day('南门')),
    '',
    indented('米行开门比往年早'),
    '',
    indented(day('北门')),
    '',
    indented('卖米的人也有两难'),
    '',
    indented(day('东门')),
    '',
    indented(day('西河')),
    '',
    '今年新米上市比往年早了十天',
    day('渡口'),
    '',
    indented('船票跟着涨了价'),
    '',
    indented(day('河东')),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual([
    '据调查显示：柳溪人最爱在河边买米',
    '今年新米上市比往年早了十天',
  ])
})

test('the long title of a news release is a title, its clauses parted by spaces', () => {
  const more =
    '鎮公所說，工錢由三十戶鄉親一起分攤，不夠的再向縣府申請，木料已經從山上運下來，堆在老街的曬穀場，等秋收以後就開工，預計年底以前可以走人。'
  const long =
    '木橋重修、燈會重開 今年秋天Dukou 夜市每週放行兩日 南岸、北門、東街等二十里報名 邀三十位鄉親同走'
  const articles = page(
    '渡口木橋今年重修',
    `渡口木橋已經用了三十年，梁柱還很結實，只要把橋面重鋪一遍，再把欄杆換高一點，就能再用上二十年。${more}`,
    `橋頭的人家說，修橋的時候要走兩里遠的水泥橋，老人家走得慢，希望鎮上能派一條船，早晚各開一趟。${more}`,
    '',
    long,
    `燈會停了六年，今年由二十個里一起辦，報名的人家已經有三百戶，每戶做一盞燈，掛在木橋到老街的路上。${more}`,
    `夜市每週開兩日，賣的是鄉親自己做的小吃，攤位不收租金，只請大家把桌椅收好，把垃圾帶回家去。${more}`,
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['渡口木橋今年重修', long])
})

test('whom a news release says to ask is part of it', () => {
  const contacts = [
    '工務課發言人：林遠志課長',
    '        電話：02-5550-123 ；手機：0900-555-012',
    '        電子郵件：ferry@dukou.example',
    '        技術聯絡人：何立安',
    '        電話：02-5550-124',
  ]
  const [article] = page(
    '渡口木橋今年重修',
    day('渡口'),
    '木橋已經用了三十年，梁柱還很結實，只要把橋面重鋪一遍，再把欄杆換高一點，就能再用上二十年，鎮公所這樣說。',
    ...contacts,
  )
  const words = article?.body.map(({ text }) => text).join('\n') ?? ''
  for (const said of ['林遠志課長', '0900-555-012', 'ferry@dukou.example', '02-5550-124'])
    expect(words).toContain(said)
})
