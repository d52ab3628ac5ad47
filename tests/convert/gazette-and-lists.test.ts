// What stands around the texts of gazettes and newsletters: orders, annexes, frames, lists of books, contacts, boxes.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = '渡口的灯停了四十天，守灯的老人每天仍旧提着马灯到码头去，让晚归的船看得见石阶和缆桩。'
const head = ['渡口月报', '第12期　2011年5月', '']
const titlesOf = (...lines: string[]) =>
  convertText([...head, ...lines].join('\n')).articles.map(({ fields }) => fields.title)

test('an annex belongs to its notice, and nobody signs in its list of names', () => {
  const { articles } = convertText(
    [
      ...['渡口县人民政府公报', '2005年第4期　4月30日出版', ''],
      ...[
        '渡口县人民政府关于表彰护堤先进单位的决定',
        '渡政发〔2005〕21号',
        '',
        '各乡、镇人民政府：',
        text,
        '',
      ],
      ...['　　　　　　　　　　二○○五年四月十二日', '', '附件：', '护堤先进单位名单'],
      ...['石渡乡水利站　　　　　　北岸林场', '渡口县航道所　　　　　　南湾镇人民政府', '渡口县粮食局'],
    ].join('\n'),
  )
  expect(articles.length).toBe(1)
  expect(articles[0]?.fields.credit).toBeUndefined()
  expect(articles[0]?.fields.date).toBe('2005-04-12')
})

test('a frame that comes again sets names of sections, and the number of an order is no masthead', () => {
  const { articles } = convertText(
    [
      ...['渡口县人民政府公报', '2005年第4期　4月30日出版', '', '·政府令·', ''],
      ...['渡口县人民政府令', '第9号', '', `　　${text}`, '', '·政府文件·', ''],
      ...[
        '关于修缮渡口的通知',
        '',
        `　　${text}`,
        '',
        '·人事任免·',
        '',
        '关于何立任职的通知',
        '',
        `　　${text}`,
      ],
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.section)).toEqual(['政府令', '政府文件', '人事任免'])
  expect(articles[0]?.fields.title).toContain('渡口县人民政府令')
})

test('what is in a sheet, named in one line, and whom to call about it are no articles', () => {
  expect(
    titlesOf(
      '聯絡電話：(0X)555-0123　請隨手傳閱',
      '',
      '本期要目　灶间　渡口　石阶旧话',
      '',
      '木桥下月翻修',
      text,
      text,
    ),
  ).toEqual(['木桥下月翻修'])
})

test('a book is an entry of its list', () => {
  const { articles } = convertText(
    [
      ...head,
      ...['书架上的新客人', '', '《渡船图说》　林 远著　K928/12', text],
      ...['《灶间百问》　渡口镇文化站编　TS97/4', text, '', '木桥下月翻修', '', text],
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['书架上的新客人', '木桥下月翻修'])
  expect(articles[0]?.fields.subtitle).toBeUndefined()
  expect(articles[0]?.body.length).toBe(4)
})

test('a card in a drawn box is an advertisement', () => {
  const box = ['┌────────────┐', '│ 柏家磨刀 上门修伞 │', '│ 渡口桥头 138xxxx4410 │', '└────────────┘']
  const { articles, furniture } = convertText([...head, '木桥下月翻修', text, ...box, text].join('\n'))
  expect(JSON.stringify(articles[0]?.body)).not.toContain('磨刀')
  expect(furniture.some(({ kind }) => kind === 'advertisement')).toBe(true)
})

test('a head of two clauses as wide as its column is not joined to the text', () => {
  const columns = (words: string) => words.match(/.{1,15}/gu) ?? []
  const well =
    '里弄东头的老井干了六年，上周忽然又有了水，头一桶是住在井边的柏家挑走的，水面上还浮着几片槐叶。'
  const stories = [
    ['老井涌水甜 里弄排队三百米', [well, '井圈是新换的，绳子也是。', well.replace('柏家', '段家')].join('')],
    ['木桥换新板 船工搬来旧缆桩', [text, '桥板一共三十六块。', text.replace('石阶', '码头')].join('')],
  ].flatMap(([title = '', story = '']) => [title, ...columns(story), ''])
  expect(titlesOf(...stories)).toEqual(['老井涌水甜 里弄排队三百米', '木桥换新板 船工搬来旧缆桩'])
})

test('two halves over a plain statement are a kicker; whom a letter addresses is no title', () => {
  const { articles } = convertText(
    [
      ...head,
      ...['等水三年 终于开闸', '北岸渠道全线修竣放水入田', '', text, '', text, ''],
      ...['　　请勿再拆我社缆桩', '渡口秘书处：', `　　${text}`, `　　${text}`],
    ].join('\n'),
  )
  expect(articles[0]?.fields).toMatchObject({
    kicker: '等水三年 终于开闸',
    title: '北岸渠道全线修竣放水入田',
  })
  expect(articles[1]?.fields.title).toBe('请勿再拆我社缆桩')
})

test('a call of an office between two texts is no article', () => {
  const call = '护堤植树人人都有责任   渡口乡林业站'
  expect(titlesOf('木桥下月翻修', '', text, '', call, '', '石阶旁的老井', '', text)).toEqual([
    '木桥下月翻修',
    '石阶旁的老井',
  ])
})

test('a text goes on behind the mark that sends readers to another page', () => {
  const { articles } = convertText(
    [
      ...[
        ...head,
        '木桥下月翻修',
        '',
        text,
        '',
        '修桥的木料已经运到石阶下面，船工们下午要把旧的缆',
        '',
        '（下转第二版）',
      ],
      ...[
        '',
        '老井涌水',
        '',
        '里弄东头的老井上周忽然又有了水，头一桶是住在井边的柏家挑走的。',
        '',
        '2 2011年5月 综合新闻',
      ],
      ...['', '（上接第一版）', '', '桩一根根拔起来，换上新的。'],
    ].join('\n'),
  )
  expect(JSON.stringify(articles[0]?.body)).toContain('旧的缆桩一根根')
})

test('whom a letter at the margin addresses is not the rest of its title', () => {
  const { articles } = convertText(
    [...head, '    请勿再拆我社渡口缆桩和木桥', '渡口秘书处：', `    ${text}`, `    ${text}`].join('\n'),
  )
  expect(articles[0]?.fields.title).toBe('请勿再拆我社渡口缆桩和木桥')
})

test('below a signature stands what an unfinished text above goes on in', () => {
  const { articles } = convertText(
    [
      ...[
        ...head,
        '窑工们的晒窑板',
        '',
        '走进北岸窑场，迎面是一块比门板还大的窑板，上面用粉笔写着每个窑工昨天烧坏的砖数。窑工们管这块窑板叫“晒窑”。',
        '',
      ],
      ...['今年元月，窑场先试着把窑板挂了出来：定人、定窑、定砖数，窑工们每天烧', ''],
      ...[
        '石阶旁种下柳树',
        '',
        '三月十二日，渡口小学的学生来到石阶两旁，种下柳树六十多棵，每棵柳树下立一块小木牌。',
        '',
      ],
      ...[
        '学生们把木牌写上名字，约好每个星期给柳树浇一次水，谁的柳树枯了，谁就补种一棵。',
        '',
        '（渡口小学）',
        '',
      ],
      ...[
        '“开始大伙儿也有怨气，说这是拿数目逼人。”主任说，“后来坏砖少了，回家腰也不酸了，大伙儿才晓得，窑板晒的是省下来的力气。”',
        '',
      ],
      ...[
        '木桥下月翻修',
        '',
        '渡口的木桥下月翻修，过桥的人要绕行石阶，摆渡的船每天加开四班，早晚各有两班等船的人。',
      ],
    ].join('\n'),
  )
  expect(JSON.stringify(articles[0]?.body)).toContain('大伙儿才晓得')
  expect(articles[1]?.fields.credit).toBe('渡口小学')
})

test('the days of a chronicle stay below its title', () => {
  const [names, days] = convertText(
    [
      ...['渡口县人民政府公报', '2005年第4期　4月30日出版', '', '人事任免', '渡口县人民政府任免人员名单'],
      '    根据工作需要，经2005年3月29日县政府会议研究，决定任命：',
      ...['    林远为县航道所副所长；', '    免去：', '    何立的县水利局副局长职务，按规定退休。', ''],
      ...['政务大事', '2005年3月大事记'],
      '    4日  县长方明到石渡镇检查护堤工作，察看了北岸水库的蓄水情况。',
      '    12日  全县渡船工作会议在县招待所召开，石渡、南湾两镇被列为试点。',
      '    21日  县政府会议讨论通过《渡船管理办法》等三项议题。',
    ].join('\n'),
  ).articles
  expect(names?.fields.title).toBe('渡口县人民政府任免人员名单')
  expect(days?.fields.title).toBe('2005年3月大事记')
  expect(days?.body.length).toBe(3)
})
