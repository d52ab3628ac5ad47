// Notices of gazettes: a number over a title, the office and the day, the text, a farewell, a name, a post.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const head = [
  'THE MERROW COLONY GAZETTE',
  'Published by Authority',
  'Vol. XII. PORT MERROW, FRIDAY, 4TH AUGUST, 1911. No. 31.',
  '',
]
const holiday = [
  'It is hereby notified for general information that Mon-',
  'day, the 14th instant, will be observed as a Public',
  'Holiday throughout the Colony.',
]
const cheque = [
  'Treasury Cheque No. 8841, for £4 6s. 0d., has been lost in',
  'the post, and payment of the same has been stopped by the',
  'Bank until further notice.',
]
const articlesOf = (...lines: string[]) => convertText([...head, ...lines].join('\n')).articles

test('numbers that count on stand over titles, and offices with days open the text', () => {
  const [first, second] = articlesOf(
    'No. 41 of 1911.',
    'PUBLIC HOLIDAY.',
    "Colonial Secretary's Office,",
    'Port Merrow, 2nd August, 1911.',
    ...holiday,
    'By Command,',
    'H. L. PERROTT,',
    'Colonial Secretary.',
    '',
    'No. 42 of 1911.',
    'LOST CHEQUE.',
    'Treasury, 1st August, 1911.',
    ...cheque,
    'J. ALLARDYCE,',
    'Treasurer.',
  )
  expect(first?.fields).toMatchObject({
    kicker: 'No. 41 of 1911.',
    title: 'PUBLIC HOLIDAY.',
    byline: ['H. L. PERROTT'],
    credit: 'Colonial Secretary',
    date: '1911-08-02',
  })
  expect(first?.body[0]?.text).toBe("Colonial Secretary's Office, Port Merrow, 2nd August, 1911.")
  expect(second?.fields).toMatchObject({
    kicker: 'No. 42 of 1911.',
    title: 'LOST CHEQUE.',
    byline: ['J. ALLARDYCE'],
    credit: 'Treasurer',
    date: '1911-08-01',
  })
})

test('a schedule is a part of its notice', () => {
  const articles = articlesOf(
    'GOVERNMENT NOTICE No. 7.',
    'PUBLIC HOLIDAY.',
    ...holiday,
    'SCHEDULE.',
    'The Custom House and the stores behind it, as far as the',
    'old sea wall, and the whole of the coaling jetty there.',
    '',
    'GOVERNMENT NOTICE No. 8.',
    'LOST CHEQUE.',
    ...cheque,
  )
  expect(articles).toHaveLength(2)
  expect(articles[0]?.body[1]).toMatchObject({ role: 'subhead', text: 'SCHEDULE.' })
})

test('a name over a post signs the text above, whatever stands below', () => {
  const [notice, next] = articlesOf(
    'NOTICE TO RATEPAYERS',
    ...holiday,
    'D. W. McPherrin,',
    'Secretary-Treasurer.',
    'May 22, 1911.',
    'CARD OF THANKS',
    ...cheque,
  )
  expect(notice?.fields).toMatchObject({
    byline: ['D. W. McPherrin'],
    credit: 'Secretary-Treasurer',
    date: '1911-05-22',
  })
  expect(next?.fields.title).toBe('CARD OF THANKS')
})

test('a day of signing stands apart from the text, and any style below a name in capitals credits', () => {
  const [order] = articlesOf(
    'G.N. 118',
    'LIGHTING ORDER',
    ...holiday,
    'Dated this 31st day of March, 1911.',
    'G. H. OSWIN,',
    'Competent Authority.',
    '',
    'G.N. 119',
    'LOST CHEQUE',
    ...cheque,
  )
  expect(order?.fields).toMatchObject({
    kicker: 'G.N. 118',
    byline: ['G. H. OSWIN'],
    credit: 'Competent Authority',
    date: '1911-03-31',
  })
  expect(order?.body.at(-1)?.text).toBe('Dated this 31st day of March, 1911.')
})

test('an office and a day over two lines open a notice without a number', () => {
  const [, notice] = articlesOf(
    'PUBLIC HOLIDAY.',
    ...holiday,
    '',
    'LOST CHEQUE.',
    'Survey Office,',
    'Port Merrow, 30th May, 1911.',
    ...cheque,
    'J. TANDY,',
    'Chief Surveyor.',
  )
  expect(notice?.fields).toMatchObject({ byline: ['J. TANDY'], credit: 'Chief Surveyor', date: '1911-05-30' })
})
