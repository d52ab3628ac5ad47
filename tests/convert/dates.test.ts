import { expect, test } from 'vitest'
import { numberOf, readClosingDay, readDate } from '../../src/convert/dates.ts'
import { inferDate } from '../../src/convert/infer-date.ts'

test.each([
  ['2022年9月14日◆星期三', '2022-09-14'],
  ['二〇二三年五月四日', '2023-05-04'],
  ['一九五八年十二月三十一日 星期三', '1958-12-31'],
  ['2023/5/4', '2023-05-04'],
  ['中華民國九十八年十月三十一曰', '2009-10-31'],
  ['２０２１年１１月', '2021-11'],
  ['二OO八年四月十一日', '2008-04-11'],
  ['1989 / 2月', '1989-02'],
  ['24/09/2025', '2025-09-24'],
  ['9/24/2025', '2025-09-24'],
  ['週三, 5 六月 2013 08:10', '2013-06-05'],
  ['中華民國一一〇年七月', '2021-07'],
  ['民國110年7月5日', '2021-07-05'],
  ['THURSDAY, OCTOBER 9, 1913.', '1913-10-09'],
  ['12 June 2015', '2015-06-12'],
  ['Newsletter No. 29 May 2004', '2004-05'],
  ['一千九百一十一年五月九號', '1911-05-09'],
  ['July 2011', '2011-07'],
  ['June/July2013', '2013-06'],
  ['OCTOBER & NOVEMBER 1998', '1998-10'],
])('%s is %s', (text, edtf) => expect(readDate(text)?.edtf).toBe(edtf))

test('a day and a month that may be either are none', () => expect(readDate('4/5/2025')).toBeUndefined())

test('a number that is no date is none', () => expect(readDate('电话 2022-9-45678')?.edtf).toBeUndefined())

test.each([
  ['十二', 12],
  ['二十', 20],
  ['一百一十', 110],
  ['廿三', 23],
  ['二千零七', 2007],
  ['１２', 12],
])('%s is %i', (text, number) => expect(numberOf(text)).toBe(number))

test('a date that no line states is inferred and says why', () => {
  const found = inferDate('大桥将于2031年通车。11月3日、11月9日两次放线，去年10月1日开工。')
  expect(found).toEqual({
    date: '2030-11~',
    why: '2031 is still to come in it, and the events it dates run to month 11',
  })
})

test('a day that ends a signature takes its year from the issue', () => {
  expect(readClosingDay('渡口日报编辑部 三月十一日', '1953-03-14')?.edtf).toBe('1953-03-11')
  expect(readClosingDay('镇政府 12月28日', '2013-01-05')?.edtf).toBe('2012-12-28')
  expect(readClosingDay('三月十一日', undefined)).toBeUndefined()
})

test('a year of three digits is one of the Republic', () => {
  expect(readDate('林远 104年5月30日')?.edtf).toBe('2015-05-30')
})
