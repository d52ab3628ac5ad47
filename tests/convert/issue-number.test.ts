// The number of an issue, in the forms in which mastheads state it.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const chinese = [
  '',
  '渡口修好了木桥',
  '',
  '　　渡口的木桥在上个月修好了，过河的人不用再等船，老船工把桨挂在墙上。',
  '　　桥头立了一块石头，上面刻着出钱出力的人的名字，一共三百零六个。',
]
const english = [
  '',
  'The Ferry Runs Again',
  '',
  'The ferry went back to its winter hours on Monday, and the two',
  'boatmen who had looked after it since spring were thanked by all.',
]
const numberOf = (...head: string[]) =>
  convertText([...head, ...(/[a-z]/.test(head.join('')) ? english : chinese)].join('\n')).issue.number

test('the number of a year keeps its year, as a space may stand between', () =>
  expect(numberOf('渡口简报', '2012年 第14期', '2012年6月4日')).toBe('2012年 第14期'))

test('letterspaced numerals and the word of a quarter belong to the number', () => {
  expect(numberOf('渡口日报', '一九五八年九月十二日　第 六 十 三 号')).toBe('第 六 十 三 号')
  expect(numberOf('渡口縣政府公報', '中華民國六十三年 夏字第十四期')).toBe('夏字第十四期')
})

test('a number counted from the first issue may have no word for issue', () => {
  expect(numberOf('渡口日报', '1966年2月17日 星期四 总1023')).toBe('总1023')
  expect(numberOf('渡口商业', '1959·11·28 星期六 (188) 本期共四版')).toBe('188')
})

test('a low number in a volume needs its volume, a high one does not', () => {
  expect(numberOf('THE LAMP', 'Vol. 11, No. 7        September 1973')).toBe('Vol. 11, No. 7')
  expect(numberOf('THE QUAY DAILY NEWS', 'Vol. 11, No. 4117     May 4, 1973')).toBe('4117')
})

test('a volume is the number only where there is no other', () =>
  expect(numberOf('THE QUAY NUGGET', 'VOL. 2. QUAY LANDING, SATURDAY, OCTOBER 25, 1873. NO. 43.')).toBe('43'))

test('a number may have two parts', () =>
  expect(numberOf('CHECK!', 'No. 3/71        March 1971')).toBe('3/71'))

test('the number of a school or a lodge is not that of its newsletter', () => {
  expect(numberOf('QUAY PRIMARY SCHOOL', 'No. 2871', 'NEWSLETTER No. 24   Thursday, 6th August 1987')).toBe(
    '24',
  )
  expect(numberOf('THE QUAY FITTER', 'No. 3 Lodge          Issue 61     May 1951')).toBe('61')
})
