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
