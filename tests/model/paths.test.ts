// Ids and addresses: each spelt once, none that another page has.
import { expect, test } from 'vitest'
import { addressOf, articleNumber, isSlug, issueId, yearOf } from '../../src/model/paths.ts'

test.each([
  ['2022-06-28', 1, '2022-06-28'],
  ['2022-06-28', 2, '2022-06-28-2'],
  ['2020-12~', 1, '2020-12~'],
  ['2020-12?', 1, '2020-12~'],
  ['2020/2021', 1, '2020_2021'],
  [undefined, 3, 'undated-3'],
])('the issue of %s, number %i of its date, is %s', (date, ordinal, id) => {
  expect(issueId(date, ordinal)).toBe(id)
})

test('an issue dated by its year alone does not take the address of that year', () => {
  const id = issueId('2022', 1)
  expect(addressOf.issue('daily', id)).not.toBe(addressOf.year('daily', '2022'))
  expect(yearOf(id)).toBe('2022')
})

test('numbers have two digits or more', () => {
  expect([1, 12, 112].map(articleNumber)).toEqual(['01', '12', '112'])
})

test.each(['search', 'dates', 'about', '404', 'sources', 'Wrong', 'a b', 'a_b', '-a', ''])(
  '“%s” is no slug',
  (slug) => {
    expect(isSlug(slug)).toBe(false)
  },
)

test('a publication has letters, digits and hyphens', () => {
  expect(['yunpu-ribao', 'star1915'].every(isSlug)).toBe(true)
})
