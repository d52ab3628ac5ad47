// A text that states no day of its own: the day by the moon or the week, in an address, at the head of its title.
import { expect, test } from 'vitest'
import { convertText } from './convert-text.ts'

const body = [
  '',
  '　　渡口的木桥在1997年修好，过河的人不用再等船，老船工把桨挂在墙上。',
  '　　桥头立了一块石头，上面刻着出钱出力的人的名字，一共三百零六个。',
]
const dateOf = (...head: string[]) => convertText([...head, ...body].join('\n')).issue.date

test('the day by the moon tells the year', () => {
  expect(dateOf('主持人：大家好，今天是5月8日，农历四月初八。欢迎收看渡口早报。', '', '渡口修好了木桥')).toBe(
    '2003-05-08~',
  )
  expect(dateOf('3月12日，农历二月初十，星期六！', '', '渡口修好了木桥')).toBe('2022-03-12~')
})

test('the weekday tells the year near the latest that the text names', () =>
  expect(dateOf('5月8日 星期五', '', '渡口修好了木桥')).toBe('1998-05-08~'))

test('the address of a page has its day', () => {
  expect(dateOf('链接：http://paper.example/html/2004-05/08/nw_1.htm', '渡口修好了木桥')).toBe('2004-05-08')
  expect(dateOf('http://www.example.gov/xw/t20040508_12.html', '渡口修好了木桥')).toBe('2004-05-08')
})

test('a title may begin with its day', () =>
  expect(dateOf('1998年5月8日下午渡口联合会传达', '渡口修好了木桥')).toBe('1998-05-08'))
