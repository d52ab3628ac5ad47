import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `　　${about}的人每天清早就到了，先把门口的雪扫到两边，再把炉子生起来，等第一班渡船靠岸的时候，屋里已经坐了半屋子人。`

const pageOf = (between: string[]) =>
  [
    '渡口茶馆熬过第三个冬天 掌柜打算开春添两间房',
    text('守茶馆'),
    '炉子边的老主顾',
    text('喝茶'),
    text('下棋'),
    ...between,
    '账本上的三笔钱',
    text('记账'),
    text('送柴'),
  ].join('\n')

const titles = (source: string) => convertText(source).articles.map(({ fields }) => fields.title)

test('short cross-heads below a long title part one article', () => {
  expect(titles(pageOf([]))).toEqual(['渡口茶馆熬过第三个冬天 掌柜打算开春添两间房'])
})

test('a report that begins between them makes several of them', () => {
  const report = `　　本报讯 昨天上午，${text('清河').trim()}`
  expect(titles(pageOf(['清河疏浚完工', report, report])).length).toBeGreaterThan(1)
})

test('pages of one text, pasted below one another, are one article', () => {
  const pager = '[1] [2] [3] 下一页'
  const source = [
    '渡口在线 > 新闻 > 正文',
    '等末班船的人',
    '2007年03月04日07:22 渡口都市报',
    text('卖豆芽'),
    '挑豆芽的女人',
    text('挑担'),
    pager,
    '等末班船的人(2)',
    text('读书'),
    '船上的学生',
    text('上学'),
  ].join('\n')
  const { articles } = convertText(source)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['等末班船的人'])
  expect(articles[0]?.body.map((block) => block.text).join('')).not.toContain('下一页')
})

test('what a site sets around one story leaves its cross-heads inside it', () => {
  const source = [
    'Home > News > Features',
    'The last keeper of the upper weir',
    'For 140 years one family has told the river when to rise. In April they stop.',
    'By Ruth Lisle',
    '7:00am Tuesday 19th February 2013',
    'Share this article',
    'At ten minutes to four on a February morning, Arthur Tabor puts his coat on over his pyjamas and goes out.',
    'He does not need a clock. "It wakes me," he says. "It always woke my dad as well, and he was deaf."',
    'The wheel is the third. The first two are in the garden, with beans up them.',
    'A wheel and a notebook',
    'Each turn is entered in a notebook, and the notebooks, 212 of them, are kept in a bread oven.',
    'Advertisement',
    'Article continues below',
    'What happens in April',
    'From April a motor the size of a shoebox will open the gate when a computer in the city tells it to.',
    '"I don\'t mind the motor," says Mr Tabor. "I\'ve met it. It seems all right."',
    'Still getting up',
    'His daughter, Susan, teaches geography and has never wanted the wheel. She thinks he will go on getting up.',
    '"He\'ll stand there and check it," she says. "And if it\'s late, he\'ll write it down."',
    'Related stories',
    'Flood defence gets a new lamp',
    'Comments (3)',
  ].join('\n')
  expect(titles(source)).toEqual(['The last keeper of the upper weir'])
})

test('where a site signs its foot, short lines over the parts of a long-titled story begin no second one', () => {
  const source = [
    '即時 | 要聞 | 地方 | 生活 | 影音',
    '河口新聞網 > 地方 > 海線',
    '會員登入 訂閱電子報 按讚',
    '',
    '老渡船停航19年 村民湊錢修好「順風號」重新下水',
    '',
    '分享 14 A- A+ 列印',
    '2014-05-02 06:30 河口日報',
    '記者江文樺╱海口報導',
    '',
    '停航十九年的「順風號」昨天清晨重新下水，岸邊擠滿了人，有人放鞭炮，有人掉眼淚。最後一班渡船開走那年，村裡的小學還有六個班，如今只剩下一棟空樓。',
    '',
    '補船的是三十六歲的返鄉木匠曾冠廷。他小時候跟祖父搭船去對岸賣蚵，「祖父數錢，我數海鳥」。兩年前他回村修廟，看見船身倒在紅樹林裡，決定把它拖上岸。',
    '',
    '廣告 請繼續往下閱讀',
    '春季出清 防水鞋 限時三天↓下殺399元',
    '',
    '木頭從哪裡來',
    '',
    '最難的是木頭。原來的檜木早被蛀空，新的又買不起。曾冠廷在網路上寫了一篇短文，不到三個月，收到全台寄來的舊門板一百二十塊。',
    '',
    '每塊門板都刻上寄件人的名字和一句話。船頭那一塊只刻了兩個字：「回家」。',
    '',
    '你可能也喜歡',
    '【影】阿公划船追海豚 網友全笑翻',
    '半夜兩點的鹹粥攤',
    'Recommended by popIn',
    '',
    '老船長坐船頭',
    '',
    '今年八十四歲的老船長林水旺昨天被請上船頭。引擎發動時，他轉頭問旁邊的人：「今天有幾個客人？」聽說不收錢，他直說不好意思。',
    '',
    '村長表示，渡船目前以臨時活動名義開航，航線許可還在申請，村公所會協助補齊船舶檢查文件。',
    '',
    '渡船 海口 返鄉青年 木匠',
    '',
    '順風號小檔案',
    '下水：民國51年，原名「海順號」',
    '座位：原有40席，現有28席',
    '停航：民國84年9月',
    '復航：民國103年5月1日',
    '',
    '延伸閱讀',
    '最後一家手工網廠 收攤',
    '相關新聞',
    '蚵農盼雨 等到一場大風',
    '留言',
    '共 2 則回應',
    '著作權所有 河口日報社 禁止未經授權轉載',
  ].join('\n')
  expect(titles(source)).toEqual(['老渡船停航19年 村民湊錢修好「順風號」重新下水'])
})
