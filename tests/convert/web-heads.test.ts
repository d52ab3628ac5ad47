import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const body = [
  'The ferry at Pell will run all winter for the first time since the weir was built, the council said.',
  '',
  'Her captain, who has crossed the river some forty thousand times, said that he would need a thicker coat.',
  '',
  'Warm soup',
  '',
  'Passengers will be given soup on the coldest days, and a rug if they ask for one at the landing stage.',
  '',
]
const foot = ['Share this article', '3 comments', '© Pell Valley Media 2021. All rights reserved.']

const one = (head: string[]) => {
  const { articles } = convertText([...head, '', ...body, ...foot].join('\n'))
  expect(articles).toHaveLength(1)
  return articles[0]?.fields
}

test('the title stands between the bar of the site and the day', () => {
  const head = ['Pell Valley Live', 'Home  News  Sport  Weather', '', 'Ferry to run all winter', '3 May 2021']
  expect(one(head)?.title).toBe('Ferry to run all winter')
})

test('a deck and a name stand between the title and the day', () => {
  const fields = one([
    'The Weir Letter',
    'Subscribe',
    'Sign in',
    '',
    'The last winter ferry',
    'On crossing a river that nobody else would cross',
    'Ada Lisle',
    'May 3, 2021',
    '41',
    'Share',
  ])
  expect(fields?.title).toBe('The last winter ferry')
  expect(fields?.subtitle).toBe('On crossing a river that nobody else would cross')
  expect(fields?.byline).toEqual(['Ada Lisle'])
})

test('a mailed newsletter has no one title', () => {
  const text = [
    'View this email in your browser',
    'THE PELL SPOKE',
    'May 8, 2021',
    '',
    'Ferry to run all winter',
    '',
    ...body,
  ]
  const titles = convertText(text.join('\n')).articles.map(({ fields }) => fields.title)
  expect(titles).not.toContain('THE PELL SPOKE')
})

test('the day may stand above the title, highlights and a caption below it', () => {
  const text = [
    'Skip to main content',
    'Home | News | Sport',
    'LOCAL',
    'MAY 3, 2021 6:04 PM',
    '',
    'Ferry at Pell to run all winter for the first time',
    '',
    'HIGHLIGHTS',
    'Captain to get a thicker coat',
    'BY ADA LISLE',
    'LINKEDIN',
    'PRINT',
    '',
    ...body,
    'Sign up and save',
    '',
    'The council said that the weir would be lit at night, and that nobody should row across it any more.',
    '',
    'MORE FROM PELL',
    'Weir lit at night',
    ...foot,
  ]
  const { articles, furniture } = convertText(text.join('\n'))
  expect(articles).toHaveLength(1)
  expect(articles[0]?.fields).toMatchObject({
    title: 'Ferry at Pell to run all winter for the first time',
    byline: ['ADA LISLE'],
  })
  const away = furniture.flatMap(({ lines }) => lines.flat())
  expect(away).toContain(text.indexOf('Sign up and save') + 1)
  expect(away).not.toContain(text.indexOf('Captain to get a thicker coat') + 1)
})

test('what readers say below a story begins no other', () => {
  const said = ['Your say', 'rower7, Pell says...', '11:12am Fri 6 May 2021', 'And who pays for the soup?']
  const { articles } = convertText(
    [
      'Home > News > Pell',
      'Ferry to run all winter',
      '8:40am 3 May 2021',
      'Print   Share',
      '',
      ...body,
      'Print   E-mail',
      ...said,
      ...foot,
    ].join('\n'),
  )
  expect(articles.map(({ fields }) => fields.title)).toEqual(['Ferry to run all winter'])
})

test('each of several texts has its day and writer below its title', () => {
  const posts = ['Ferry to run all winter', 'In defence of soup'].flatMap((title, i) => [
    title,
    `May ${3 + i}, 2021 • By Ada Lisle`,
    'Filed under: News | No Comments',
    '',
    ...body,
    'Share this:  Facebook 4  Twitter  E-mail',
    '',
  ])
  const { articles } = convertText(
    ['The Weir', 'Home  News  Sport', 'Older posts →', '', ...posts, ...foot].join('\n'),
  )
  expect(articles.map(({ fields }) => [fields.title, fields.byline, fields.date])).toEqual([
    ['Ferry to run all winter', ['Ada Lisle'], '2021-05-03'],
    ['In defence of soup', ['Ada Lisle'], '2021-05-04'],
  ])
})

test('the words of a picture under their label are no title', () => {
  const head = [
    'Skip to content',
    'Home | News',
    'Ferry at Pell to run all winter',
    'Published',
    '3 May 2021',
    'Share page',
  ]
  expect(one([...head, 'Image caption,', 'The ferry has crossed the Pell since 1894'])?.title).toBe(
    'Ferry at Pell to run all winter',
  )
})

test('a title that the list of posts names again stands over its day', () => {
  const head = ['The Weir', 'Home', 'Contact', '← Weir lit at night', 'Ten ways to cook an eel →']
  const fields = one([...head, 'A winter ferry at last', 'Posted on May 3, 2021 by adalisle'])
  expect(fields?.title).toBe('A winter ferry at last')
})

test('a sentence in a menu begins no story', () => {
  const head = [
    'Town of Pell, Oregon',
    'Create an Account - find what you want and hear of what you care about.',
    'Sign In',
    'Search',
  ]
  const fields = one([...head, 'Home', 'Posted on: May 3, 2021', 'Winter ferry begins November 1'])
  expect(fields?.title).toBe('Winter ferry begins November 1')
})

test('a writer stands before a slash and the day, and the section of the menu again below', () => {
  const head = [
    'Search',
    'Local News',
    'Home  /  Local News',
    '',
    'Ferry at Pell to run all winter',
    'No more rowing to work, says the captain',
  ]
  const fields = one([...head, 'JENNA LISLE  /  May 3, 2021 11:30 a.m.', 'LOCAL NEWS', 'Facebook  Twitter'])
  expect(fields?.byline).toEqual(['JENNA LISLE'])
})

test('the days of a weblog stand above its titles, without blank lines too', () => {
  const post = (day: string, title: string) => [
    day,
    title,
    ...body.filter(Boolean),
    'Posted by Ada Lisle at 21:14',
  ]
  const text = [
    'Weir & Water',
    ...post('MONDAY, 3 MAY 2021', 'The winter ferry'),
    ...post('SUNDAY, 2 MAY 2021', 'On soup'),
  ]
  const { articles } = convertText(text.join('\n'))
  expect(articles.map(({ fields }) => [fields.title, fields.byline])).toEqual([
    ['The winter ferry', ['Ada Lisle']],
    ['On soup', ['Ada Lisle']],
  ])
})
