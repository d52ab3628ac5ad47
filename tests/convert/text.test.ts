import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  closeSpaces,
  joinLines,
  letters,
  plain,
  restorePunctuation,
  widthOf,
} from '../../src/convert/text.ts'

describe('joinLines', () => {
  test.each([
    ['在渡口等', '天亮', '在渡口等天亮'],
    ['the ferry', 'was late', 'the ferry was late'],
    ['sup-', 'plies', 'supplies'],
    ['the half-', 'Burgundian', 'the half-Burgundian'],
    ['at half-', 'tide', 'at half-tide'],
    ['the one-', 'and-fifty lamps', 'the one-and-fifty lamps'],
    ['the lower |', 'steps', 'the lower | steps'],
    ['moored in', '! the basin', 'moored in ! the basin'],
    ['共有12', '艘', '共有12艘'],
    ['', '天亮', '天亮'],
  ])('%s + %s', (a, b, joined) => expect(joinLines(a, b)).toBe(joined))
})

describe('closeSpaces', () => {
  test('removes what a printed line end left between Chinese characters', () =>
    expect(closeSpaces('本报讯 昨天上午,新 桥的栏杆装完 最后一段。')).toBe(
      '本报讯 昨天上午,新桥的栏杆装完最后一段。',
    ))
  test('keeps the spaces of Latin words', () =>
    expect(closeSpaces('乘 No 7 bus 到终 点')).toBe('乘 No 7 bus 到终点'))
})

describe('restorePunctuation', () => {
  test.each([
    ['他说,"今天不开船",大家都回去了.', '他说，“今天不开船”，大家都回去了。'],
    ['比分是3:2,用时1.5小时', '比分是3:2，用时1.5小时'],
    ['会议(第三次)开完了', '会议（第三次）开完了'],
    ['We met, and then left.', 'We met, and then left.'],
  ])('%s', (text, restored) => expect(restorePunctuation(text)).toBe(restored))
})

test('plain takes markup off and leaves the words', () => {
  expect(plain('## **一、**怎么存 <b>稻谷</b>&nbsp;[网页](https://a.example/x)')).toBe('一、怎么存 稻谷 网页')
})

test('width counts a Chinese character as one em and a Latin letter as half', () => {
  expect(widthOf('渡口ab')).toBe(3)
})

test('no function here adds, drops or changes a letter', () => {
  const text = fc
    .array(fc.constantFrom('渡', '口', ' ', ',', '"', '(', ')', '.', 'a', 'B', '1', '。', '“'), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(letters(closeSpaces(a))).toBe(letters(a))
      expect(letters(restorePunctuation(a))).toBe(letters(a))
      expect(letters(joinLines(a, b))).toBe(letters(a) + letters(b))
    }),
  )
})
