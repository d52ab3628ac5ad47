import { expect, test } from 'vitest'
import { readMastDay } from '../../src/convert/dates.ts'
import { dayOfHead, inferDate } from '../../src/convert/infer-date.ts'
import type { LineNode } from '../../src/convert/tree.ts'

const line = (value: string, at = 0): LineNode => {
  const point = { line: at + 1, column: 1, offset: 0 }
  return { type: 'line', value, blanks: 0, position: { start: point, end: point } }
}

test('a gazette that states no day is of the month of its last document', () => {
  expect(inferDate('渡口縣政府訓令\n中華民國二十三年五月九日\n令各區\n中華民國二十三年六月二日')?.date).toBe(
    '1934-06~',
  )
  expect(inferDate('渡口統稅局訓令\n   廿六年一月廿一日   局長  林 遠')?.date).toBe('1937-01~')
  expect(inferDate('林遠　年三十四歲')).toBeUndefined()
})

test('a month of this year is counted as any other', () =>
  expect(inferDate('2001年春节刚过。今年3月2日，渡口开犁。')?.date).toBe('2001-03~'))

test('the day of a head takes its year from the documents or from the week', () => {
  const dated = (...lines: string[]) => {
    const all = lines.map(line)
    return dayOfHead(all.slice(0, 2), all)
  }
  expect(dated('渡口公報　　四月十四日第八百號', '公電', '中華民國十年四月九日')).toEqual({
    value: '1921-04-14',
    line: 1,
  })
  expect(dated('渡口公報　　一月四日第八百號', '公電', '中華民國十年十二月九日')?.value).toBe('1922-01-04')
  expect(dated('驻渡口村工作队 2017年第22周', '填报人：林远　日期：6月2日')?.value).toBe('2017-06-02')
  expect(dated('渡口快报', '11月6日晨出版')).toBeUndefined()
})

test.each([
  ['工会宣教部编 一九五三、七、四', '1953-07-04'],
  ['第九期　　一九九二年七、八月合刊', '1992-07'],
  ['會員通訊 (第九號)    97 年 4 月', '1997-04'],
  ['渡口中學 | 校園快訊 2010/3', '2010-03'],
  ['电话 2010/31', undefined],
])('%s is %s', (text, edtf) => expect(readMastDay(text)).toBe(edtf))
