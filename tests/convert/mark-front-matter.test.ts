import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = (about: string) =>
  `${about}从本周起每天傍晚开放两个小时，凭借书证可以进入，带孩子来的家长请在门口登记，管理员会把当天的开放情况写在黑板上。`

const page = (title: string, front: string) =>
  [
    '---',
    `title: "${title}"`,
    front,
    'tags: [渡口, 江湾]',
    '---',
    '',
    `# ${title}`,
    '',
    text(title),
    '',
  ].join('\n')

test('pages saved one below the other each begin with their title and have their writer and day', () => {
  const { articles } = convertText(
    page('阅览室夜里开灯', 'date: 2016-02-08\nauthor: 林远') +
      page('渡口小学修好操场', 'date: 2016-02-09\nauthor: ""') +
      page('船工合唱队招新', 'date: 2016-02-11\nauthor: 何立'),
  )
  expect(articles.map(({ fields }) => [fields.title, fields.byline, fields.date])).toEqual([
    ['阅览室夜里开灯', ['林远'], '2016-02-08'],
    ['渡口小学修好操场', undefined, '2016-02-09'],
    ['船工合唱队招新', ['何立'], '2016-02-11'],
  ])
})

test('a rule between two parts of a text is no fence', () => {
  const source = `${page('阅览室夜里开灯', 'date: 2016-02-08')}---\n\n说明: 灯由船工捐。\n\n---\n\n${text('门厅')}`
  const { articles } = convertText(source)
  expect(articles.map(({ fields }) => fields.title)).toEqual(['阅览室夜里开灯'])
  expect(articles[0]?.body.map((block) => block.text).join('')).toContain('灯由船工捐')
})

const english =
  'A tub below the gutter keeps the rain that falls on the roof, which the beds will want in June when the well is low and the nights are warm.'

test('the headings of a post with its writer in front matter head its parts, and its teaser is its subtitle', () => {
  const { articles } = convertText(
    [
      '---',
      'layout: post',
      'title: How to Keep Rain for the Garden',
      'teaser: "There is much that a house can do."',
      'author: ada',
      '---',
      '',
      '### Tubs',
      english,
      '',
      '### Beds',
      `Where the ground is heavy, ${english}`,
      '',
    ].join('\n'),
  )
  expect(articles.map(({ fields: { title, subtitle } }) => [title, subtitle])).toEqual([
    ['How to Keep Rain for the Garden', 'There is much that a house can do.'],
  ])
  expect(articles[0]?.body.filter(({ role }) => role === 'subhead').map(({ text }) => text)).toEqual([
    'Tubs',
    'Beds',
  ])
})
