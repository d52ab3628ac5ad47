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
