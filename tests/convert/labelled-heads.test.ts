// One text whose title and words stand behind labels, as programs save pages.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = [
  '　　渡口的木桥今早九时许修好，过河的人不用再等船，老船工把桨挂在墙上，桥头立了一块石头，上面刻着名字。',
  '　　下午联合会发声明，商议后认为木桥可以通行，以后每年检修一次，费用由过桥的人家分担。',
]

test('the title goes on below its label, and what leads to it is the kicker', () => {
  const { articles, issue } = convertText(
    [
      '链接：http://paper.example/html/2014-05/08/nw_1.htm',
      '标题：河湾村有了工作队以后——',
      '当初不会干，现在使劲干',
      '',
      '内容：',
      ...text,
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields)).toEqual([
    { title: '当初不会干，现在使劲干', kicker: '河湾村有了工作队以后——' },
  ])
  expect(articles[0]?.body).toHaveLength(2)
  expect(issue.date).toBe('2014-05-08')
})

test('labels stand in brackets, and the text behind its own', () => {
  const { articles, issue } = convertText(
    [
      '【标题】木桥修好以后',
      '【作者】林远',
      '【来源】渡口晚报 2014-05-08',
      `【正文】${text[0]}`,
      text[1],
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields)).toMatchObject([{ title: '木桥修好以后', byline: ['林远'] }])
  expect(articles[0]?.body).toHaveLength(2)
  expect(issue).toMatchObject({ title: '渡口晚报', date: '2014-05-08' })
})

test('a title over a rule and its day gives way to the site before it', () => {
  const { articles, issue } = convertText(
    ['渡口新闻 | 木桥修好  老船工收桨', '------', '日期：Thu, 02 Jul 2015 02:53:55 +0000', '', ...text].join(
      '\n',
    ),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['木桥修好 老船工收桨'])
  expect(issue).toMatchObject({ title: '渡口新闻', date: '2015-07-02' })
})

test('what asks readers to pay for the site stands below its text, and names it', () => {
  const appeal = '請成為河岸新聞的付費會員，讓我們寫下去。會員每週收到一封信。'
  const { articles, issue } = convertText(
    [
      '# 沒有木橋的日子',
      '',
      ...text,
      '',
      '---',
      '',
      appeal,
      '',
      '**博客 | 林遠**',
      '',
      '【渡口】 一個寫字的人。',
    ].join('\n'),
  )
  expect(articles[0]?.body).toHaveLength(2)
  expect(issue.title).toBe('河岸新聞')
})
