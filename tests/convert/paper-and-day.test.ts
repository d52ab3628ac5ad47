// The name of an English paper and the day of its issue in one line: the head of a page, or what stands over a cutting.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const text = [
  'FERRY LAMP LIT AGAIN',
  '',
  'The ferry has a lamp again. It was lit on the first of the month and can be seen from the far bank on a clear night.',
  '',
  'The keeper says that it burned until the morning, and that three boats came in by it.',
]
const issueOf = (head: string) => convertText([head, '', ...text].join('\n')).issue

test('the head of a page names the paper and the day', () =>
  expect(issueOf('THE PELLVALE MESSENGER, FRIDAY, OCTOBER 6, 1905')).toMatchObject({
    title: 'THE PELLVALE MESSENGER',
    date: '1905-10-06',
  }))

test('so does the line over a cutting', () => {
  expect(issueOf('From The Sallow Evening Post, May 3, 1931, Page 2:')).toMatchObject({
    title: 'The Sallow Evening Post',
    date: '1931-05-03',
  })
  expect(issueOf('Pellvale Gazette 14 March 1899').title).toBe('Pellvale Gazette')
})

test('a place and a day name no paper', () =>
  expect(issueOf('Tarn Head, October 6, 1905').title).toBeUndefined())
