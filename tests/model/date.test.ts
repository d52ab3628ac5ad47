// Dates as far as they are known: read, sorted and displayed no more exactly than that.
import { expect, test } from 'vitest'
import { displayDate, isEdtf, partsOf, sortKey } from '../../src/model/date.ts'

test.each(['2022-06-28', '2022-06', '2020-12~', '2022', '2022-XX', '2021-21'])('%s is EDTF', (date) => {
  expect(isEdtf(date)).toBe(true)
})

test.each(['someday', '2022-13-01', '28.6.2022', ''])('“%s” is not', (date) => {
  expect(isEdtf(date)).toBe(false)
})

test('takes apart what is stated and no more', () => {
  expect(partsOf('2022-06-28')).toEqual({ year: 2022, month: 6, day: 28, approximate: false })
  expect(partsOf('2020-12~')).toEqual({ year: 2020, month: 12, approximate: true })
  expect(partsOf('2022-XX')).toEqual({ year: 2022, approximate: false })
})

test('sorts from old to new, the undated last', () => {
  const dates = ['2022-06-28', undefined, '2021', '2022-06', '2020-12~']
  expect([...dates].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
    '2020-12~',
    '2021',
    '2022-06',
    '2022-06-28',
    undefined,
  ])
})

test('an undated one sorts last even when a sort is asked directly', () => {
  expect(sortKey(undefined) > sortKey('2999-12-31')).toBe(true)
})

test.each([
  ['2022-06-28', 'zh-Hans', '2022年6月28日'],
  ['2020-12~', 'zh-Hans', '约2020年12月'],
  ['2020-12~', 'zh-Hant', '約2020年12月'],
  ['2022', 'en', '2022'],
  ['2020-12~', 'en', 'about December 2020'],
])('%s in %s is %s', (date, language, shown) => {
  expect(displayDate(date, language)).toBe(shown)
})
