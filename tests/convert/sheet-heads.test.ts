// The head of a sheet or of a saved page, and the titles that any sheet has.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

test('a paragraph that opens with a day of the moon is no masthead', () => {
  const { articles } = convertText(
    [
      '旅港清溪同鄉會',
      '會　　　訊',
      '第十二期　　　一九八四年三月出版　　　非賣品',
      '本會舉行新春團拜',
      '　　本會於二月十二日（農曆正月十一）假',
      '座渡口酒樓舉行新春團拜，席開四十二桌，到',
      '會鄉親五百零六人，情況熱鬧。',
    ].join('\n'),
  )
  expect(articles[0]?.body[0]?.text).toMatch(/^本會於二月十二日/u)
})

test('an obituary and a list of winners have titles of their own', () => {
  const titles = convertText(
    [
      '故鄉的井還是甜的',
      '　　清溪的人都說，我們那裏的水甜。我離鄉三十四年，喝過許多地方的水，沒有一處是甜的。',
      '　　坐在井邊洗菜的婦人問我甜不甜。我說甜，其實我也分不出了，只是不想走。',
      '訃　告',
      '　　本會名譽會長於一九八四年二月三日壽終，享壽八十有四，鄉人德之，謹此奉告。',
      '子弟獎學金得獎名單',
      '　　大專組林美玲、何國強各三百元，中學組林志偉、何小芬各一百五十元，均於下月頒發。',
    ].join('\n'),
  ).articles.map(({ fields }) => fields.title)
  expect(titles).toEqual(['故鄉的井還是甜的', '訃告', '子弟獎學金得獎名單'])
})

test('the line above Home names the site, and a time may stand before its day', () => {
  const { issue } = convertText(
    [
      'Skip to main content',
      'The Pell Vale Observer',
      'Home',
      'News',
      'Sport',
      'Jobs',
      'The last keeper of the upper weir',
      'By Ruth Lisle',
      '7:00am Tuesday 19th February 2013',
      'At ten minutes to four on a February morning, Arthur Tabor gets out of bed and goes to look at the river.',
      'He does not need a clock, he says, because the river wakes him, as it woke his father, who was deaf.',
    ].join('\n'),
  )
  expect(issue.date).toBe('2013-02-19')
  expect(issue.title).toBe('The Pell Vale Observer')
})

test('a few words in quotation marks are a cross-head', () => {
  const text = (about: string) =>
    `　　${about}的摊子摆在邮局台阶下面第三级，正好挡住下午的太阳，来的人要先绕到树后面，再从两只木箱中间走过去。`
  const { articles } = convertText(
    [
      '【人物】',
      '四十年只修一样东西',
      '修钢笔的老林',
      '本刊记者　何小洲　文/图',
      text('老林'),
      text('徒弟'),
      '“笔也会老”',
      text('买笔'),
      text('换胆'),
      '【茶座】',
      '旧书店关门以后',
      text('旧书'),
    ].join('\n'),
  )
  expect(articles).toHaveLength(2)
})

test('to which paper a letter was written is no subtitle', () => {
  const { articles } = convertText(
    [
      'CORRESPONDENCE.',
      'THE FERRY CLOCK.',
      'To the Editor of the Pell Ferry Courier.',
      'SIR,—For eleven weeks the clock at the ferry has',
      'stood at ten minutes past four. It has been sug-',
      'gested that this saves winding it every evening.',
      'A RATEPAYER.',
    ].join('\n'),
  )
  expect(articles[0]?.fields.subtitle).toBeUndefined()
})
